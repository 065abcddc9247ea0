import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/membership/calendar.ts';
import { addDays, addMonths, noonOf } from '../../src/membership/days.ts';
import { type DuesState, duesStanding, type Payment } from '../../src/membership/dues.ts';
import { awaitsDuesDecision, duesVerdict } from '../../src/membership/dues-letters.ts';
import { dues, record } from '../support/calendar-records.ts';
import { policy as testPolicy } from '../support/readings.ts';

const policy = { ...testPolicy, dues: { ...testPolicy.dues, enabled: true } };
const paid = (paidOn: string, dollars = 28): Payment => ({ paidOn, cents: dollars * 100 });

describe('days', () => {
  it.each([
    ['2026-05-01', 12, '2027-05-01'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %s months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('count over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('where dues stand', () => {
  it.each<[string, Payment[], string, DuesState, string | null, string | null, number]>([
    ['nothing paid', [], '2026-05-20', 'first_due', null, null, 0],
    ['part of it paid', [paid('2026-05-10', 10)], '2026-05-20', 'partial', null, null, 10],
    ['all paid', [paid('2026-05-10')], '2026-05-20', 'paid', '2026-05-10', '2027-05-09', 0],
    [
      'in two parts: from the day that it is whole',
      [paid('2026-05-10', 10), paid('2026-06-10', 18)],
      '2026-07-01',
      'paid',
      '2026-06-10',
      '2027-06-09',
      0,
    ],
    ['too much', [paid('2026-05-10', 40)], '2026-05-20', 'excess', '2026-05-10', '2027-05-09', 12],
    [
      'twice',
      [paid('2026-05-10'), paid('2026-05-11')],
      '2026-05-20',
      'excess',
      '2027-05-10',
      '2028-05-09',
      0,
    ],
    ['the last day', [paid('2026-05-10')], '2027-05-09', 'paid', '2026-05-10', '2027-05-09', 0],
    ['the day after', [paid('2026-05-10')], '2027-05-10', 'grace', '2026-05-10', '2027-05-09', 0],
    ['day 59', [paid('2026-05-10')], '2027-07-07', 'grace', '2026-05-10', '2027-05-09', 0],
    ['day 60', [paid('2026-05-10')], '2027-07-08', 'lapsed', '2026-05-10', '2027-05-09', 0],
    [
      'renewed early',
      [paid('2026-05-10'), paid('2027-04-20')],
      '2027-04-21',
      'paid',
      '2027-05-10',
      '2028-05-09',
      0,
    ],
    [
      'renewed in grace: the old date is extended',
      [paid('2026-05-10'), paid('2027-07-07')],
      '2027-07-08',
      'paid',
      '2027-05-10',
      '2028-05-09',
      0,
    ],
    [
      'renewed after the lapse: from the payment day',
      [paid('2026-05-10'), paid('2027-07-08')],
      '2027-07-09',
      'paid',
      '2027-07-08',
      '2028-07-07',
      0,
    ],
    [
      'partly renewed',
      [paid('2026-05-10'), paid('2027-05-20', 5)],
      '2027-05-21',
      'partial',
      '2026-05-10',
      '2027-05-09',
      5,
    ],
  ])('%s', (_, payments, today, state, periodStart, paidThrough, credit) => {
    expect(duesStanding('2026-05-01', payments, policy.dues, today)).toEqual({
      state,
      joinedOn: '2026-05-01',
      periodStart,
      paidThrough,
      creditCents: credit * 100,
      missingCents: 2800 - credit * 100,
    });
  });

  it('do not depend on the order in which payments were recorded', () => {
    const payments = [paid('2026-05-10'), paid('2027-05-20', 5), paid('2027-06-01', 23)];
    const orders = [payments, payments.toReversed(), [payments[1], payments[2], payments[0]]] as Payment[][];
    const standings = orders.map((order) => duesStanding('2026-05-01', order, policy.dues, '2027-08-01'));
    expect(new Set(standings.map((standing) => JSON.stringify(standing))).size).toBe(1);
  });
});

function told(verdict: Verdict): string {
  if (verdict.kind === 'wait')
    return verdict.until ? `wait until ${verdict.until.toISOString().slice(0, 10)}` : 'wait';
  if (verdict.kind === 'lapse') return 'lapse';
  const { occasion, step, reference, isLast } = verdict.due;
  return `${verdict.kind} ${occasion} ${step} of ${reference.slice(0, 10)}${isLast ? ', the last' : ''}`;
}

describe('letters about dues', () => {
  const first = (day: string, more = {}) =>
    told(duesVerdict(record({ state: 'confirmed', dues: dues(), ...more }), policy, noonOf(day)));
  const renewal = (day: string, more = {}) => {
    const standing = {
      ...dues().standing,
      state: 'paid' as const,
      periodStart: '2026-05-10',
      paidThrough: '2027-05-09',
    };
    const paidUp = dues({ standing, knownSince: new Date('2026-05-10T12:00:00Z'), ...more });
    return told(duesVerdict(record({ state: 'confirmed', dues: paidUp }), policy, noonOf(day)));
  };

  it.each([
    ['2026-05-07', 'wait until 2026-05-08'],
    ['2026-05-08', 'write dues_first 1 of 2026-05-01'],
    ['2026-05-22', 'write dues_first 2 of 2026-05-01'],
    ['2026-06-15', 'write dues_first 3 of 2026-05-01, the last'],
    ['2026-07-01', 'drop dues_first 3 of 2026-05-01, the last'],
  ])('after the welcome, on %s: %s', (day, expected) => expect(first(day)).toBe(expected));

  it.each([
    ['2027-04-08', 'wait until 2027-04-09'],
    ['2027-04-09', 'write dues_renewal 1 of 2027-05-09'],
    ['2027-05-02', 'write dues_renewal 2 of 2027-05-09'],
    ['2027-05-16', 'write dues_renewal 3 of 2027-05-09'],
    ['2027-06-08', 'write dues_renewal 4 of 2027-05-09'],
    ['2027-07-03', 'write dues_renewal 5 of 2027-05-09'],
    ['2027-07-08', 'write dues_renewal 6 of 2027-05-09, the last'],
  ])('around the last paid day, on %s: %s', (day, expected) => expect(renewal(day)).toBe(expected));

  it('are none to whoever asked something, must be left alone, is excused, or is no member', () => {
    expect(first('2026-05-08', { needsHuman: true })).toBe('wait');
    expect(first('2026-05-08', { mustBeLeftAlone: true })).toBe('wait');
    expect(first('2026-05-08', { employerMayRead: true })).toBe('wait');
    expect(first('2026-05-08', { state: 'withdrawn' })).toBe('wait');
    expect(first('2026-05-08', { dues: dues({ excuse: { until: null } }) })).toBe('wait');
    expect(first('2026-05-08', { dues: dues({ excuse: { until: noonOf('2026-08-01') } }) })).toBe(
      'wait until 2026-08-01',
    );
  });

  it('do not go back before what is known: an old ledger that is imported asks nobody for last year', () => {
    expect(renewal('2027-07-08', { knownSince: noonOf('2027-08-01') })).toBe('wait');
    expect(renewal('2027-04-12', { knownSince: noonOf('2027-04-10') })).toBe('wait until 2027-05-02');
  });

  it('leave it to the secretary when the first ones brought nothing', () => {
    expect(awaitsDuesDecision(dues(), policy.dues, noonOf('2026-06-14'))).toBe(false);
    expect(awaitsDuesDecision(dues(), policy.dues, noonOf('2026-06-16'))).toBe(true);
    expect(awaitsDuesDecision(dues({ excuse: { until: null } }), policy.dues, noonOf('2026-06-16'))).toBe(
      false,
    );
  });
});
