import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError, messageOf } from '../../errors.ts';
import { lockDaemon } from '../../store/daemon-lock.ts';
import { databaseFiles } from '../../store/file-modes.ts';
import { type DatabaseKey, isEncrypted } from '../../store/open-file.ts';
import { rekeyDatabase } from '../../store/rekey-database.ts';

/** Copies under the database's name that still have the key from before, or none. */
const copies = /\.(?:backup|before-schema-\d+|replaced-[\dTZ-]+)$/;

/** Shortest pass phrase: from a shorter one the key can be guessed. */
export const shortestPhrase = 16;

/**
 * Encrypts the database, changes its key or takes it away.
 * @returns copies beside it that are still as they were
 * @throws AppError `busy` while a daemon runs or anybody has it open, `conflict` where nothing would change, `storage`
 */
export function rekey(database: string, present: DatabaseKey, next: DatabaseKey): string[] {
  if (present === next)
    throw new AppError(
      'conflict',
      next === null ? `${database} is not encrypted` : 'that is its key already',
      'Nothing was changed.',
    );
  const unlock = lockDaemon(database);
  try {
    rekeyDatabase(database, present, next);
  } finally {
    unlock();
  }
  return databaseFiles(database).filter((file) => copies.test(file));
}

/**
 * The key in a file; where there is none, a new one of 256 bits is put there, for its owner alone. It is on the disk,
 * and its name in its folder, before anything is encrypted with it.
 * @throws AppError `usage`
 */
export function ensureDatabaseKey(file: string): string {
  if (existsSync(file)) return assertStrong(readFileSync(file, 'utf8').trimEnd());
  const key = randomBytes(32).toString('hex');
  const opened = openNew(file);
  writeSync(opened, `${key}\n`);
  settle(opened);
  settle(openSync(dirname(file), 'r'));
  return key;
}

function settle(descriptor: number): void {
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function openNew(file: string): number {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (error) {
    throw new AppError(
      'usage',
      `cannot write the key ${file}: ${messageOf(error)}`,
      'Name a file in a folder that is there.',
    );
  }
}

/** @throws AppError `usage` for a pass phrase that can be guessed */
export function assertStrong(key: string): string {
  if (key.length >= shortestPhrase) return key;
  throw new AppError(
    'usage',
    `a key has at least ${shortestPhrase} characters`,
    'Six words taken at random are easy to type and hard to guess.',
  );
}

/** @throws AppError `not_found` where there is no database yet, `storage` where the key at hand is not its own */
export function assertDatabase(database: string, key: DatabaseKey): void {
  if (!existsSync(database))
    throw new AppError(
      'not_found',
      `there is no database ${database} yet`,
      'Name a key before the first start, and it is encrypted from the beginning.',
    );
  if (key === null && isEncrypted(database))
    throw new AppError(
      'storage',
      `the key of ${database} is not known`,
      'Give the present one as for any command.',
    );
}
