import type { Database } from './database.ts';

/** An email that answered a digest with commands, and what came of it. */
export interface CommandEmailRow {
  emailId: number;
  at: string;
  account: string | null;
  /** Why nothing was done; null where it was obeyed. */
  refusal: string | null;
  /** What makes these commands these; null where nothing was done. */
  print: Buffer | null;
}

export function commandEmailTable(database: Database) {
  const insert = database.prepare(
    'INSERT INTO command_email (email_id, at, account, refusal, print) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const untold = database.prepare<[], CommandEmailRow>(
    `SELECT email_id AS emailId, at, account, refusal, print FROM command_email
     WHERE refusal IS NOT NULL AND told_at IS NULL ORDER BY email_id`,
  );
  const find = database.prepare<[number], CommandEmailRow>(
    'SELECT email_id AS emailId, at, account, refusal, print FROM command_email WHERE email_id = ?',
  );
  const known = database.prepare<[Buffer], number>('SELECT 1 FROM command_email WHERE print = ?').pluck();
  const told = database.prepare('UPDATE command_email SET told_at = ? WHERE email_id = ?');
  return {
    find: (emailId: number): CommandEmailRow | undefined => find.get(emailId),
    /** @returns false where this email was dealt with before */
    record: ({ emailId, at, account, refusal, print }: CommandEmailRow): boolean =>
      insert.run(emailId, at, account, refusal, print).changes === 1,
    /** Whether these very commands were obeyed before. */
    isKnown: (print: Buffer): boolean => known.get(print) === 1,
    /** Attempts upon which nothing was done and which no digest has shown. */
    untoldRefusals: (): CommandEmailRow[] => untold.all(),
    recordTold: (emailId: number, at: string): void => void told.run(at, emailId),
  };
}
