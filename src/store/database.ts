import { AppError, messageOf } from '../errors.ts';
import { ensureOwnFile } from './file-modes.ts';
import { type DatabaseKey, openFile } from './open-file.ts';
import { type Database, SqliteDatabase } from './sqlite.ts';

export type { Database, Statement } from './sqlite.ts';

/**
 * Opens the one database file, durable at every commit (WAL, synchronous=FULL), readable by its owner alone.
 * @throws AppError `storage` naming the file and the cure
 */
export function openDatabase(file: string, key: DatabaseKey = null): Database {
  try {
    if (file !== ':memory:') ensureOwnFile(file);
    const database = openFile(file, key, { timeout: 10_000 });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = ON');
    // What is sorted must not reach the disk outside the database.
    database.pragma('temp_store = MEMORY');
    database.pragma('wal_autocheckpoint = 4000');
    return database;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(
      'storage',
      `cannot open the database ${file}: ${messageOf(error)}`,
      storageCure(error),
      {
        cause: error,
      },
    );
  }
}

/** An SQLite failure as an error that names its cure; anything else unchanged. */
export function explainStorageError(error: unknown): unknown {
  if (!(error instanceof SqliteDatabase.SqliteError)) return error;
  return new AppError(
    'storage',
    `the database refused: ${error.message} (${error.code})`,
    storageCure(error),
    {
      cause: error,
    },
  );
}

function storageCure(error: unknown): string {
  const code = error instanceof SqliteDatabase.SqliteError ? error.code : '';
  if (code === 'SQLITE_FULL')
    return 'The disk is full: free some space; nothing is lost, the mail is still on the server.';
  if (code.startsWith('SQLITE_READONLY'))
    return 'The file or its folder is read-only: give it to the user who runs Secretariat.';
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB')
    return 'The file is damaged: restore the last backup.';
  if (code.startsWith('SQLITE_BUSY')) return 'Another program holds the database: stop it and try again.';
  return 'Check that the folder exists, is not read-only, and belongs to the user who runs Secretariat.';
}
