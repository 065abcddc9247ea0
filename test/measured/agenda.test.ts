import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { runAll } from '../support/calendar.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';
import { cpuMs, slowdown } from './slowdown.ts';

const folders: string[] = [];
const desks: TestDesk[] = [];
afterEach(() => {
  for (const desk of desks.splice(0)) desk.store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const sentAt = '2026-05-04T15:00:00.000Z';
/** In the evening in New York, when the first reminder is due. */
const evening = new Date('2026-05-08T22:00:00Z');

/** A store with applicants who were answered, `due` of them on 4 May and the others later, all looked at since. */
function fill(due: number, others: number): TestDesk {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-'));
  folders.push(folder);
  const file = join(folder, 'desk.db');
  openTestDesk({ database: file }).store.close();
  const database = new SqliteDatabase(file);
  database.pragma('synchronous = OFF');
  database.transaction(() => {
    const person = database.prepare("INSERT INTO person (language, created_at) VALUES ('en', ?)");
    const address = database.prepare('INSERT INTO person_address (address, person_id) VALUES (?, ?)');
    const application = database.prepare(
      `INSERT INTO application (person_id, state, opened_at, state_since, last_letter_at)
       VALUES (?, 'awaiting_applicant', ?, ?, ?)`,
    );
    const look = database.prepare(
      "UPDATE agenda SET look_at = ? WHERE application_id = ? AND rule = 'applicant'",
    );
    for (let number = 1; number <= due + others; number++) {
      const isDue = number % Math.round((due + others) / due) === 0;
      const letterAt = isDue ? sentAt : '2026-05-07T15:00:00.000Z';
      person.run(sentAt);
      address.run(`person-${number}@example.org`, number);
      application.run(number, sentAt, sentAt, letterAt);
      look.run(new Date(Date.parse(letterAt) + 4 * 86_400_000).toISOString(), number);
    }
  })();
  database.close();
  const desk = openTestDesk({ database: file });
  desks.push(desk);
  desk.store.desk.record('applicantSettings', settingsOf(desk));
  desk.now = evening;
  return desk;
}

/** The settings that this agenda was made by are the present ones. */
function settingsOf(desk: TestDesk): string {
  const probe = openTestDesk();
  probe.policy = desk.policy;
  runAll(probe, 'applicant');
  return probe.store.desk.find('applicantSettings') as string;
}

function costOfRun(desk: TestDesk): { written: number; ms: number } {
  let written = 0;
  const ms = cpuMs(() => {
    written = runAll(desk, 'applicant').written;
  });
  return { written, ms };
}

describe('the agenda', () => {
  it('reads what is due by its index alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'agenda-'));
    folders.push(folder);
    const file = join(folder, 'desk.db');
    openTestDesk({ database: file }).store.close();
    const database = new SqliteDatabase(file);
    const plan = database
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT application_id FROM agenda
         WHERE rule = 'applicant' AND look_at <= '2026-05-08' ORDER BY look_at, application_id LIMIT 100`,
      )
      .all();
    database.close();
    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH agenda USING COVERING INDEX agenda_due (rule=? AND look_at<?)',
    ]);
  });

  it('takes less than twice the time of 10,000 due ones alone among 100,000', () => {
    const alone = costOfRun(fill(10_000, 0));
    const among = costOfRun(fill(10_000, 90_000));
    expect([alone.written, among.written]).toEqual([10_000, 10_000]);
    console.log(`10,000 due: ${alone.ms.toFixed(0)} ms alone, ${among.ms.toFixed(0)} ms among 100,000`);
    expect(among.ms).toBeLessThan(2 * alone.ms);
  }, 120_000);

  it('costs next to nothing when nobody is due, however many there are', () => {
    const desk = fill(10, 20_000);
    runAll(desk, 'applicant');
    const { written, ms } = costOfRun(desk);
    expect(written).toBe(0);
    expect(ms).toBeLessThan(50 * slowdown());
  });
});
