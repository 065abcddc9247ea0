import type { Actor } from '../../store/journal.ts';
import type { Store } from '../../store/store.ts';

/** By whom, when, and what the database that was there had claimed. */
export interface Restoring {
  at: string;
  actor: Actor;
  claims: number;
}

/**
 * Takes a database for an older one than the desk has worked with: what waited in it becomes `unknown`, and whatever
 * came about before now gets no letter by itself (`heldAfterRestore`).
 * @returns how many letters may have left meanwhile
 */
export function markRestored({ desk, letters, journal }: Store, { at, actor, claims }: Restoring): number {
  desk.record('restoredAt', at);
  desk.record('claims', String(claims));
  desk.remove('lastProofOfLife');
  desk.remove('lastSecondLook');
  desk.remove('sentLookedAt');
  journal.record(at, { actor, verb: 'backup_restored' });
  const doubtful = letters.recordWaitingUnknown(at);
  for (const letterId of doubtful) {
    letters.recordAttempt(
      letterId,
      at,
      'unknown',
      'it waited when the backup was saved, and may have left since',
    );
    journal.record(at, { actor: 'daemon', verb: 'letter_unknown', letterId });
  }
  return doubtful.length;
}
