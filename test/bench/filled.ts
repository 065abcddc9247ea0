import { loadConfig } from '../../src/config.ts';
import { silentLog } from '../../src/log.ts';
import { openDesk } from '../../src/open-desk.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { lookAgainAfterChange } from '../../src/workflow/calendar/settings-change.ts';
import { fillDatabase } from '../support/filled-database.ts';
import { progress } from './report.ts';
import type { BenchServers } from './servers.ts';

/**
 * A database with so many applications, all of them looked at by the calendar since its settings last changed: the
 * daemon has nothing to do about them.
 */
export function filledDatabase(servers: BenchServers, applications: number): string {
  const { config, database } = servers.configure('stored');
  progress(`filling a database with ${applications} applications`);
  fillDatabase(database, applications);
  const desk = openDesk(loadConfig(config, {}), silentLog);
  lookAgainAfterChange(desk, 'applicant');
  lookAgainAfterChange(desk, 'member');
  desk.close();
  const bare = new SqliteDatabase(database);
  bare.exec('DELETE FROM agenda');
  bare.pragma('wal_checkpoint(TRUNCATE)');
  bare.close();
  return database;
}
