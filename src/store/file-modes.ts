import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../errors.ts';

/** A file that others than its owner may read or write. */
export interface OpenFile {
  file: string;
  /** In octal, such as `0644`. */
  mode: string;
}

/** Makes a file, and the folder that it is in, for their owner alone, where they are not there yet. */
export function ensureOwnFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}

/** The database and everything that stands beside it under its name: log of writes, key, backups, erasures. */
export function databaseFiles(database: string): string[] {
  const folder = dirname(database);
  if (!existsSync(folder)) return [];
  const name = basename(database);
  const isOurs = (one: string) => one === name || one.startsWith(`${name}-`) || one.startsWith(`${name}.`);
  return readdirSync(folder)
    .filter(isOurs)
    .map((one) => join(folder, one));
}

/** Those of the files that others may read or write. */
export function openToOthers(files: readonly string[]): OpenFile[] {
  return [...new Set(files)].filter(existsSync).flatMap((file) => {
    const mode = statSync(file).mode & 0o777;
    return (mode & 0o077) === 0 ? [] : [{ file, mode: mode.toString(8).padStart(4, '0') }];
  });
}

/** Takes others' rights away. @returns from how many files @throws AppError `storage` */
export function closeToOthers(files: readonly string[]): number {
  const open = openToOthers(files);
  for (const { file, mode } of open) {
    try {
      chmodSync(file, Number.parseInt(mode, 8) & 0o700);
    } catch (error) {
      throw new AppError('storage', `others may read ${file} (mode ${mode})`, `chmod 600 ${file}`, {
        cause: error,
      });
    }
  }
  return open.length;
}
