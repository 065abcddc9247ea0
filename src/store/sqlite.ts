import { createRequire } from 'node:module';
import type Driver from 'better-sqlite3';

export type Database = Driver.Database;
export type DriverOptions = Driver.Options;
export type Statement<Parameters extends unknown[] = unknown[], Row = unknown> = Driver.Statement<
  Parameters,
  Row
>;

const load = createRequire(import.meta.url);
const isNewNode = Number(process.versions.node.split('.')[0]) >= 22;

/**
 * better-sqlite3 with SQLite3 Multiple Ciphers, so that a database can be encrypted, in the version that fits this
 * Node: 12 is for Node 20 and aborts in the garbage collection of Node 24.19 and newer (WiseLibs/better-sqlite3#1515);
 * 13 stands on Node-API and begins at Node 22, so it is an optional dependency under a name of its own.
 */
export const SqliteDatabase = load(isNewNode ? 'better-sqlite3-napi' : 'better-sqlite3') as typeof Driver;
