import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDue } from '../../src/store/letter-queries.ts';
import { type Database, SqliteDatabase } from '../../src/store/sqlite.ts';
import { openStore } from '../../src/store/store.ts';

let folder: string;
let database: Database;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plans-'));
  const file = join(folder, 'desk.db');
  openStore(file).close();
  database = new SqliteDatabase(file);
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How SQLite finds the rows, a line a step. */
function planOf(query: string): string[] {
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${query}`).all('2026-05-04T15:00:00.000Z');
  return (steps as { detail: string }[]).map(({ detail }) => detail);
}

describe('what is asked for every letter that leaves', () => {
  const found = 'SEARCH letter USING INDEX letter_waiting (priority=? AND not_before<?)';

  it('finds what is due by the index, whatever waits for later, and in order without sorting', () => {
    expect(planOf(`SELECT * FROM letter WHERE ${isDue} ORDER BY priority, not_before, id LIMIT 8`)).toEqual([
      found,
    ]);
  });

  it('finds whether anything is due the same way', () => {
    expect(planOf(`SELECT 1 FROM letter WHERE ${isDue} LIMIT 1`)).toEqual([found]);
  });

  it('counts the tries of an hour by the index alone', () => {
    expect(planOf('SELECT count(*) FROM letter WHERE first_tried_at > ?')).toEqual([
      'SEARCH letter USING COVERING INDEX letter_first_tried (first_tried_at>?)',
    ]);
  });
});
