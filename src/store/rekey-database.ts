import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { AppError } from '../errors.ts';
import { explainStorageError } from './database.ts';
import { changeKey, type DatabaseKey, openFile } from './open-file.ts';
import { assertSound, makeDurable } from './save-copy.ts';

/**
 * Writes the database anew with another key, or with none, and puts it in place of the present one by one renaming,
 * once it is whole and on the disk. Until then the present one stays as it is.
 * @throws AppError `busy` while anybody has it open, `storage`
 */
export function rekeyDatabase(file: string, present: DatabaseKey, next: DatabaseKey): void {
  const unfinished = `${file}.rekeying`;
  const discard = () => {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
  };
  discard();
  try {
    copyAlone(file, present, unfinished);
    const copy = openFile(unfinished, present, { fileMustExist: true });
    copy.pragma('temp_store = MEMORY');
    changeKey(copy, next);
    copy.close();
    assertSound(unfinished, next);
    makeDurable(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    discard();
    throw explainStorageError(error);
  }
}

/** A copy without a log, of a database that no other process has open. */
function copyAlone(file: string, key: DatabaseKey, toFile: string): void {
  const database = openFile(file, key, { fileMustExist: true, timeout: 0 });
  try {
    closeSync(openSync(toFile, 'wx', 0o600));
    leaveLog(database, file);
    database.prepare('VACUUM INTO ?').run(toFile);
  } finally {
    database.close();
  }
}

/** Its log of writes goes into it, which can only be done by whoever is alone with it. */
function leaveLog(database: ReturnType<typeof openFile>, file: string): void {
  try {
    if (database.pragma('journal_mode = DELETE', { simple: true }) === 'delete') return;
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw error;
  }
  throw new AppError('busy', `another program has ${file} open`, 'Stop the daemon and every command first.');
}
