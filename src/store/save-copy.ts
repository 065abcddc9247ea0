import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { AppError } from '../errors.ts';
import { type Database, explainStorageError } from './database.ts';
import { inspectDatabase } from './inspect-database.ts';
import type { DatabaseKey } from './open-file.ts';

/**
 * Writes a whole, checked copy of the database, encrypted with the same key, to a file readable by its owner alone, in
 * place of one that is there. Others may write to the database meanwhile; a copy that was cut short never takes the
 * place of a whole one.
 * @throws AppError `storage`
 */
export function saveCopy(database: Database, toFile: string, key: DatabaseKey): void {
  const unfinished = `${toFile}.new`;
  try {
    rmSync(unfinished, { force: true });
    closeSync(openSync(unfinished, 'w', 0o600));
    database.prepare('VACUUM INTO ?').run(unfinished);
    assertSound(unfinished, key);
    makeDurable(unfinished);
    renameSync(unfinished, toFile);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw explainCopyError(error, toFile);
  }
}

/** A file's bytes are on the disk, and not only on their way to it. */
export function makeDurable(file: string): void {
  const opened = openSync(file, 'r+');
  fsyncSync(opened);
  closeSync(opened);
}

/** @throws AppError `storage` naming the first damage of a copy */
export function assertSound(file: string, key: DatabaseKey): void {
  const [damage] = inspectDatabase(file, key).damage;
  if (damage !== undefined)
    throw new AppError('storage', `the copy ${file} is damaged: ${damage}`, 'Look at the disk.');
}

function explainCopyError(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!/^E[A-Z]+$/.test(code)) return explainStorageError(error);
  return new AppError(
    'storage',
    `cannot write the copy ${file}: ${(error as Error).message}`,
    'Name a file in a folder that is there and can be written to, with room for the whole database.',
    { cause: error },
  );
}
