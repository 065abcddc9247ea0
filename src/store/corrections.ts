import type { FactField } from '../membership/application.ts';
import type { Evidence } from '../reading/reading.ts';
import type { Database } from './database.ts';

/** A fact that a secretary has set otherwise than it was read: a case that reading may learn from. */
export interface Correction {
  applicationId: number;
  /** The email it was read from, or that said nothing of it. */
  emailId: number | null;
  field: FactField;
  /** What was read; null when nothing was. */
  read: unknown;
  evidence: Evidence | null;
  /** What the secretary set; null when they made it unknown. */
  corrected: unknown;
}

type Columns = Omit<Correction, 'read' | 'evidence' | 'corrected'> & {
  read: string | null;
  evidence: string | null;
  corrected: string | null;
};

/** An agreement that was never read may have been given by telephone, so it is no case. */
const statement = `
  WITH counted AS (SELECT * FROM fact WHERE standing IN ('current', 'superseded')),
  corrected AS (
    SELECT wrong.id, wrong.application_id, wrong.email_id, wrong.field, wrong.value AS read, wrong.evidence,
      next.value AS corrected
    FROM counted AS wrong LEFT JOIN counted AS next ON next.id = (
      SELECT min(id) FROM counted AS later
      WHERE later.application_id = wrong.application_id AND later.field = wrong.field AND later.id > wrong.id)
    WHERE wrong.set_by = 'applicant' AND wrong.standing = 'superseded'
      AND (next.id IS NULL OR next.set_by = 'secretary')),
  missed AS (
    SELECT first.id, first.application_id,
      (SELECT min(id) FROM inbound_email WHERE application_id = first.application_id) AS email_id,
      first.field, NULL AS read, NULL AS evidence, first.value AS corrected
    FROM counted AS first
    WHERE first.set_by = 'secretary' AND first.field <> 'agreement' AND NOT EXISTS (
      SELECT 1 FROM counted AS before WHERE before.application_id = first.application_id
        AND before.field = first.field AND before.id < first.id))
  SELECT application_id AS applicationId, email_id AS emailId, field, read, evidence, corrected
  FROM (SELECT * FROM corrected UNION ALL SELECT * FROM missed) ORDER BY id`;

export function correctionQuery(database: Database) {
  const corrected = database.prepare<[], Columns>(statement);
  return {
    /** What secretaries have corrected by hand, oldest first. */
    corrections: (): Correction[] =>
      corrected.all().map((row) => ({
        ...row,
        read: parsed(row.read),
        evidence: parsed(row.evidence) as Evidence | null,
        corrected: parsed(row.corrected),
      })),
  };
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
