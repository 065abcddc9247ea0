import type { FactField, KnownFacts, RecordedFact } from '../membership/application.ts';
import type { Database } from './database.ts';

export interface StoredFact {
  id: number;
  field: FactField;
  fact: RecordedFact;
}

/** The facts of an application that count: the current ones, and those that a human should look at. */
export interface StandingFacts {
  current: KnownFacts;
  suggested: readonly StoredFact[];
}

interface Columns {
  id: number;
  field: FactField;
  standing: string;
  value: string;
  confidence: number;
  emailId: number | null;
  evidence: string | null;
  setBy: 'applicant' | 'secretary';
}

export function factTable(database: Database) {
  return { ...changes(database), standing: standingFacts(database) };
}

function changes(database: Database) {
  // Without the name of an index SQLite would plan anew for each field, since another index holds one field alone.
  const currentId = database
    .prepare<[number, string], number>(
      "SELECT id FROM fact INDEXED BY fact_application WHERE application_id = ? AND field = ? AND standing = 'current'",
    )
    .pluck();
  const standing = database.prepare('UPDATE fact SET standing = ? WHERE id = ?');
  const withdraw = database.prepare(
    "UPDATE fact SET standing = 'dismissed' WHERE id = ? AND standing = 'current'",
  );
  const insert = database.prepare(
    `INSERT INTO fact (application_id, field, standing, value, confidence, email_id, evidence, set_by, set_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const dismiss = database.prepare(
    "UPDATE fact SET standing = 'dismissed' WHERE application_id = ? AND field = ? AND standing = 'suggested'",
  );
  const supersede = (applicationId: number, field: FactField): number | null => {
    const replaced = currentId.get(applicationId, field) ?? null;
    if (replaced !== null) standing.run('superseded', replaced);
    return replaced;
  };
  return {
    /** @returns the fact's id, and that of the one it takes the place of */
    recordFact(
      applicationId: number,
      change: { field: FactField; fact: RecordedFact },
      as: 'current' | 'suggested',
      at: string,
    ): { recorded: number; replaced: number | null } {
      const { field, fact } = change;
      const replaced = as === 'current' ? supersede(applicationId, field) : null;
      const { lastInsertRowid } = insert.run(
        applicationId,
        field,
        as,
        JSON.stringify(fact.value),
        fact.confidence,
        fact.emailId,
        fact.evidence === null ? null : JSON.stringify(fact.evidence),
        fact.setBy,
        at,
      );
      return { recorded: Number(lastInsertRowid), replaced };
    },
    /** The field is unknown again. */
    clearFact: (applicationId: number, field: FactField): void => void supersede(applicationId, field),
    /** Takes a fact back, where it still counts, and the one it replaced counts again. */
    withdrawFact({ recorded, replaced }: { recorded: number; replaced: number | null }): void {
      if (withdraw.run(recorded).changes === 1 && replaced !== null) standing.run('current', replaced);
    },
    /** A fact does not count any more; nothing takes its place. */
    dismissFact: (id: number): void => void standing.run('dismissed', id),
    dismissSuggestions: (applicationId: number, field: FactField): void =>
      void dismiss.run(applicationId, field),
  };
}

function standingFacts(database: Database) {
  const ofApplication = database.prepare<[number], Columns>(
    `SELECT id, field, standing, value, confidence, email_id AS emailId, evidence, set_by AS setBy
     FROM fact WHERE application_id = ? AND standing IN ('current', 'suggested') ORDER BY id`,
  );
  return (applicationId: number): StandingFacts => {
    const stored = ofApplication.all(applicationId);
    const current = stored.filter(({ standing }) => standing === 'current').map(storedFactOf);
    return {
      current: Object.fromEntries(current.map(({ field, fact }) => [field, fact])) as KnownFacts,
      suggested: stored.filter(({ standing }) => standing === 'suggested').map(storedFactOf),
    };
  };
}

function storedFactOf(row: Columns): StoredFact {
  const fact: RecordedFact = {
    value: JSON.parse(row.value),
    confidence: row.confidence,
    emailId: row.emailId,
    evidence: row.evidence === null ? null : JSON.parse(row.evidence),
    setBy: row.setBy,
  };
  return { id: row.id, field: row.field, fact };
}
