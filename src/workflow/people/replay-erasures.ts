import type { LoggedErasure } from '../../store/erasures-log.ts';
import type { Store } from '../../store/store.ts';
import { addressKey } from './keys.ts';

/**
 * Carries out the erasures that this database has not seen: it was restored from a copy made before them, or is new.
 * Emails and people that it does not know are remembered as erased, so that no rescan files or answers them.
 * @returns how many there were
 */
export function replayErasures(store: Store, key: Buffer): number {
  const applied = Number(store.desk.find('erasuresApplied') ?? 0);
  const erasures = store.erasuresLog.since(applied);
  if (erasures.length > 0) {
    store.transaction(() => {
      for (const erasure of erasures) replay(store, key, erasure);
      store.erasure.eraseDigests();
      store.desk.record('erasuresApplied', String(store.erasuresLog.size()));
    });
    store.scrub();
  }
  return erasures.length;
}

function replay(store: Store, key: Buffer, { at, emails, person }: LoggedErasure): void {
  for (const identity of emails) {
    const emailId = store.erasure.forgetIdentity(Buffer.from(identity, 'hex'));
    if (emailId !== null) store.erasure.eraseEmail(emailId, at);
  }
  if (person === undefined) return;
  const { outcome, month } = person;
  const keys = new Set(person.keys);
  for (const { address, personId } of store.people.allAddresses()) {
    if (!keys.has(addressKey(key, address).toString('hex'))) continue;
    store.erasure.erasePerson({ person: personId, key: addressKey(key, address), outcome, month, at });
  }
  for (const hex of keys) {
    const known = store.people.findErased(Buffer.from(hex, 'hex'));
    if (!known) store.erasure.rememberErased({ key: Buffer.from(hex, 'hex'), outcome, month, at });
  }
}
