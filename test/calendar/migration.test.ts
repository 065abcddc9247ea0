import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { projectPath } from '../../src/project-path.ts';
import { openStore } from '../../src/store/store.ts';

it('a database from before the calendar is looked at whole, and keeps its runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migration-'));
  const file = join(folder, 'desk.db');
  const old = new SqliteDatabase(file);
  old.exec(readFileSync(projectPath('src/store/migrations/0001-desk.sql'), 'utf8'));
  old.pragma('user_version = 1');
  old.exec(`
    INSERT INTO person (id, language, created_at) VALUES (1, 'en', '2026-05-01T00:00:00Z');
    INSERT INTO application (id, person_id, state, opened_at, state_since) VALUES
      (1, 1, 'awaiting_applicant', '2026-05-01T00:00:00Z', '2026-05-01T00:00:00Z'),
      (2, 1, 'confirmed', '2026-05-01T00:00:00Z', '2026-05-01T00:00:00Z');
    INSERT INTO task_run (task, ran_at, outcome) VALUES ('reminders', '2026-05-01T00:00:00Z', '1 reminded');`);
  old.close();
  const store = openStore(file);
  expect(store.calendar.dueForLook('applicant', '2026-05-02', 10)).toEqual([1, 2]);
  expect(store.calendar.dueForLook('member', '2026-05-02', 10)).toEqual([2]);
  expect(store.taskRuns.all()).toMatchObject([{ task: 'reminders', failed: false }]);
  store.close();
  rmSync(folder, { recursive: true });
});
