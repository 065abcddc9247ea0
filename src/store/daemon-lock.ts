import { AppError } from '../errors.ts';
import { ensureOwnFile } from './file-modes.ts';
import { SqliteDatabase } from './sqlite.ts';

/**
 * Holds a side file exclusively for as long as the process lives; the kernel frees it, even after SIGKILL.
 * @returns what gives it back
 * @throws AppError `busy` when another daemon runs on this database
 */
export function lockDaemon(databaseFile: string): () => void {
  const file = `${databaseFile}.lock`;
  ensureOwnFile(file);
  const lock = new SqliteDatabase(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new AppError(
      'busy',
      `another Secretariat already runs on ${databaseFile}`,
      'Stop it first: one daemon at a time works on a database.',
      { cause: error },
    );
  }
  return () => lock.close();
}
