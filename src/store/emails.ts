import type { Channel } from '../membership/plan.ts';
import type { Reading } from '../reading/reading.ts';
import type { Database } from './database.ts';
import { emailPiles } from './email-piles.ts';
import { emailQueries } from './email-queries.ts';

export type EmailState = 'received' | 'filed' | 'set_aside' | 'failed';

export interface EmailRow {
  id: number;
  state: EmailState;
  reason: string | null;
  channel: Channel;
  receivedAt: string;
  /** When it was read and filed; null before. */
  filedAt: string | null;
  messageId: string | null;
  fromAddress: string | null;
  intent: string | null;
  language: string | null;
  personId: number | null;
  applicationId: number | null;
  linkedApplicationId: number | null;
  awaitsHuman: number;
  answeredByHand: number;
  failure: string | null;
  /** When what it said was erased; null while it is kept. */
  erasedAt: string | null;
}

/** An email as it came from the mailbox, before it is read. */
export interface ReceivedEmail {
  source: Buffer;
  receivedAt: Date;
  channel: Channel;
  partial: boolean;
}

/** What reading and planning say of an email. */
export interface FiledEmail {
  id: number;
  state: 'filed' | 'set_aside';
  reason: string | null;
  messageId: string | null;
  fromAddress: string | null;
  reading: Reading;
  personId: number | null;
  applicationId: number | null;
  linkedApplicationId: number | null;
  awaitsHuman: boolean;
}

export function emailTable(database: Database) {
  return { ...receiving(database), ...filing(database), ...emailQueries(database), ...emailPiles(database) };
}

function receiving(database: Database) {
  const insert = database.prepare(
    `INSERT INTO inbound_email (state, channel, received_at, stored_at, size_bytes, partial)
     VALUES ('received', ?, ?, ?, ?, ?)`,
  );
  const insertSource = database.prepare('INSERT INTO source (email_id, bytes) VALUES (?, ?)');
  const claim = database.prepare(
    'INSERT INTO email_identity (identity, email_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const known = database
    .prepare<[Buffer], number | null>('SELECT email_id FROM email_identity WHERE identity = ?')
    .pluck();
  const source = database.prepare<[number], Buffer>('SELECT bytes FROM source WHERE email_id = ?').pluck();
  return {
    /** The email of this identity: its id, null when it was erased, undefined when it never came. */
    findByIdentity: (identity: Buffer): number | null | undefined => known.get(identity),
    recordReceived(email: ReceivedEmail, identity: Buffer, at: string): number {
      const { source: bytes, channel, receivedAt, partial } = email;
      const { lastInsertRowid } = insert.run(
        channel,
        receivedAt.toISOString(),
        at,
        bytes.length,
        partial ? 1 : 0,
      );
      const id = Number(lastInsertRowid);
      insertSource.run(id, bytes);
      claim.run(identity, id);
      return id;
    },
    findSource: (id: number): Buffer | undefined => source.get(id),
  };
}

function filing(database: Database) {
  const file = database.prepare(
    `UPDATE inbound_email SET state = ?, reason = ?, filed_at = ?, message_id = ?, from_address = ?, intent = ?,
       language = ?, person_id = ?, application_id = ?, linked_application_id = ?, awaits_human = ?, failure = NULL
     WHERE id = ?`,
  );
  const putReading = database.prepare(
    'INSERT INTO reading (email_id, value) VALUES (?, ?) ON CONFLICT (email_id) DO UPDATE SET value = excluded.value',
  );
  const fail = database.prepare(
    "UPDATE inbound_email SET state = 'failed', failure = ? WHERE id = ? AND state IN ('received', 'failed')",
  );
  const again = database.prepare(
    "UPDATE inbound_email SET state = 'received', reason = NULL, channel = ? WHERE id = ?",
  );
  const answered = database.prepare('UPDATE inbound_email SET awaits_human = 0 WHERE application_id = ?');
  const answeredOne = database.prepare('UPDATE inbound_email SET awaits_human = 0 WHERE id = ?');
  const awaitsOne = database.prepare('UPDATE inbound_email SET awaits_human = 1 WHERE id = ?');
  const ofApplication = database
    .prepare<[number], number>('SELECT id FROM inbound_email WHERE application_id = ? ORDER BY id')
    .pluck();
  const move = database.prepare('UPDATE inbound_email SET application_id = ? WHERE id = ?');
  const byHand = database.prepare('UPDATE inbound_email SET answered_by_hand = 1 WHERE id = ?');
  return {
    recordFiled(email: FiledEmail, at: string): void {
      const { reading } = email;
      file.run(
        email.state,
        email.reason,
        at,
        email.messageId,
        email.fromAddress,
        reading.intent,
        reading.language,
        email.personId,
        email.applicationId,
        email.linkedApplicationId,
        email.awaitsHuman ? 1 : 0,
        email.id,
      );
      putReading.run(email.id, JSON.stringify(reading));
    },
    recordFailed: (id: number, failure: string): void => void fail.run(failure, id),
    /** Puts an email back to be read and planned anew, as if it had come by `channel`. */
    recordRetry: (id: number, channel: Channel): void => void again.run(channel, id),
    recordAnswered: (applicationId: number): void => void answered.run(applicationId),
    recordEmailAwaits: (id: number): void => void awaitsOne.run(id),
    recordEmailAnswered: (id: number): void => void answeredOne.run(id),
    /** Every email of an application becomes another's. @returns their ids */
    moveToApplication(fromId: number, toId: number): number[] {
      const ids = ofApplication.all(fromId);
      for (const id of ids) move.run(toId, id);
      return ids;
    },
    returnToApplication(ids: readonly number[], applicationId: number): void {
      for (const id of ids) move.run(applicationId, id);
    },
    recordAnsweredByHand: (id: number): void => void byHand.run(id),
  };
}
