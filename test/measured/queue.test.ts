import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createApp } from '../../src/console/app.ts';
import { projectPath } from '../../src/project-path.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { addAccount } from '../../src/workflow/secretaries/accounts.ts';
import { openSession } from '../../src/workflow/secretaries/sign-in.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';
import { consoleSettings } from '../support/visitor.ts';

const few = 100;
const many = 100_000;
const rounds = 40;
const atMost = 2;

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
afterAll(() => rmSync(folder, { recursive: true }));

it(`the queue page with ${many} applications takes at most ${atMost} times as long as with ${few}`, async () => {
  const small = openPage(fill(few));
  const large = openPage(fill(many));
  for (const path of ['/queue', '/queue?tab=waiting', '/queue?tab=history', '/applications/50']) {
    const times = { small: [] as number[], large: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.small.push(await timeOf(() => small(path)));
      times.large.push(await timeOf(() => large(path)));
    }
    const [before, after] = [median(times.small), median(times.large)];
    console.info(`${path}: ${before.toFixed(2)} ms with ${few}, ${after.toFixed(2)} ms with ${many}`);
    expect(after / before, path).toBeLessThanOrEqual(atMost);
  }
});

/**
 * People with all four facts in a database of the schema before the desk had pages, which is then brought up to date:
 * half wait for a decision, a quarter for the applicant's answer, a quarter are members. Of 300 given names and 340
 * surnames each is common, each pair rare. As many emails are history.
 */
function fill(count: number): TestDesk {
  const file = join(folder, `${count}.db`);
  const database = new SqliteDatabase(file);
  const migrations = readdirSync(projectPath('src/store/migrations')).sort().slice(0, 2);
  for (const name of migrations)
    database.exec(readFileSync(projectPath(join('src/store/migrations', name)), 'utf8'));
  database.pragma('user_version = 2');
  database.exec(`
    CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) SELECT i FROM n;
    INSERT INTO person (id, language, created_at) SELECT i, 'en', '2026-01-01' FROM n;
    INSERT INTO person_address SELECT 'person' || i || '@example.org', i FROM n;
    INSERT INTO application (id, person_id, state, opened_at, state_since)
      SELECT i, i, iif(i % 2, 'awaiting_decision', iif(i % 4, 'confirmed', 'awaiting_applicant')), at, at
      FROM (SELECT i, strftime('%Y-%m-%dT%H:%M:%fZ', '2026-01-01', i || ' minutes') AS at FROM n);
    INSERT INTO fact (application_id, field, standing, value, confidence, set_by, set_at)
      SELECT i, field, 'current', value, 0.9, 'applicant', '2026-01-01' FROM (
        SELECT i, 'name' AS field, json_quote('Given' || char(97 + i % 15, 97 + i / 15 % 20) || ' Family' || char(97 + i / 300 % 26, 97 + i / 7800 % 26)) AS value FROM n
        UNION ALL SELECT i, 'location', '{"city":"Tulsa","region":"US-OK","country":"US","postalCode":null}' FROM n
        UNION ALL SELECT i, 'occupation', '"welder"' FROM n
        UNION ALL SELECT i, 'agreement', 'true' FROM n);
    INSERT INTO inbound_email (state, reason, channel, received_at, stored_at, size_bytes, intent)
      SELECT 'set_aside', 'history', 'history', at, at, 1000, iif(i % 2, 'application', 'automated')
      FROM (SELECT i, strftime('%Y-%m-%dT%H:%M:%fZ', '2025-01-01', i || ' minutes') AS at FROM n);`);
  database.close();
  return openTestDesk({ database: file });
}

function openPage(desk: TestDesk): (path: string) => Promise<string> {
  const app = createApp(desk, consoleSettings);
  const token = openSession(desk, addAccount(desk, { name: 'clara', role: 'secretary', address: null }));
  return async (path) => {
    const headers = { host: '127.0.0.1:8025', cookie: `session=${token}` };
    const response = await app.request(`http://127.0.0.1:8025${path}`, { headers });
    expect(response.status).toBe(200);
    return response.text();
  };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
