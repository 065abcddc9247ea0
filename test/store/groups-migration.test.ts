import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectPath } from '../../src/project-path.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { openStore } from '../../src/store/store.ts';

it('a database from before Local Groups keeps its members, who can be given a group', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migration-'));
  const file = join(folder, 'desk.db');
  const old = new SqliteDatabase(file);
  for (const name of ['0001-desk.sql', '0002-calendar.sql', '0003-console.sql'])
    old.exec(readFileSync(projectPath(`src/store/migrations/${name}`), 'utf8'));
  old.pragma('user_version = 3');
  old.exec(`
    INSERT INTO person (id, language, created_at) VALUES (1, 'en', '2026-05-01T00:00:00Z');
    INSERT INTO application (id, person_id, state, opened_at, state_since) VALUES
      (1, 1, 'confirmed', '2026-05-01T00:00:00Z', '2026-05-01T00:00:00Z');`);
  old.close();
  const store = openStore(file);
  const row = { applicationId: 1, federationKey: null, why: 'by hand', setBy: 'clara', decisionId: null };
  store.groups.assign({ ...row, groupKey: 'a' }, '2026-05-02T00:00:00Z');
  store.groups.assign({ ...row, groupKey: 'b' }, '2026-05-03T00:00:00Z');
  expect(store.groups.assignments().map(({ groupKey }) => groupKey)).toEqual(['b']);
  expect(store.introductions.all()).toEqual([]);
  expect(store.radarNotices.all()).toEqual([]);
  store.close();
  rmSync(folder, { recursive: true });
});
