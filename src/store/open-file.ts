import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { AppError } from '../errors.ts';
import { type Database, type DriverOptions, SqliteDatabase } from './sqlite.ts';

/** A secret that a database is encrypted with: a pass phrase, or 64 hexadecimal digits; null: it is not encrypted. */
export type DatabaseKey = string | null;

/** What an SQLite file begins with that is not encrypted (SQLite file format, 1.3). */
const plainHeader = Buffer.from('SQLite format 3\0', 'latin1');

/**
 * Opens an SQLite file, an encrypted one with its key.
 * @throws AppError `storage` where the key is missing, does not fit, or is for nothing
 */
export function openFile(file: string, key: DatabaseKey, options: DriverOptions = {}): Database {
  if (file === ':memory:') return new SqliteDatabase(file);
  assertKeyIsCalledFor(file, key);
  const database = new SqliteDatabase(file, options);
  if (key === null) return database;
  try {
    database.key(keyBytes(database, key));
    database.pragma('user_version');
    return database;
  } catch (error) {
    database.close();
    if ((error as { code?: unknown }).code !== 'SQLITE_NOTADB') throw error;
    throw new AppError(
      'storage',
      `the key does not fit the database ${file}, or the file is damaged`,
      'Give the key that it was last encrypted with (`secretariat rekey`); a copy may have an older one.',
    );
  }
}

/** Encrypts, decrypts or changes the key of a database that nobody else has open, in place. */
export function changeKey(database: Database, key: DatabaseKey): void {
  database.rekey(key === null ? Buffer.alloc(0) : keyBytes(database, key));
}

/** Whether a file is there and is no plain database: it is encrypted, or damaged. */
export function isEncrypted(file: string): boolean {
  const header = existsSync(file) ? firstBytes(file) : Buffer.alloc(0);
  return header.length === plainHeader.length && !header.equals(plainHeader);
}

/** SQLCipher 4's format; 64 hexadecimal digits are the key itself, from anything else one is derived. */
function keyBytes(database: Database, key: string): Buffer {
  database.pragma("cipher = 'sqlcipher'");
  database.pragma('legacy = 4');
  return Buffer.from(/^[0-9a-f]{64}$/i.test(key) ? `x'${key}'` : key);
}

function assertKeyIsCalledFor(file: string, key: DatabaseKey): void {
  if (key === null && isEncrypted(file))
    throw new AppError(
      'storage',
      `the database ${file} is encrypted and there is no key for it, or it is damaged`,
      'Name its key in desk.databaseKeyFile or SECRETARIAT_DATABASE_KEY; if it never had one, restore the last backup.',
    );
  const isPlain = existsSync(file) && firstBytes(file).equals(plainHeader);
  if (key !== null && isPlain)
    throw new AppError(
      'storage',
      `the database ${file} is not encrypted, though a key is given`,
      'Encrypt it with `secretariat rekey` while no key is set, or take the key out of the configuration.',
    );
}

function firstBytes(file: string): Buffer {
  const header = Buffer.alloc(plainHeader.length);
  const opened = openSync(file, 'r');
  try {
    return header.subarray(0, readSync(opened, header));
  } finally {
    closeSync(opened);
  }
}
