import { existsSync } from 'node:fs';
import { SqliteDatabase } from '../../../src/store/sqlite.ts';

/** What a careless daemon would have left in the database at its death, or would do at its start. */
export const sabotages = {
  resend: 'letters that were on the wire go back to the queue',
  sent_first: 'a letter counts as sent before its first byte leaves',
  seen_first: 'an email counts as done once it was fetched, read or not',
  forgetful: 'what was seen in the mailbox is not remembered',
} as const;

export type Sabotage = keyof typeof sabotages;

/** The point at which each shows. */
export const shownAt: Readonly<Record<Sabotage, string>> = {
  resend: 'SMTP: the letter taken, its 250 lost',
  sent_first: 'SMTP: recipient taken',
  seen_first: 'sources stored',
  forgetful: 'an email filed, its letter written',
};

const statements: Readonly<Record<Sabotage, string>> = {
  resend: "UPDATE letter SET state = 'queued' WHERE state = 'transmitting'",
  sent_first: "UPDATE letter SET state = 'sent' WHERE state = 'transmitting'",
  seen_first: `UPDATE mailbox_position SET outcome = 'duplicate', email_id = NULL WHERE email_id IN
       (SELECT id FROM inbound_email WHERE state = 'received');
     DELETE FROM source WHERE email_id IN (SELECT id FROM inbound_email WHERE state = 'received');
     UPDATE email_identity SET email_id = NULL WHERE email_id IN
       (SELECT id FROM inbound_email WHERE state = 'received');
     DELETE FROM inbound_email WHERE state = 'received'`,
  forgetful: 'DELETE FROM mailbox_position; DELETE FROM email_identity',
};

/** Plants the defect between a kill and the restart. */
export function plant(sabotage: Sabotage | null, databaseFile: string): void {
  if (sabotage === null || !existsSync(databaseFile)) return;
  const database = new SqliteDatabase(databaseFile);
  const hasTables = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'letter'").get() !== undefined;
  if (hasTables) database.exec(statements[sabotage]);
  database.close();
}
