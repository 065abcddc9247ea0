import type { Outcome } from '../../membership/retention.ts';
import type { LoggedErasure } from '../../store/erasures-log.ts';
import type { Actor } from '../../store/journal.ts';
import type { Desk } from '../desk.ts';
import { identitiesInHex, recordEmailRemnant } from './erase-email.ts';
import { addressKey, messageKey } from './keys.ts';

/** How an erasure is remembered, and whose doing it was. */
export interface Erasing {
  outcome: Outcome;
  /** In which it ended, such as `2026-05`. */
  month: string;
  actor: Actor;
}

/**
 * Erases a person from every table, in the caller's transaction. What stays is the keyed hash of each address, the
 * outcome and the month; ids, moments and kinds in the journal; amounts and dates in the ledger.
 * @returns what goes into the erasures log
 */
export function erasePerson(desk: Desk, personId: number, { outcome, month, actor }: Erasing): LoggedErasure {
  const at = desk.clock().toISOString();
  const { store } = desk;
  const keys = store.people.addresses(personId).map((address) => addressKey(desk.key, address));
  const emails = store.erasure.emailsOf(personId);
  const identities = emails.flatMap((id) => identitiesInHex(desk, id));
  for (const id of emails) recordEmailRemnant(desk, id, at);
  for (const id of store.erasure.lettersOf(personId)) recordLetterRemnant(desk, id, at);
  const applications = store.erasure.applicationsOf(personId);
  const [key = null, ...others] = keys;
  store.erasure.erasePerson({ person: personId, key, outcome, month, at });
  for (const other of others) store.erasure.rememberErased({ key: other, outcome, month, at });
  store.erasure.eraseDigests();
  for (const applicationId of applications.length > 0 ? applications : [null])
    store.journal.record(at, { actor, verb: 'person_erased', applicationId });
  return {
    at,
    emails: identities,
    person: { keys: keys.map((one) => one.toString('hex')), outcome, month },
  };
}

function recordLetterRemnant(desk: Desk, letterId: number, at: string): void {
  const letter = desk.store.letters.find(letterId);
  if (!letter || letter.firstTriedAt === null || letter.recipient === '') return;
  const since = letter.firstTriedAt;
  desk.store.erasure.recordRemnant(
    { messageKey: messageKey(desk.key, letter.messageId), identity: null, since },
    at,
  );
}
