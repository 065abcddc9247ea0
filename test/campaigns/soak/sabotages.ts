import { openSync } from 'node:fs';
import { SqliteDatabase } from '../../../src/store/sqlite.ts';

/** Something that grows and should not: called after each email of a desk. */
export type Leak = (databaseFile: string, emails: number) => void;

export const sabotages = {
  leaks_memory: 'something of every email stays in memory',
  leaks_handles: 'a file is opened for an email and not closed',
  bloats: 'the database keeps ever more of each email',
} as const;

export type Sabotage = keyof typeof sabotages;

export const leaks: Readonly<Record<Sabotage, () => Leak>> = {
  leaks_memory() {
    const hoard: number[][] = [];
    return (_, emails) => void hoard.push(new Array(100_000).fill(emails));
  },
  leaks_handles: () => (file) => void openSync(file, 'r'),
  bloats: () => (file, emails) => {
    const database = new SqliteDatabase(file);
    database.exec('CREATE TABLE IF NOT EXISTS bloat (bytes BLOB)');
    database.prepare('INSERT INTO bloat VALUES (zeroblob(?))').run(emails * 800);
    database.close();
  },
};
