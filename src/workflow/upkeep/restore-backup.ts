import { chmodSync, existsSync } from 'node:fs';
import { AppError } from '../../errors.ts';
import { openClaimsMark } from '../../store/claims-mark.ts';
import { lockDaemon } from '../../store/daemon-lock.ts';
import { inspectDatabase } from '../../store/inspect-database.ts';
import type { DatabaseKey } from '../../store/open-file.ts';
import { replaceDatabase } from '../../store/replace-database.ts';
import { markRestored } from './mark-restored.ts';

/** What a backup holds, told before it is put in place. */
export interface BackupReport {
  schema: number;
  newestSchema: number;
}

/** What was done. */
export interface Restoration {
  /** Where the database that was there is kept; null when there was none. */
  keptAs: string | null;
  /** Letters that waited when the backup was saved, and may have left since. */
  unknown: number;
}

/** @throws AppError `not_found`, or `storage` when the file is no whole database of ours */
export function inspectBackup(file: string, key: DatabaseKey): BackupReport {
  const { schema, newestSchema, damage } = inspectDatabase(file, key);
  if (schema === null) throw new AppError('not_found', `there is no file ${file}`, 'Name a backup.');
  if (damage.length > 0)
    throw new AppError('storage', `${file} is damaged: ${damage[0]}`, 'Restore an older backup.');
  if (schema === 0 || schema > newestSchema)
    throw new AppError(
      'storage',
      `${file} has schema ${schema}, and this Secretariat knows 1 to ${newestSchema}`,
      'Name a backup that this Secretariat, or an older one, has saved.',
    );
  return { schema, newestSchema };
}

/**
 * Puts a backup in place of the database. What the desk did after it was saved is not in it: letters that waited then
 * become `unknown`, and whatever came about before now gets no letter by itself (`heldAfterRestore`). Both are
 * encrypted with the same key, or not at all.
 * @throws AppError `busy` while a daemon runs, `not_found`, `storage`
 */
export function restoreBackup(
  backup: string,
  database: string,
  { key, now, by }: { key: DatabaseKey; now: Date; by: string },
): Restoration {
  const unlock = lockDaemon(database);
  try {
    inspectBackup(backup, key);
    const at = now.toISOString();
    const keptAs = `${database}.replaced-${at.replace(/[:.]/g, '-')}`;
    const isReplaced = existsSync(database);
    const claims = openClaimsMark(database).read();
    let unknown = 0;
    replaceDatabase(backup, database, {
      key,
      keptAs,
      prepare(store) {
        unknown = markRestored(store, { at, actor: `secretary:${by}`, claims });
      },
    });
    chmodSync(database, 0o600);
    return { keptAs: isReplaced ? keptAs : null, unknown };
  } finally {
    unlock();
  }
}
