import type { Channel } from '../membership/plan.ts';
import { noMentions, type Reading } from '../reading/reading.ts';
import type { Database } from './database.ts';
import type { EmailRow, EmailState } from './emails.ts';

export const emailColumns = `id, state, reason, channel, received_at AS receivedAt, filed_at AS filedAt, message_id AS messageId,
  from_address AS fromAddress, intent, language, person_id AS personId, application_id AS applicationId,
  linked_application_id AS linkedApplicationId, awaits_human AS awaitsHuman,
  answered_by_hand AS answeredByHand, failure, erased_at AS erasedAt`;

export function emailQueries(database: Database) {
  const find = database.prepare<[number], EmailRow>(`SELECT ${emailColumns} FROM inbound_email WHERE id = ?`);
  const received = database
    .prepare<[number], number>("SELECT id FROM inbound_email WHERE state = 'received' ORDER BY id LIMIT ?")
    .pluck();
  const inState = database.prepare<[string, number], EmailRow>(
    `SELECT ${emailColumns} FROM inbound_email WHERE state = ? AND erased_at IS NULL ORDER BY id DESC LIMIT ?`,
  );
  const ofApplication = database.prepare<[number], EmailRow>(
    `SELECT ${emailColumns} FROM inbound_email WHERE application_id = ? ORDER BY id`,
  );
  const ofPerson = database.prepare<[number], EmailRow>(
    `SELECT ${emailColumns} FROM inbound_email WHERE person_id = ? ORDER BY id`,
  );
  const linkedTo = database.prepare<[number], EmailRow>(
    `SELECT ${emailColumns} FROM inbound_email WHERE linked_application_id = ? ORDER BY id`,
  );
  const byMessageId = database.prepare<[string], EmailRow>(
    `SELECT ${emailColumns} FROM inbound_email WHERE message_id = ? AND application_id IS NOT NULL ORDER BY id DESC LIMIT 1`,
  );
  const setAsideSince = database.prepare<[string], { reason: string; count: number }>(
    `SELECT reason, count(*) AS count FROM inbound_email INDEXED BY inbound_email_set_aside
     WHERE state = 'set_aside' AND filed_at > ? GROUP BY reason`,
  );
  const last = database.prepare<[], number | null>('SELECT max(id) FROM inbound_email').pluck();
  const lastStored = database
    .prepare<[], string>('SELECT stored_at FROM inbound_email ORDER BY id DESC LIMIT 1')
    .pluck();
  const unattached = database.prepare<[number], EmailRow>(
    `SELECT ${emailColumns} FROM inbound_email WHERE awaits_human = 1 AND application_id IS NULL
     ORDER BY received_at, id LIMIT ?`,
  );
  const open = database
    .prepare<[number], number>('SELECT count(*) FROM inbound_email WHERE person_id = ? AND awaits_human = 1')
    .pluck();
  const history = database.prepare<[string, string], EmailRow>(
    `SELECT ${emailColumns} FROM inbound_email INDEXED BY inbound_email_set_aside_in
     WHERE state = 'set_aside' AND erased_at IS NULL AND channel = ? AND received_at >= ? ORDER BY received_at, id`,
  );
  const setAside = database.prepare<[string, number], EmailRow>(
    `SELECT ${emailColumns} FROM inbound_email INDEXED BY inbound_email_set_aside_in
     WHERE state = 'set_aside' AND erased_at IS NULL AND channel = ? ORDER BY id DESC LIMIT ?`,
  );
  const reading = database.prepare<[number], string>('SELECT value FROM reading WHERE email_id = ?').pluck();
  const counts = database.prepare<[], { state: string; count: number }>(
    'SELECT state, count(*) AS count FROM inbound_email GROUP BY state',
  );
  return {
    find: (id: number): EmailRow | undefined => find.get(id),
    ofPerson: (personId: number): EmailRow[] => ofPerson.all(personId),
    /** Emails of others that answer a letter of ours to this applicant. */
    linkedTo: (applicationId: number): EmailRow[] => linkedTo.all(applicationId),
    /** The email of an applicant under this Message-ID. */
    findByMessageId: (messageId: string): EmailRow | undefined => byMessageId.get(messageId),
    /** Emails set aside since a moment, by reason. */
    countSetAsideSince: (sinceIso: string): Record<string, number> =>
      Object.fromEntries(setAsideSince.all(sinceIso).map(({ reason, count }) => [reason, count])),
    /** The highest number given so far; 0 when there are none. */
    lastId: (): number => last.get() ?? 0,
    /** When the newest email was stored; null when none ever was. */
    lastStoredAt: (): string | null => lastStored.get() ?? null,
    findReceived: (limit: number): number[] => received.all(limit),
    inState: (state: EmailState, limit: number): EmailRow[] => inState.all(state, limit),
    ofApplication: (applicationId: number): EmailRow[] => ofApplication.all(applicationId),
    /** Those that only a human can answer and that belong to no application, oldest first. */
    awaitingHuman: (limit: number): EmailRow[] => unattached.all(limit),
    awaitingHumanOf: (applicationId: number): EmailRow[] =>
      ofApplication.all(applicationId).filter(({ awaitsHuman }) => awaitsHuman === 1),
    hasOpenQuestion: (personId: number): boolean => (open.get(personId) ?? 0) > 0,
    /** Newest first. */
    setAsideBy: (channel: Channel, limit: number): EmailRow[] => setAside.all(channel, limit),
    setAsideIn: (channel: Channel, sinceIso: string): EmailRow[] => history.all(channel, sinceIso),
    findReading(id: number): Reading | null {
      const value = reading.get(id);
      return value === undefined ? null : storedReading(value);
    },
    countByState: (): Record<string, number> =>
      Object.fromEntries(counts.all().map(({ state, count }) => [state, count])),
  };
}

/** A reading as it was stored; one of an earlier version says nothing of what was not yet read then. */
export function storedReading(json: string): Reading {
  const nothing = { name: null, location: null, occupation: null, agrees: null };
  return { mentions: noMentions, suggestions: nothing, doubt: null, contactWish: null, ...JSON.parse(json) };
}
