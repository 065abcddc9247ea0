import type { Database } from './database.ts';

/** The moments of an application that a report counts (ISO 8601); null where there is none. */
export interface ReportRow {
  applicationId: number;
  receivedAt: string;
  firstLetterAt: string | null;
  /** The first decision of a human that stands, or their first reply. */
  firstHumanActAt: string | null;
  hasPaid: number;
}

export function reportQueries(database: Database) {
  const rows = database.prepare<[string], ReportRow>(
    `SELECT application.id AS applicationId,
       coalesce((SELECT min(received_at) FROM inbound_email WHERE application_id = application.id), opened_at) AS receivedAt,
       (SELECT min(ended_at) FROM letter
        WHERE application_id = application.id AND letter.person_id = application.person_id AND state = 'sent')
         AS firstLetterAt,
       (SELECT min(decided_at) FROM decision
        WHERE application_id = application.id AND undone_at IS NULL AND kind <> 'note') AS firstHumanActAt,
       EXISTS (SELECT 1 FROM payment WHERE application_id = application.id AND void_at IS NULL) AS hasPaid
     FROM application WHERE state <> 'not_an_application' AND merged_into IS NULL AND opened_at >= ? ORDER BY application.id`,
  );
  return { since: (openedSince: string): ReportRow[] => rows.all(openedSince) };
}
