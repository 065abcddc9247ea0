import { beforeEach, describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../../src/clock.ts';
import { recordDecision } from '../../../src/workflow/desk/record-decision.ts';
import { runAll } from '../../support/calendar.ts';
import { email } from '../../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';

const bruno = 'Bruno Keller <bruno@example.com>';
let desk: TestDesk;

/** Bruno forgot his town, was asked, and on the fourth evening a reminder is written that has not left yet. */
beforeEach(async () => {
  desk = openTestDesk();
  await desk.receive(
    email({ from: bruno, text: 'I would like to join. My name is Bruno Keller and I work as a bus driver.' }),
  );
  await desk.send();
  desk.now = new Date('2026-05-08T22:00:00Z');
  expect(runAll(desk, 'applicant').written).toBe(1);
});

const reminder = () => desk.store.letters.ofApplication(1).find(({ occasion }) => occasion === 'reminder');

describe('a letter of the calendar that waits to leave', () => {
  it('leaves in its evening, on the thread, and may be stopped by the mail program’s own button', async () => {
    const [letter] = await desk.send();
    expect(letter?.headers.get('list-unsubscribe')).toEqual([
      '<mailto:secretary@wsa.example?subject=stop%20writing%20to%20me&body=stop%20writing%20to%20me>',
    ]);
    expect(letter?.headers.get('auto-submitted')).toEqual(['auto-generated']);
    expect(letter?.inReplyTo).toMatch(/^<mail-/);
    expect(letter?.subject).toBe('Your message');
  });

  it('does not leave at night: it waits for the next evening', async () => {
    desk.pass(4 * hour);
    expect(await desk.send()).toEqual([]);
    expect(reminder()).toMatchObject({ state: 'queued', notBefore: '2026-05-09T14:00:00.000Z' });
    desk.now = new Date('2026-05-09T14:00:00Z');
    expect(await desk.send()).toHaveLength(1);
  });

  it('is called off by any answer', async () => {
    await desk.receive(email({ from: bruno, subject: 'Re: Your message', text: 'I live in Reno, Nevada.' }));
    await desk.send();
    expect(reminder()?.state).toBe('cancelled');
    expect(desk.store.calendar.stepsOf(1)).toMatchObject([{ step: 1, outcome: 'recalled' }]);
  });

  it.each([
    'stop writing to me',
    'ya no me escriban',
    'ne m’écrivez plus',
  ])('is called off by “%s”', async (text) => {
    await desk.receive(email({ from: bruno, subject: text, text: '' }));
    await desk.send();
    expect(desk.application().state).toBe('withdrawn');
    expect(reminder()?.state).toBe('cancelled');
    desk.now = new Date('2026-05-19T22:00:00Z');
    expect(runAll(desk, 'applicant').written).toBe(0);
  });

  it('is not called off by an absence notice', async () => {
    await desk.receive(
      email({ from: bruno, text: 'I am out of the office.', headers: { 'Auto-Submitted': 'auto-replied' } }),
    );
    expect(await desk.send()).toHaveLength(1);
  });

  it('is called off by a decision and by a snooze', async () => {
    recordDecision(desk, {
      kind: 'snooze',
      applicationId: 1,
      until: new Date('2026-06-01T00:00:00Z'),
      by: 'clara',
    });
    expect(await desk.send()).toEqual([]);
    expect(reminder()?.state).toBe('cancelled');
    desk.now = new Date('2026-06-05T22:00:00Z');
    expect(runAll(desk, 'applicant').written).toBe(1);
    recordDecision(desk, { kind: 'updates_only', applicationId: 1, by: 'clara' });
    expect(await desk.send()).toEqual([]);
  });

  it('is called off when their mail comes back', async () => {
    desk.store.people.recordBounce(1, desk.now.toISOString());
    expect(await desk.send()).toEqual([]);
  });

  it('is dropped when it has waited too long, as behind a pause', async () => {
    desk.store.desk.record('paused', desk.now.toISOString());
    desk.now = new Date('2026-05-12T22:00:00Z');
    expect(await desk.send()).toEqual([]);
    desk.store.desk.remove('paused');
    expect(reminder()?.state).toBe('queued');
    desk.now = new Date('2026-05-12T22:00:00Z');
    desk.pass(8 * day);
    expect(await desk.send()).toEqual([]);
    expect(desk.store.calendar.stepsOf(1)).toMatchObject([{ outcome: 'recalled' }]);
  });

  it('waits while the inbox may hold an answer that nobody has read', async () => {
    const { send } = desk;
    desk.pass(40 * minute);
    const heard = desk.store.desk.find('lastProofOfLife') as string;
    desk.store.desk.record = new Proxy(desk.store.desk.record, {
      apply: (target, self, [key, value]: ['paused', string]) =>
        Reflect.apply(target, self, [key, (key as string) === 'lastProofOfLife' ? heard : value]),
    });
    expect(await send()).toEqual([]);
    expect(reminder()?.state).toBe('queued');
  });

  it('is written on another day than any other letter', async () => {
    recordDecision(desk, { kind: 'reply', applicationId: 1, words: 'Hello.', by: 'clara' });
    desk.pass(11 * minute);
    expect(await desk.send()).toHaveLength(1);
    expect(reminder()?.state).toBe('cancelled');
  });

  it('is written once by two daemons and by doubled ticks', async () => {
    expect(runAll(desk, 'applicant').written).toBe(0);
    const both = await Promise.all([desk.send(), desk.send()]);
    expect(desk.courier.sent).toHaveLength(2);
    expect(both.flat().length).toBeGreaterThan(0);
    expect(runAll(desk, 'applicant').written).toBe(0);
  });
});
