import type { Database } from './database.ts';

/**
 * Facts about this installation. The settings that the agenda was made by are kept beside it; `sendingStopped` holds why the desk itself stopped sending, `sendingFault` since when
 * the submission server cannot be used.
 */
export type DeskKey =
  | 'deskId'
  | 'installedAt'
  | 'paused'
  | 'sendingStopped'
  | 'sendingFault'
  | 'lastProofOfLife'
  /** When a second connection last looked in, and when it last found the first one blind. */
  | 'lastSecondLook'
  | 'lastBlindAt'
  | 'otherDeskAccepted'
  /** The authserv-id that `check --probe` has seen to be the provider's alone. */
  | 'provenAuthservId'
  /** When the Sent folder was last looked at. */
  | 'sentLookedAt'
  /** When a backup was put in place. */
  | 'restoredAt'
  /** How often letters were claimed. */
  | 'claims'
  | 'applicantSettings'
  | 'memberSettings'
  /** How much of the erasures log, kept outside, this database has carried out. */
  | 'erasuresApplied'
  /** When dues were first asked for. */
  | 'duesSince';

export function deskTable(database: Database) {
  const find = database.prepare<[string], { value: string }>('SELECT value FROM desk WHERE key = ?');
  const put = database.prepare(
    'INSERT INTO desk (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare('DELETE FROM desk WHERE key = ?');
  return {
    find: (key: DeskKey): string | null => find.get(key)?.value ?? null,
    record: (key: DeskKey, value: string): void => void put.run(key, value),
    remove: (key: DeskKey): void => void remove.run(key),
  };
}
