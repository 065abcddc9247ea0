import { existsSync } from 'node:fs';
import { explainStorageError } from './database.ts';
import { newestSchema } from './migrate.ts';
import { type DatabaseKey, openFile } from './open-file.ts';
import type { Database } from './sqlite.ts';

/** What a look at a database shows, without changing it. */
export interface DatabaseReport {
  /** Schema of the file; null when there is none yet. */
  schema: number | null;
  /** Schema that this Secretariat writes. */
  newestSchema: number;
  /** What SQLite finds wrong; [] when nothing is. */
  damage: readonly string[];
}

/** @throws AppError `storage` when the file cannot be read as a database */
export function inspectDatabase(file: string, key: DatabaseKey = null): DatabaseReport {
  if (!existsSync(file)) return { schema: null, newestSchema: newestSchema(), damage: [] };
  try {
    const database = openFile(file, key, { readonly: true, fileMustExist: true });
    try {
      const schema = database.pragma('user_version', { simple: true }) as number;
      const found = database.pragma('integrity_check(20)') as { integrity_check: string }[];
      const damage = found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
      return { schema, newestSchema: newestSchema(), damage: [...damage, ...danglingRows(database)] };
    } finally {
      database.close();
    }
  } catch (error) {
    throw explainStorageError(error);
  }
}

function danglingRows(database: Database): string[] {
  const found = database.pragma('foreign_key_check') as { table: string; parent: string }[];
  return [...new Set(found.map(({ table, parent }) => `a row of ${table} names none of ${parent}`))];
}
