import { describe, expect, it } from 'vitest';
import { isWithinHours, silenceOutcome } from '../../src/membership/reminders.ts';
import { policy } from '../support/readings.ts';

const since = new Date('2026-05-01T12:00:00Z');
const after = (days: number) => new Date(since.getTime() + days * 86_400_000);
const outcome = (days: number, done: number[] = []) =>
  silenceOutcome(since, new Set(done), policy.reminders, after(days));

describe('what silence calls for', () => {
  it.each([
    [3.9, [], { kind: 'wait' }],
    [4, [], { kind: 'remind', step: 1 }],
    [4, [1], { kind: 'wait' }],
    [10, [], { kind: 'remind', step: 1 }],
    [11.5, [], { kind: 'wait' }],
    [14, [1], { kind: 'remind', step: 2 }],
    [14, [], { kind: 'remind', step: 2 }],
    [30, [2], { kind: 'remind', step: 3 }],
    [30, [3], { kind: 'wait' }],
    [36.9, [3], { kind: 'wait' }],
    [37, [3], { kind: 'lapse' }],
    [37, [], { kind: 'lapse' }],
  ])('after %s days with steps %j done', (days, done, expected) => {
    expect(outcome(days, done)).toEqual(expected);
  });
});

describe('evening hours', () => {
  it.each([
    ['2026-05-04T22:00:00Z', 'America/Chicago', true],
    ['2026-05-05T02:30:00Z', 'America/Chicago', false],
    ['2026-05-04T15:00:00Z', 'America/Chicago', false],
    ['2026-03-08T23:30:00Z', 'America/New_York', true],
    ['2026-01-05T20:30:00Z', 'America/St_Johns', true],
  ])('%s in %s', (at, zone, expected) => {
    expect(isWithinHours(new Date(at), zone, [17, 21])).toBe(expected);
  });
});
