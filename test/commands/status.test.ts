import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hour, minute } from '../../src/clock.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';

let test: CommandTest;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
});
afterEach(() => test.close());

const alive = () => test.desk.store.desk.record('lastProofOfLife', test.desk.now.toISOString());

describe('status', () => {
  it('is healthy while the daemon hears from the mailbox, and counts what waits', async () => {
    alive();
    const { code, out } = await test.run('status');
    expect(code).toBe(0);
    expect(out).toContain('Healthy.');
    expect(out).toMatch(/waiting for you +2 applications, 0 emails/);
    expect(out).toMatch(/letters written +2 queued/);
  });

  it('is one document with --json', async () => {
    alive();
    const { records } = await test.run('status', '--json');
    expect(records).toEqual([
      {
        healthy: true,
        reasons: [],
        toSettle: [],
        lastMailSeen: '2026-05-04T15:00:00.000Z',
        lastProofOfLife: '2026-05-04T15:00:00.000Z',
        lastSecondLook: null,
        paused: null,
        sendingStopped: null,
        waitingForHuman: { applications: 2, emails: 0 },
        applications: { awaiting_applicant: 1, awaiting_decision: 1 },
        emails: { filed: 2 },
        letters: { queued: 2 },
        bounced: 0,
        vanished: 0,
      },
    ]);
  });

  it('exits 1 where the daemon never ran', async () => {
    const { code, out } = await test.run('status');
    expect(code).toBe(1);
    expect(out).toContain('NOT HEALTHY');
    expect(out).toContain('the daemon has never reached the mailbox');
    expect(out).toContain('secretariat start');
  });

  it('exits 1 after a silence longer than polling explains', async () => {
    alive();
    test.desk.pass(5 * minute);
    expect((await test.run('status')).code).toBe(0);
    test.desk.pass(2 * minute);
    const { code, records } = await test.run('status', '--json');
    expect(code).toBe(1);
    expect(records[0]).toMatchObject({
      healthy: false,
      reasons: [{ reason: 'no proof of life for 7 minutes' }],
    });
  });

  it('exits 1 when sending has stopped, with the cure', async () => {
    alive();
    test.desk.store.desk.record('sendingStopped', 'another desk (abc) sends from this mailbox');
    const { code, out } = await test.run('status');
    expect(code).toBe(1);
    expect(out).toContain('sending has stopped: another desk (abc)');
    expect(out).toContain('resume --other-desk-stopped');
  });

  it('exits 1 when letters have long been refused, but not while they are paused', async () => {
    const { letters } = test.desk.store;
    letters.claim(1, test.desk.now.toISOString());
    letters.recordDeferred(1, new Date('2026-05-05T00:00:00Z'));
    test.desk.pass(3 * hour);
    alive();
    expect((await test.run('status')).out).toContain(
      'letters have been refused since 2026-05-04T15:00:00.000Z',
    );
    await test.run('pause');
    expect((await test.run('status')).code).toBe(0);
  });

  it('tells a quiet day from a blind one: without a second look nobody knows', async () => {
    test.desk.store.desk.record('lastSecondLook', test.desk.now.toISOString());
    alive();
    expect((await test.run('status')).out).toMatch(/second look +now, nothing was missed/);
    test.desk.pass(hour);
    alive();
    const { code, out } = await test.run('status');
    expect(code).toBe(1);
    expect(out).toContain('no second look at the inbox for 60 minutes: it may be blind, not quiet');
  });

  it('names what only a human can settle, with the command for it', async () => {
    alive();
    const { letters } = test.desk.store;
    letters.claim(2, test.desk.now.toISOString());
    letters.recordEnd(1, 'unknown', test.desk.now.toISOString(), false);
    letters.recordEnd(2, 'rejected', test.desk.now.toISOString(), false);
    const { records } = await test.run('status', '--json');
    expect(records[0]?.toSettle).toEqual([
      { what: '1 letters may or may not have arrived', command: 'outbox --state unknown' },
      { what: '1 letters were refused for good', command: 'outbox --state rejected' },
    ]);
    const { out } = await test.run('outbox', '--state', 'unknown');
    expect(out).toMatch(/outbox resend l1 .*\(or drop l1\)/);
  });

  it('counts what came back and what vanished', async () => {
    alive();
    const { letters, positions } = test.desk.store;
    letters.claim(1, test.desk.now.toISOString());
    letters.recordEnd(1, 'sent', test.desk.now.toISOString(), false);
    letters.recordBounce(1, test.desk.now.toISOString());
    positions.record({ folderId: 1, uidValidity: 7, uid: 99 }, 'vanished', null, test.desk.now.toISOString());
    const { out } = await test.run('status');
    expect(out).toContain('1 bounced');
    expect(out).toContain('1 vanished');
  });
});
