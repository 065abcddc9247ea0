import type { Database } from './database.ts';

/** Who did it. */
export type Actor = 'applicant' | 'daemon' | 'schedule' | `secretary:${string}`;

export interface JournalEntry {
  actor: Actor;
  verb: string;
  applicationId?: number | null;
  emailId?: number | null;
  letterId?: number | null;
  before?: string | null;
  after?: string | null;
}

export interface JournalRow {
  id: number;
  at: string;
  actor: Actor;
  verb: string;
  emailId: number | null;
  letterId: number | null;
  before: string | null;
  after: string | null;
}

export function journalTable(database: Database) {
  const insert = database.prepare(
    `INSERT INTO journal (at, actor, verb, application_id, email_id, letter_id, before, after)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const ofApplication = database.prepare<[number], JournalRow>(
    `SELECT id, at, actor, verb, email_id AS emailId, letter_id AS letterId, before, after
     FROM journal WHERE application_id = ? ORDER BY id`,
  );
  const since = database.prepare<[number, number], JournalRow & { applicationId: number | null }>(
    `SELECT id, at, actor, verb, application_id AS applicationId, email_id AS emailId, letter_id AS letterId, before, after
     FROM journal WHERE id > ? ORDER BY id LIMIT ?`,
  );
  const last = database.prepare<[], number | null>('SELECT max(id) FROM journal').pluck();
  const humanAct = database
    .prepare<[number], string | null>(
      "SELECT max(at) FROM journal WHERE application_id = ? AND actor LIKE 'secretary:%' AND verb NOT LIKE 'dues_%' AND verb <> 'reply_by_hand'",
    )
    .pluck();
  const lapses = database
    .prepare<[string], number>("SELECT count(*) FROM journal WHERE verb = 'lapse' AND at > ?")
    .pluck();
  const released = database
    .prepare<[number], number>(
      "SELECT 1 FROM journal WHERE verb = 'letter_released' AND letter_id = ? LIMIT 1",
    )
    .pluck();
  return {
    record(at: string, entry: JournalEntry): void {
      insert.run(
        at,
        entry.actor,
        entry.verb,
        entry.applicationId ?? null,
        entry.emailId ?? null,
        entry.letterId ?? null,
        entry.before ?? null,
        entry.after ?? null,
      );
    },
    ofApplication: (applicationId: number): JournalRow[] => ofApplication.all(applicationId),
    /**
     * When a secretary last did something about an application, money apart; null: never. A reply by hand counts from
     * when it was sent, and stands with the application.
     */
    lastHumanActOn: (applicationId: number): string | null => humanAct.get(applicationId) ?? null,
    /** Whether a human let this letter go. */
    wasReleased: (letterId: number): boolean => released.get(letterId) === 1,
    countLapsesSince: (sinceIso: string): number => lapses.get(sinceIso) ?? 0,
    lastId: (): number => last.get() ?? 0,
    /** What was entered after that entry, of anyone. */
    since: (id: number, limit: number) => since.all(id, limit),
  };
}
