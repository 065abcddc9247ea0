import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { projectPath } from '../project-path.ts';
import type { Database } from './database.ts';

interface Migration {
  version: number;
  name: string;
  sql: string;
}

/**
 * Brings the schema to the present version, one transaction a step, after saving a copy beside the file.
 * @throws AppError `storage` when the database was written by a newer Secretariat
 */
export function migrate(database: Database): void {
  const migrations = readMigrations();
  const newest = migrations.at(-1)?.version ?? 0;
  const present = database.pragma('user_version', { simple: true }) as number;
  if (present > newest) {
    throw new AppError(
      'storage',
      `this database has schema ${present}, and this Secretariat knows only up to ${newest}`,
      'Run the newer Secretariat that wrote it, or restore the copy that it saved before migrating.',
    );
  }
  if (present === newest) return;
  if (present > 0) saveCopy(database, present);
  for (const migration of migrations.filter(({ version }) => version > present)) apply(database, migration);
}

/** The schema that this Secretariat writes. */
export function newestSchema(): number {
  return readMigrations().at(-1)?.version ?? 0;
}

function readMigrations(): Migration[] {
  const folder = projectPath('src/store/migrations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({
      version: Number.parseInt(name, 10),
      name,
      sql: readFileSync(join(folder, name), 'utf8'),
    }));
}

function saveCopy(database: Database, version: number): void {
  database.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(database.name, `${database.name}.before-schema-${version + 1}`);
}

function apply(database: Database, migration: Migration): void {
  database.transaction(() => {
    database.exec(migration.sql);
    database.pragma(`user_version = ${migration.version}`);
  })();
}
