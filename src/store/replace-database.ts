import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { type DatabaseKey, openFile } from './open-file.ts';
import { makeDurable } from './save-copy.ts';
import { openStore, type Store } from './store.ts';

/**
 * Puts a saved copy in place of the database, prepared and brought to the present schema before. Until the last step,
 * which is one renaming, the present database stays as it is. Nobody else may have it open.
 * @param keptAs where the present one is kept
 * @throws AppError `storage`
 */
export function replaceDatabase(
  copyFile: string,
  databaseFile: string,
  { key, keptAs, prepare }: { key: DatabaseKey; keptAs: string; prepare(store: Store): void },
): void {
  const unfinished = `${databaseFile}.restoring`;
  removeDatabase(unfinished);
  copyFileSync(copyFile, unfinished);
  const store = openStore(unfinished, key);
  try {
    store.transaction(() => prepare(store));
  } finally {
    store.close();
  }
  makeDurable(unfinished);
  if (existsSync(databaseFile)) {
    settleLog(databaseFile, key, keptAs);
    linkSync(databaseFile, keptAs);
  }
  renameSync(unfinished, databaseFile);
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}

/** A write-ahead log belongs to its database alone: it goes into it, or, where that is damaged, beside the one kept. */
function settleLog(databaseFile: string, key: DatabaseKey, keptAs: string): void {
  try {
    const database = openFile(databaseFile, key, { fileMustExist: true });
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
  } catch {
    // It is damaged, which is why it is replaced.
  }
  for (const suffix of ['-wal', '-shm'])
    if (existsSync(databaseFile + suffix)) renameSync(databaseFile + suffix, keptAs + suffix);
}
