import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tasks } from '../../src/tasks.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';

let test: CommandTest;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
});
afterEach(() => test.close());

/** Bruno's question is answered, both letters have left, and four days are over. */
function untilBrunoIsSilent(): void {
  const { applications, letters } = test.desk.store;
  applications.recordHumanAnswered(2);
  for (const { id } of letters.claim(5, test.desk.now.toISOString()))
    letters.recordEnd(id, 'sent', test.desk.now.toISOString(), false);
  applications.recordLetterSent(2, test.desk.now.toISOString());
  heardAt('2026-05-08T22:00:00Z');
}

function heardAt(moment: string): void {
  test.desk.now = new Date(moment);
  test.desk.store.desk.record('lastProofOfLife', test.desk.now.toISOString());
}

describe('schedule', () => {
  it('is one document with --json: when each task runs next, three times, and how it last ended', async () => {
    test.desk.store.taskRuns.record({
      task: 'reminders',
      ranAt: '2026-05-04T14:40:00.000Z',
      outcome: '3 written',
      failed: false,
    });
    const { out } = await test.run('schedule', '--json');
    const table = JSON.parse(out) as Record<string, unknown>[];
    expect(table.map(({ task }) => task)).toEqual(tasks.map(({ name }) => name));
    expect(table.find(({ task }) => task === 'reminders')).toEqual({
      task: 'reminders',
      cron: '*/20 * * * *',
      timezone: 'America/New_York',
      next: [1, 2, 3].map(() => expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:[024]0:00\.000Z$/)),
      last: { at: '2026-05-04T14:40:00.000Z', outcome: '3 written', failed: false },
    });
    expect(table.find(({ task }) => task === 'digest')).toMatchObject({
      cron: '*/20 8-10 * * *',
      last: null,
    });
  });

  it('is a table for people', async () => {
    test.desk.store.taskRuns.record({
      task: 'dues',
      ranAt: '2026-05-04T14:40:00.000Z',
      outcome: 'disk full',
      failed: true,
    });
    const { out } = await test.run('schedule');
    expect(out).toMatch(/reminders +\*\/20 \* \* \* \* +\d+ \w+/);
    expect(out).toMatch(/dues +4 May 10:40 +FAILED: disk full/);
    expect(out).toMatch(/poll +never ran/);
  });

  it('rehearses: who would get what, when and why, and takes everything back', async () => {
    untilBrunoIsSilent();
    const { out } = await test.run('schedule', 'run', 'reminders', '--dry-run');
    expect(out).toContain('reminders: 1 written');
    expect(out).toContain('a2 Bruno: reminder 1 (due 2026-05-08 11:00, counted from 2026-05-04)');
    expect(out).toContain('Nothing was written or sent.');
    expect(test.desk.store.letters.lastId()).toBe(2);
    expect(test.desk.store.calendar.stepsOf(2)).toEqual([]);
    expect(test.desk.store.taskRuns.all()).toEqual([]);
  });

  it('rehearses at any hour: what waits for its evening is told', async () => {
    untilBrunoIsSilent();
    heardAt('2026-05-08T16:00:00Z');
    expect((await test.run('schedule', 'run', 'reminders')).out).not.toContain('Bruno: reminder 1 (');
    const { out } = await test.run('schedule', 'run', 'reminders', '--dry-run');
    expect(out).toContain('a2 Bruno: reminder 1, waits for 2026-05-08 17:00');
  });

  it('runs a task now, once', async () => {
    untilBrunoIsSilent();
    const { records } = await test.run('schedule', 'run', 'reminders', '--json');
    expect(records).toMatchObject([{ task: 'reminders', dryRun: false, failed: false }]);
    expect(test.desk.store.letters.find(3)?.occasion).toBe('reminder');
    expect((await test.run('schedule', 'run', 'reminders')).out).toContain('0 written');
    expect(test.desk.store.taskRuns.all()).toMatchObject([{ task: 'reminders', failed: false }]);
  });

  it('reminds nobody while answers may lie unread in the inbox', async () => {
    untilBrunoIsSilent();
    test.desk.now = new Date('2026-05-08T23:00:00Z');
    const { out } = await test.run('schedule', 'run', 'reminders');
    expect(out).toContain(
      'waits: an answer may lie unread, the inbox was last read 2026-05-08T22:00:00.000Z',
    );
    expect(test.desk.store.letters.lastId()).toBe(2);
  });

  it('tells what failed, and exits 1', async () => {
    const { code, out } = await test.run('schedule', 'run', 'poll');
    expect(code).toBe(1);
    expect(out).toContain('poll: FAILED:');
    expect(test.desk.store.taskRuns.all()).toMatchObject([{ task: 'poll', failed: true }]);
  });

  it('saves a copy of the database for its owner alone', async () => {
    const { code, out } = await test.run('schedule', 'run', 'backup');
    expect(code).toBe(0);
    expect(out).toContain('secretariat.db.backup');
    expect((await test.run('schedule', 'run', 'backup')).code).toBe(0);
  });

  it.each([
    [['schedule', 'run', 'dusting'], 'there is no task dusting'],
    [['schedule', 'run'], 'schedule run needs a task'],
    [['schedule', 'stop'], 'there is no such action'],
  ])('%j is wrong usage', async (args, what) => {
    const { code, err } = await test.run(...args);
    expect(code).toBe(2);
    expect(err).toContain(what);
  });
});
