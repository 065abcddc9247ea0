import type { Database } from './database.ts';

/** Where something erased may still stand in the mailbox, by keyed hashes. */
export interface Remnant {
  messageKey: Buffer;
  /** Keyed identity of an email; null for a letter of ours. */
  identity: Buffer | null;
  /** Received, or sent, on this day or later (ISO 8601). */
  since: string;
}

export function emailErasure(database: Database) {
  return { ...emails(database), ...remnants(database) };
}

function emails(database: Database) {
  const steps = [
    'DELETE FROM source WHERE email_id = @id',
    'DELETE FROM reading WHERE email_id = @id',
    'UPDATE fact SET evidence = NULL WHERE email_id = @id',
    'UPDATE email_identity SET email_id = NULL WHERE email_id = @id',
    `UPDATE inbound_email SET erased_at = @at, from_address = NULL, failure = NULL,
       message_id = iif(person_id IS NULL, NULL, message_id) WHERE id = @id`,
  ].map((sql) => database.prepare(sql));
  const identities = database
    .prepare<[number], Buffer>('SELECT identity FROM email_identity WHERE email_id = ?')
    .pluck();
  const remember = database.prepare(
    'INSERT INTO email_identity (identity, email_id) VALUES (?, NULL) ON CONFLICT DO NOTHING',
  );
  const ofIdentity = database
    .prepare<[Buffer], number | null>('SELECT email_id FROM email_identity WHERE identity = ?')
    .pluck();
  return {
    /** Erases what an email says; that it came, when, and whose it was stays. Runs in the caller's transaction. */
    eraseEmail(id: number, at: string): void {
      for (const step of steps) step.run({ id, at });
    },
    identitiesOf: (emailId: number): Buffer[] => identities.all(emailId),
    /** The email of an identity that is to be erased; null when there is none any more. It never comes in again. */
    forgetIdentity(identity: Buffer): number | null {
      remember.run(identity);
      return ofIdentity.get(identity) ?? null;
    },
  };
}

function remnants(database: Database) {
  const insert = database.prepare(
    `INSERT INTO mailbox_remnant (message_key, identity, since, erased_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const all = database.prepare<[], Remnant>(
    'SELECT message_key AS messageKey, identity, since FROM mailbox_remnant ORDER BY since',
  );
  const count = database.prepare<[], number>('SELECT count(*) FROM mailbox_remnant').pluck();
  const remove = database.prepare('DELETE FROM mailbox_remnant WHERE message_key = ?');
  return {
    recordRemnant: ({ messageKey, identity, since }: Remnant, at: string): void =>
      void insert.run(messageKey, identity, since, at),
    remnants: (): Remnant[] => all.all(),
    countRemnants: (): number => count.get() ?? 0,
    /** It stands in the mailbox no more, or is left there. */
    forgetRemnant: (messageKey: Buffer): void => void remove.run(messageKey),
  };
}
