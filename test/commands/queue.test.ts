import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../src/clock.ts';
import { adaSays, type CommandTest, openCommandTest } from '../support/command-line.ts';

let test: CommandTest;
beforeEach(() => {
  test = openCommandTest();
});
afterEach(() => test.close());

describe('queue', () => {
  it('says that nobody waits', async () => {
    expect(await test.run('queue')).toMatchObject({ code: 0, out: 'Nobody waits for you.\n', err: '' });
  });

  it('lists who waits for a decision or an answer, oldest first, in 80 columns', async () => {
    await test.file(adaSays);
    test.desk.pass(3 * day);
    await test.file({
      from: 'Bruno Keller <bruno@example.com>',
      text: 'I am Bruno Keller. How much are the dues?',
      name: 'Bruno Keller',
      question: 'How much are the dues?',
    });
    const { out } = await test.run('queue');
    const [heading, ada, bruno] = out.split('\n');
    expect(heading).toMatch(/^id +waits +name +home +occupation +remarks$/);
    expect(ada).toMatch(/^a1 +3 days +Ada Flores +Tulsa, OK +welder$/);
    expect(bruno).toMatch(/^a2 +now +Bruno Keller +asks, no location,/);
    expect(out).toContain(`secretariat show a1 --config ${test.configFile}`);
    for (const line of [heading, ada, bruno]) expect(line?.length).toBeLessThanOrEqual(80);
  });

  it('leaves out whose turn it is and who is laid aside, until --all or the day comes', async () => {
    await test.fill();
    await test.file({ from: 'Clara <clara@example.net>', text: 'I want to join.' });
    await test.run('snooze', 'a1', '--until', '2026-06-01');
    const names = async (...more: string[]) =>
      (await test.run('queue', '--json', ...more)).records.map(({ id }) => id);
    expect(await names()).toEqual(['a2']);
    expect(await names('--all')).toEqual(['a1', 'a2', 'a3']);
    expect((await test.run('queue', '--all')).out).toContain('until 2026-06-01');
    test.desk.now = new Date('2026-06-01T00:00:00Z');
    expect(await names()).toEqual(['a1', 'a2']);
  });

  it('prints a record a line, its facts with their evidence', async () => {
    await test.file(adaSays);
    const { records } = await test.run('queue', '--json');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: 'a1',
      state: 'awaiting_decision',
      person: 'p1',
      address: 'ada@example.org',
      missing: [],
      facts: { name: { value: 'Ada Flores', evidence: { part: 'body', text: 'Ada Flores' } } },
    });
  });

  it('lists strangers’ questions beside the applications', async () => {
    await test.file({
      from: 'Dana <dana@example.net>',
      subject: 'A question',
      text: 'Do you meet in Reno?',
      question: 'Do you meet in Reno?',
      reading: { intent: 'question' },
    });
    const { out } = await test.run('queue');
    expect(out).toContain('Emails that wait for your answer');
    expect(out).toMatch(/e1 +now +dana@example.net +question +A question/);
    expect((await test.run('queue', '--json')).records).toMatchObject([{ id: 'e1', awaitsHuman: true }]);
  });

  it('says when there are more than the limit', async () => {
    await test.fill();
    const { out } = await test.run('queue', '--limit', '1');
    expect(out).toContain('a1');
    expect(out).not.toContain('a2');
    expect(out).toContain('… and more');
    expect(await test.run('queue', '--limit', 'none')).toMatchObject({ code: 2 });
  });

  it('shows what would act on the terminal, and never sends it there', async () => {
    await test.file({
      from: 'Eve <eve@example.net>',
      text: 'I am \u001b[31mEve\u202e. Question?',
      name: '\u001b[31mEve\u202e',
      question: 'Question?',
    });
    const { out } = await test.run('queue');
    expect(out).toContain('<U+001B>');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
  });
});
