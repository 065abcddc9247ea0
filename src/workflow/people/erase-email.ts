import type { Remnant } from '../../store/email-erasure.ts';
import type { LoggedErasure } from '../../store/erasures-log.ts';
import type { Actor } from '../../store/journal.ts';
import type { Desk } from '../desk.ts';
import { messageKey } from './keys.ts';

/**
 * Erases what an email says, in the caller's transaction: source, reading, the words that facts came from. Its keyed
 * identity stays, so that it is never filed or answered again.
 * @returns what goes into the erasures log
 */
export function eraseEmail(desk: Desk, emailId: number, actor: Actor): LoggedErasure {
  const at = desk.clock().toISOString();
  const { erasure, journal } = desk.store;
  const emails = identitiesInHex(desk, emailId);
  recordEmailRemnant(desk, emailId, at);
  erasure.eraseEmail(emailId, at);
  journal.record(at, { actor, verb: 'email_erased', emailId });
  return { at, emails };
}

export function identitiesInHex({ store }: Desk, emailId: number): string[] {
  return store.erasure.identitiesOf(emailId).map((identity) => identity.toString('hex'));
}

/** What is erased here may stand in the mailbox; it can be found there by its keyed hashes. */
export function recordEmailRemnant(desk: Desk, emailId: number, at: string): void {
  const email = desk.store.emails.find(emailId);
  if (!email || email.messageId === null || email.erasedAt !== null) return;
  const [identity = null] = desk.store.erasure.identitiesOf(emailId);
  const remnant: Remnant = {
    messageKey: messageKey(desk.key, email.messageId),
    identity,
    since: email.receivedAt,
  };
  desk.store.erasure.recordRemnant(remnant, at);
}
