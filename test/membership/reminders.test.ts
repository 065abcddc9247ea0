import { describe, expect, it } from 'vitest';
import type { CalendarRecord, StepKey, Verdict } from '../../src/membership/calendar.ts';
import { reminderVerdict } from '../../src/membership/reminders.ts';
import { stillHereVerdict } from '../../src/membership/still-here.ts';
import { record } from '../support/calendar-records.ts';
import { policy } from '../support/readings.ts';

const since = new Date('2026-05-01T12:00:00Z');
const daysOn = (days: number) => new Date(since.getTime() + days * 86_400_000);
const done = (...steps: number[]): StepKey[] =>
  steps.map((step) => ({ occasion: 'reminder', reference: since.toISOString(), step }));

/** `write 2 skipping 1`, `wait until 14`, `wait` … with days after our letter. */
function told(verdict: Verdict): string {
  const days = (at: Date) => (at.getTime() - since.getTime()) / 86_400_000;
  if (verdict.kind === 'wait') return verdict.until === null ? 'wait' : `wait until ${days(verdict.until)}`;
  if (verdict.kind === 'lapse') return 'lapse';
  const { step, skipped, isLast } = verdict.due;
  const more = `${skipped.length > 0 ? ` skipping ${skipped.join(' ')}` : ''}${isLast ? ', the last' : ''}`;
  return `${verdict.kind} ${step}${more}`;
}

const outcome = (days: number, more: Partial<CalendarRecord> = {}) =>
  told(reminderVerdict(record({ lastLetterAt: since, ...more }), policy, daysOn(days)));

describe('an applicant’s silence', () => {
  it.each([
    [3.9, [], 'wait until 4'],
    [4, [], 'write 1'],
    [4, [1], 'wait until 14'],
    [10.9, [], 'write 1'],
    [11.5, [], 'drop 1'],
    [14, [1], 'write 2'],
    [14, [], 'write 2 skipping 1'],
    [22, [], 'drop 2 skipping 1'],
    [30, [1, 2], 'write 3, the last'],
    [31, [], 'write 3 skipping 1 2, the last'],
    [30, [1, 2, 3], 'wait until 37'],
    [36.9, [1, 2, 3], 'wait until 37'],
    [37, [1, 2, 3], 'lapse'],
    [38, [], 'drop 3 skipping 1 2, the last'],
  ])('after %s days with steps %j done calls for: %s', (days, steps, expected) => {
    expect(outcome(days, { done: done(...steps) })).toBe(expected);
  });

  it.each<[string, Partial<CalendarRecord>]>([
    ['before our first letter has left', { lastLetterAt: null }],
    ['when it is our turn', { state: 'awaiting_decision' }],
    ['when a question waits for a human', { needsHuman: true }],
    ['when they must be left alone', { mustBeLeftAlone: true }],
    ['while a letter is on its way', { hasWaitingLetter: true }],
    ['once they are a member', { state: 'confirmed' }],
    ['once they have withdrawn', { state: 'withdrawn' }],
    ['where they only want news', { state: 'updates_only' }],
    ['once the file is closed', { state: 'lapsed' }],
  ])('calls for nothing %s', (_, more) => {
    for (const days of [4, 14, 30, 60]) expect(outcome(days, more)).toBe('wait');
  });

  it.each([
    [4, 'wait until 37'],
    [36.9, 'wait until 37'],
    [37, 'lapse'],
  ])('where an employer may read it is nothing but the end after %s days: %s', (days, expected) => {
    expect(outcome(days, { employerMayRead: true })).toBe(expected);
  });

  it('begins anew with their own word, ours by hand, and the end of a snooze', () => {
    expect(outcome(5, { lastEmailAt: daysOn(2) })).toBe('wait until 6');
    expect(outcome(5, { snoozedUntil: daysOn(9) })).toBe('wait until 9');
    expect(outcome(12, { snoozedUntil: daysOn(9), done: done(1) })).toBe('wait until 13');
    expect(outcome(13, { snoozedUntil: daysOn(9), done: done(1, 2, 3) })).toBe('write 1');
  });
});

describe('our own silence', () => {
  const ours = (days: number, more: Partial<CalendarRecord> = {}) =>
    told(
      stillHereVerdict(
        record({ state: 'awaiting_decision', ourTurnSince: since, ...more }),
        policy,
        daysOn(days),
      ),
    );

  it.each<[number, Partial<CalendarRecord>, string]>([
    [13.9, {}, 'wait until 14'],
    [14, {}, 'write 1, the last'],
    [14, { lastHumanActAt: daysOn(3) }, 'wait until 17'],
    [17, { lastHumanActAt: daysOn(3) }, 'write 1, the last'],
    [14, { snoozedUntil: daysOn(20) }, 'wait until 20'],
    [21.5, {}, 'drop 1, the last'],
    [14, { ourTurnSince: null }, 'wait'],
    [14, { mustBeLeftAlone: true }, 'wait'],
    [14, { employerMayRead: true }, 'wait'],
    [14, { hasWaitingLetter: true }, 'wait'],
    [14, { done: [{ occasion: 'still_here', reference: since.toISOString(), step: 1 }] }, 'wait'],
  ])('after %s days with %j calls for: %s', (days, more, expected) => {
    expect(ours(days, more)).toBe(expected);
  });
});
