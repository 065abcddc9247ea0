import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordDecision } from '../../../src/workflow/desk/record-decision.ts';
import { sendReminders } from '../../support/calendar.ts';
import { type CommandTest, openCommandTest } from '../../support/command-line.ts';

let test: CommandTest;
beforeEach(async () => {
  test = openCommandTest();
  await test.file({ from: bruno, text: 'I am Bruno Keller. May I join?', name: 'Bruno Keller' });
  await test.desk.send();
});
afterEach(() => test.close());

const bruno = 'Bruno Keller <bruno@example.com>';

/** In the evening of a day in New York, counted from the day of the acknowledgement. */
const evening = (days: number) => {
  test.desk.now = new Date(Date.UTC(2026, 4, 4 + days, 23));
  return sendReminders(test.desk);
};
const none = { reminded: 0, lapsed: 0 };
const one = { reminded: 1, lapsed: 0 };

describe('reminders', () => {
  it('come four days after our letter, once', () => {
    expect(evening(3)).toEqual(none);
    expect(evening(4)).toEqual(one);
    expect(evening(4)).toEqual(none);
    expect(evening(5)).toEqual(none);
  });

  it('count from the applicant’s last word too', async () => {
    test.desk.now = new Date('2026-05-07T15:00:00Z');
    await test.file({
      from: bruno,
      text: 'I shall write more at the weekend.',
      reading: { intent: 'answer' },
    });
    expect(evening(5)).toEqual(none);
    expect(evening(7)).toEqual(one);
  });

  it('never reach those whose question waits for us', async () => {
    test.desk.now = new Date('2026-05-05T15:00:00Z');
    await test.file({
      from: bruno,
      text: 'What are dues?',
      question: 'What are dues?',
      reading: { intent: 'question' },
    });
    await test.desk.send();
    expect(evening(20)).toEqual(none);
    expect(evening(60)).toEqual(none);
  });

  it('never overtake a letter of ours that waits', () => {
    recordDecision(test.desk, { kind: 'reply', applicationId: 1, words: 'Soon.', by: 'clara' });
    test.desk.store.desk.record('paused', test.desk.now.toISOString());
    expect(evening(20)).toEqual(none);
  });

  it('never reach an address from which our letters came back', () => {
    test.desk.store.people.recordBounce(1, test.desk.now.toISOString());
    expect(evening(4)).toEqual(none);
    expect(evening(60)).toEqual(none);
  });

  it('rest while the file is laid aside, and begin anew afterwards rather than closing it', () => {
    recordDecision(test.desk, {
      kind: 'snooze',
      applicationId: 1,
      until: new Date('2026-07-01T00:00:00Z'),
      by: 'clara',
    });
    expect(evening(40)).toEqual(none);
    test.desk.now = new Date('2026-07-02T23:00:00Z');
    expect(sendReminders(test.desk)).toEqual(none);
    test.desk.now = new Date('2026-07-05T23:00:00Z');
    expect(sendReminders(test.desk)).toEqual(one);
  });

  it('close the file when nothing comes after the last', () => {
    expect(evening(38)).toEqual({ reminded: 0, lapsed: 1 });
    expect(test.desk.application(1).state).toBe('lapsed');
    expect(test.desk.store.journal.ofApplication(1).at(-1)).toMatchObject({
      actor: 'schedule',
      verb: 'lapse',
    });
  });
});
