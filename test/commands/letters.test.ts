import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { email } from '../support/mail-builder.ts';

let test: CommandTest;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
});
afterEach(() => test.close());

const at = '2026-05-04T15:00:00.000Z';
const letters = () => test.desk.store.letters;
const hold = (id: number) => {
  letters().drop(id, at);
  letters().restore(id);
};

/** l1 is unknown, as after a crash on the wire. */
function loseFirst() {
  letters().claim(1, at);
  letters().recordOrphansUnknown(at);
}

describe('outbox', () => {
  it('lists letters, newest first, in 80 columns', async () => {
    const { out } = await test.run('outbox');
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^id +written +to +letter +state$/);
    expect(lines[1]).toMatch(/^l2 +4 May 11:00 +bruno@example.com +acknowledgement +waits to leave$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect((await test.run('outbox', '--json')).records.map(({ id }) => id)).toEqual(['l2', 'l1']);
  });

  it('lists those of a state', async () => {
    loseFirst();
    expect((await test.run('outbox', '--state', 'unknown', '--json')).records).toMatchObject([{ id: 'l1' }]);
    expect(await test.run('outbox', '--state', 'lost')).toMatchObject({ code: 2 });
  });

  it('sends an unknown letter again only when told to, under the same Message-ID', async () => {
    loseFirst();
    const { messageId } = letters().find(1) ?? {};
    const { code, out } = await test.run('outbox', 'resend', 'l1');
    expect(code).toBe(0);
    expect(out).toBe('l1 waits to leave\n');
    expect(letters().find(1)).toMatchObject({ state: 'queued', messageId, firstTriedAt: null });
    expect((await test.run('outbox', 'resend', 'l2')).err).toContain('l2 is queued');
  });

  it('calls off what has not left, and nothing else', async () => {
    expect((await test.run('outbox', 'drop', '1', 'l2')).out).toBe('l1 called off\nl2 called off\n');
    await test.run('confirm', 'a1');
    letters().claim(1, '2026-05-05T00:00:00.000Z');
    letters().recordEnd(3, 'sent', at, false);
    const { code, err } = await test.run('outbox', 'drop', 'l3');
    expect(code).toBe(1);
    expect(err).toContain('l3 is sent: it cannot be called off');
  });

  it('refuses to release what is not held, and then releases none of those named', async () => {
    const { code, err } = await test.run('outbox', 'release', 'l1');
    expect(code).toBe(1);
    expect(err).toContain('l1 is queued, not held');
    hold(1);
    expect((await test.run('outbox', 'release', '--all-held')).out).toBe('No letter is held.\n');
  });

  it.each([
    [['outbox', 'burn', 'l1'], 'there is no such action'],
    [['outbox', 'drop'], 'outbox drop needs a letter'],
    [['outbox', 'release', 'a1'], 'a1 is an application'],
  ])('%j is wrong usage', async (args, what) => {
    const { code, err } = await test.run(...args);
    expect(code).toBe(2);
    expect(err).toContain(what);
  });
});

describe('the neutral letter', () => {
  beforeEach(async () => {
    await test.file({ from: 'Kim <kim@harlan-steel.example>', text: 'I would like to join.' });
  });

  it('is held, and told from others', async () => {
    const { out } = await test.run('show', 'l3');
    expect(out).toContain('private address to kim@harlan-steel.example');
    expect(out).toContain('held: an employer may read this mailbox');
    expect(out).toContain('Possible now: outbox release, outbox drop, outbox reword, outbox usual');
  });

  it('is said in other words, or gives way to the usual letter', async () => {
    expect((await test.run('outbox', 'reword', 'l3')).err).toContain('needs --words');
    const reworded = await test.run('outbox', 'reword', 'l3', '--words', 'Please call us.');
    expect(reworded.out).toBe('l4 held: an employer may read this mailbox\n');
    expect((await test.run('show', 'l4')).out).toContain('Please call us.');
    expect((await test.run('outbox', 'usual', 'l4', '--json')).records).toMatchObject([
      { id: 'l5', occasion: 'acknowledgement', state: 'queued', cause: 'e3' },
    ]);
    expect((await test.run('outbox', 'usual', 'l1')).err).toContain('l1 is no neutral letter that is held');
  });
});

describe('outbox with review', () => {
  it('holds first letters and releases them in one go', async () => {
    const held = openCommandTest();
    held.desk.policy.sending = 'review';
    await held.fill();
    expect((await held.run('outbox')).out.replace(/\s+/g, ' ')).toContain(
      'held: first letters wait for review',
    );
    const { out } = await held.run('outbox', 'release', '--all-held');
    expect(out).toBe('l1 waits to leave\nl2 waits to leave\n');
    expect(held.desk.store.letters.countByState()).toEqual({ queued: 2 });
    held.close();
  });
});

describe('outbox release --all-held', () => {
  it('leaves alone what waits for its recipient’s sake', async () => {
    const held = openCommandTest();
    held.desk.policy.sending = 'review';
    await held.fill();
    await held.desk.receive(
      email({ from: 'eve@example.org', text: 'I want to join. Do not reply here, my boss reads this.' }),
    );
    const { out } = await held.run('outbox', 'release', '--all-held');
    expect(out).toBe(
      'l1 waits to leave\nl2 waits to leave\n1 held for their recipient’s sake: release each by its number once you have looked at it.\n',
    );
    expect(held.desk.store.letters.countByState()).toEqual({ queued: 2, held: 1 });
    await held.run('outbox', 'release', 'l3');
    expect(held.desk.store.letters.countByState()).toEqual({ queued: 3 });
    held.close();
  });
});

describe('pause and resume', () => {
  it('stop and start all letters', async () => {
    expect((await test.run('pause')).out).toContain('Letters are paused.');
    expect(test.desk.store.desk.find('paused')).toBe(at);
    expect((await test.run('status')).out).toContain('paused for now');
    expect((await test.run('resume', '--json')).records).toEqual([{ paused: null }]);
    expect(test.desk.store.desk.find('paused')).toBeNull();
  });

  it('do not start them while another desk sends from this mailbox', async () => {
    test.desk.store.desk.record('sendingStopped', 'another desk (abc) sends from this mailbox');
    const { code, err } = await test.run('resume');
    expect(code).toBe(1);
    expect(err).toContain('another desk (abc)');
    expect(err).toContain('resume --other-desk-stopped');
    expect((await test.run('resume', '--other-desk-stopped')).code).toBe(0);
    expect(test.desk.store.desk.find('sendingStopped')).toBeNull();
    expect(test.desk.store.desk.find('otherDeskAccepted')).toBe(at);
  });
});
