import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from '../../../src/project-path.ts';
import { inspectDatabase } from '../../../src/store/inspect-database.ts';
import { SqliteDatabase } from '../../../src/store/sqlite.ts';
import { writeConfig } from '../../support/daemon-process.ts';

/** A command that changes files as a whole, and where it is killed. */
export interface UpkeepPoint {
  name: string;
  args: readonly string[];
  statement: string;
  when: 'before' | 'after';
}

const backup = 'saved.db';
/** Not beside the database, where it would be refused. */
const key = join('keys', 'database.key');
/** Four ways of changing a database as a whole. */
export const upkeepPoints: readonly UpkeepPoint[] = [
  migration('about to begin', 'CREATE TABLE calendar_step', 'before'),
  migration('half done', 'CREATE TRIGGER agenda_email_filed', 'before'),
  migration('done, its number not yet written', 'user_version = 2', 'before'),
  migration('committed', 'CREATE TABLE calendar_step', 'after'),
  upkeep('backup: about to be written', ['backup', backup], 'VACUUM INTO'),
  upkeep('backup: written, not yet looked at', ['backup', backup], 'integrity_check'),
  upkeep('restore: about to be marked', ['restore', backup, '--yes'], 'restoredAt'),
  upkeep('restore: the present one being laid aside', ['restore', backup, '--yes'], 'wal_checkpoint'),
  upkeep('rekey: the log about to go into the database', ['rekey', '--to', key], 'journal_mode = DELETE'),
  upkeep('rekey: about to be copied', ['rekey', '--to', key], 'VACUUM INTO'),
  upkeep('rekey: copied, not yet encrypted', ['rekey', '--to', key], 'temp_store'),
  upkeep('rekey: encrypted, not yet in its place', ['rekey', '--to', key], 'integrity_check'),
];

/** Kills commands in the midst of migration, backup, restoring and encrypting. @returns what is not whole afterwards */
export function crashInUpkeep(
  points: readonly UpkeepPoint[],
  tell: (line: string) => void,
): { kills: number; damaged: string[] } {
  const damaged: string[] = [];
  for (const point of points) {
    const folder = mkdtempSync(join(tmpdir(), 'upkeep-'));
    const faults = tryPoint(folder, point);
    tell(`${faults.length === 0 ? 'killed' : 'DAMAGED'}: ${point.name}`);
    damaged.push(...faults.map((fault) => `${point.name}: ${fault}`));
    rmSync(folder, { recursive: true });
  }
  return { kills: points.length, damaged };
}

function tryPoint(folder: string, point: UpkeepPoint): string[] {
  const config = writeConfig(folder, { imapPort: 1, smtpPort: 1, user: 'secretary' });
  const database = join(folder, 'secretariat.db');
  mkdirSync(join(folder, 'keys'));
  writeOldDatabase(database);
  if (point.args[0] !== 'status') {
    run(folder, config, ['backup', backup]);
    leaveLog(database);
  }
  const killed = run(folder, config, point.args, point);
  return [
    ...(killed === 'SIGKILL' ? [] : ['was never reached']),
    ...faultsOf(database),
    ...(existsSync(join(folder, backup)) ? faultsOf(join(folder, backup)) : []),
    ...(run(folder, config, ['status']) === null ? [] : ['does not start again']),
    ...faultsOf(database),
  ];
}

/** A database of the first schema with somebody in it. */
function writeOldDatabase(file: string): void {
  const database = new SqliteDatabase(file);
  database.exec(readFileSync(projectPath('src/store/migrations/0001-desk.sql'), 'utf8'));
  database.exec("INSERT INTO person (id, language, created_at) VALUES (1, 'en', '2026-05-01T00:00:00Z')");
  database.pragma('user_version = 1');
  database.close();
}

/** A write-ahead log stays behind, as after a power cut: the files as they are before the last close tidies up. */
function leaveLog(file: string): void {
  const database = new SqliteDatabase(file);
  database.pragma('journal_mode = WAL');
  database.exec("INSERT INTO desk VALUES ('leftBehind', 'yes')");
  for (const suffix of ['', '-wal']) copyFileSync(file + suffix, `${file}${suffix}.left`);
  database.close();
  for (const suffix of ['', '-wal']) renameSync(`${file}${suffix}.left`, file + suffix);
}

function faultsOf(file: string): string[] {
  const { schema, damage } = inspectDatabase(file);
  const database = new SqliteDatabase(file, { readonly: true });
  const people = database.prepare<[], number>('SELECT count(*) FROM person').pluck().get();
  database.close();
  return [
    ...damage,
    ...(schema === null || schema < 1 ? ['has no schema'] : []),
    ...(people === 1 ? [] : ['has lost somebody']),
    ...(statSync(file).size > 0 ? [] : ['is empty']),
  ];
}

/** @returns the signal that ended it; null: it ended by itself */
function run(folder: string, config: string, args: readonly string[], trip?: UpkeepPoint): string | null {
  const preload = trip ? ['--require', projectPath('test/campaigns/crash/tripwire.cjs')] : [];
  const { signal } = spawnSync(
    process.execPath,
    [...preload, projectPath('dist/cli.js'), ...args, '--config', config],
    { cwd: folder, env: { ...process.env, TRIPWIRE: JSON.stringify(trip ?? null) } },
  );
  return signal;
}

function migration(name: string, statement: string, when: 'before' | 'after'): UpkeepPoint {
  return { name: `migration: ${name}`, args: ['status'], statement, when };
}

function upkeep(name: string, args: readonly string[], statement: string): UpkeepPoint {
  return { name, args, statement, when: 'before' };
}
