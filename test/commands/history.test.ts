import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { type FakeMailbox, fakeMailbox } from '../support/fake-mailbox.ts';
import { email } from '../support/mail-builder.ts';

let test: CommandTest;
let mailbox: FakeMailbox;
beforeEach(async () => {
  test = openCommandTest({ letters: { budgets: { perHour: 60, perDay: 400 } } });
  mailbox = fakeMailbox();
  test.network.openMailbox = async () => mailbox;
  await test.desk.receive(joins('Ada Flores <ada@example.org>', 'ada-1'), { receivedAt: march(1) });
  await test.desk.receive(joins('Bruno Keller <bruno@example.com>', 'bruno-1'), { receivedAt: march(2) });
  await test.desk.receive(joins('Clara Diaz <clara@example.net>', 'clara-1'), { receivedAt: march(3) });
});
afterEach(() => test.close());

const march = (day: number) => new Date(Date.UTC(2026, 2, day, 12));

const joins = (from: string, id: string) =>
  email({
    from,
    subject: 'Joining',
    messageId: `<${id}@example.org>`,
    text: `Hello,\n\nmy name is ${from.replace(/ <.*/, '')} and I live in Tulsa, Oklahoma. I would like to join.`,
  });

const answer = (to: string, inReplyTo?: string) =>
  email({
    from: 'Secretary <secretary@wsa.example>',
    to,
    text: 'Welcome!',
    ...(inReplyTo ? { inReplyTo } : {}),
  });

const statesById = () => [1, 2, 3].map((id) => test.desk.store.emails.find(id)?.state);

describe('history', () => {
  it('lists who waits, and marks who was answered by hand: in the thread, or by a later email', async () => {
    mailbox.put('sent', answer('someone-else@example.org', '<ada-1@example.org>'), march(5));
    mailbox.put('sent', answer('"Bruno Keller" <Bruno@Example.com>'), march(6));
    mailbox.put('sent', answer('clara@example.net'), march(2));
    const { code, out } = await test.run('history');
    expect(code).toBe(0);
    expect(out).toMatch(/e1 +1 Mar \S+ +ada@example.org +application +answered by hand/);
    expect(out).toMatch(/e2 .*answered by hand/);
    expect(out).toMatch(/e3 .*waits/);
    expect(out).toContain('1 wait, 2 were answered by hand, 0 are about other matters.');
    expect(out).toContain('history release --since 2026-03-03 --dry-run');
    const { records } = await test.run('history', '--json', '--since', '2026-03-02');
    expect(records).toMatchObject([
      { id: 'e2', answeredByHand: true },
      { id: 'e3', answeredByHand: false },
    ]);
  });

  it('is listed without the Sent folder too, and says so', async () => {
    test.network.openMailbox = () =>
      Promise.reject(new AppError('unreachable', 'the server is down', 'Wait.'));
    const { code, out } = await test.run('history');
    expect(code).toBe(0);
    expect(out).toContain('! Who was answered by hand may not be marked: the server is down');
    expect(out).toMatch(/e1 .*waits/);
  });
});

describe('history release', () => {
  it('writes to the rest, one by one within half of the budgets', async () => {
    mailbox.put('sent', answer('ada@example.org'), march(5));
    const { records } = await test.run('history', 'release', '--since', '2026-01-01', '--json');
    expect(records).toMatchObject([
      {
        recipient: 'bruno@example.com',
        occasion: 'history',
        state: 'queued',
        notBefore: '2026-05-04T15:00:00.000Z',
      },
      { recipient: 'clara@example.net', occasion: 'history', notBefore: '2026-05-04T15:07:12.000Z' },
    ]);
    expect(statesById()).toEqual(['set_aside', 'filed', 'filed']);
    expect(test.desk.store.applications.findLatestOf(1)?.state).toBe('awaiting_applicant');
    expect((await test.run('history', 'release', '--since', '2026-01-01')).out).toContain(
      '0 people, 0 letters.',
    );
  });

  it('goes on where the last release ended', async () => {
    const once = async () =>
      (await test.run('history', 'release', '--since', '2026-01-01', '--limit', '1', '--json')).records[0];
    expect(await once()).toMatchObject({ recipient: 'ada@example.org' });
    const second = await once();
    expect(second).toMatchObject({ recipient: 'bruno@example.com' });
    expect(Date.parse(String(second?.notBefore))).toBeGreaterThan(test.desk.now.getTime());
  });

  it('is rehearsed without a trace', async () => {
    const { out } = await test.run('history', 'release', '--since', '2026-03-02', '--dry-run');
    expect(out).toContain('2 people, 2 letters.');
    expect(out).toContain('Nothing was written or sent.');
    expect(statesById()).toEqual(['set_aside', 'set_aside', 'set_aside']);
    expect(test.desk.store.letters.lastId()).toBe(0);
  });

  it('writes one letter to who wrote twice, and no newcomer’s letter to who withdrew since', async () => {
    const more = (from: string, text: string, receivedAt: Date) =>
      test.desk.receive(email({ from, subject: 'Again', text }), { receivedAt });
    await more('Ada Flores <ada@example.org>', 'Did you get my email? I still want to join.', march(10));
    await more(
      'Bruno Keller <bruno@example.com>',
      'I changed my mind. Please withdraw my application and delete my data.',
      march(11),
    );
    const { records } = await test.run('history', 'release', '--since', '2026-01-01', '--json');
    expect(records.map(({ recipient, occasion }) => `${recipient} ${occasion}`)).toEqual([
      'ada@example.org history',
      'bruno@example.com data_code',
      'clara@example.net history',
    ]);
  });

  it('does not write twice where who was answered cannot be known, unless told to', async () => {
    test.network.openMailbox = async () => fakeMailbox(['inbox']);
    const { code, err } = await test.run('history', 'release', '--since', '2026-01-01');
    expect(code).toBe(78);
    expect(err).toContain('the mailbox shows no Sent folder');
    expect(err).toContain('--unmatched');
    expect(statesById()).toEqual(['set_aside', 'set_aside', 'set_aside']);
    expect((await test.run('history', 'release', '--since', '2026-01-01', '--unmatched')).out).toContain(
      '3 people, 3 letters.',
    );
  });

  it.each([
    [['history', 'release'], '--since needs a day'],
    [['history', 'erase'], 'there is no such action'],
  ])('%j is wrong usage', async (args, what) => {
    const { code, err } = await test.run(...args);
    expect(code).toBe(2);
    expect(err).toContain(what);
  });
});
