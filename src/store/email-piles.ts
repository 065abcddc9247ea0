import type { Database } from './database.ts';
import { emailColumns } from './email-queries.ts';
import type { EmailRow } from './emails.ts';

/**
 * Emails that belong to no application and that a human should see: applicants found in Junk, people of before the desk
 * whom nobody has answered, and questions of people who have not applied.
 */
export type EmailPile = 'junk' | 'history' | 'questions';

/** Each has an index of its own, which is named: for some the planner would take one that holds nearly every email. */
const sources: Readonly<Record<EmailPile, string>> = {
  junk: "INDEXED BY inbound_email_misplaced WHERE state = 'set_aside' AND reason = 'junk' AND intent = 'application'",
  history:
    "INDEXED BY inbound_email_unanswered WHERE state = 'set_aside' AND reason = 'history' AND intent NOT IN ('other', 'automated')",
  questions: 'INDEXED BY inbound_email_question WHERE awaits_human = 1 AND application_id IS NULL',
};

export function emailPiles(database: Database) {
  const prepared = (sql: (source: string) => string) => ({
    junk: database.prepare(sql(sources.junk)),
    history: database.prepare(sql(sources.history)),
    questions: database.prepare(sql(sources.questions)),
  });
  const rows = prepared(
    (source) => `SELECT ${emailColumns} FROM inbound_email ${source} ORDER BY received_at, id LIMIT ?`,
  );
  const counts = prepared(
    (source) => `SELECT count(*) AS count FROM (SELECT 1 FROM inbound_email ${source} LIMIT ?)`,
  );
  return {
    /** Oldest first. */
    ofPile: (pile: EmailPile, limit: number): EmailRow[] => rows[pile].all(limit) as EmailRow[],
    /** How many there are, counted up to a limit. */
    countPile: (pile: EmailPile, limit: number): number =>
      (counts[pile].get(limit) as { count: number }).count,
  };
}
