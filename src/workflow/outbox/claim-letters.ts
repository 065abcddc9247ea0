import { messageOf } from '../../errors.ts';
import type { LetterRow } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';

/** Marks letters as on the wire and counts that it did, in the caller's transaction. */
export function claimLetters({ store }: Desk, room: number, now: Date): LetterRow[] {
  const claimed = store.letters.claim(room, now.toISOString());
  if (claimed.length > 0) store.desk.record('claims', String(claimsOf(store) + 1));
  return claimed;
}

/**
 * Tells of the claims outside the database, after their commit and before a byte leaves: an older copy of it shows at
 * the next start (`settleOlderCopy`). Letters leave where this cannot be written too.
 */
export function noteClaims({ store, log }: Desk): void {
  try {
    store.claimsMark.write(claimsOf(store));
  } catch (error) {
    log.warn({ fault: messageOf(error) }, 'an older copy of the database would not be noticed');
  }
}

/** How often this database has claimed letters. */
export function claimsOf({ desk }: Desk['store']): number {
  return Number(desk.find('claims') ?? 0);
}
