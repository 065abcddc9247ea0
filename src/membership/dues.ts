import { addDays, addMonths, type Day } from './days.ts';

/** What is asked of members, and when. */
export interface DuesPolicy {
  enabled: boolean;
  /** Of one period, in cents. */
  cents: number;
  periodMonths: number;
  /** Days after the welcome. */
  firstDays: readonly number[];
  /** Days from the last day that is paid for. */
  renewalDays: readonly number[];
  /** On this day after the last one that is paid for, dues count as lapsed, and the farewell leaves. */
  lapseDays: number;
  /** Without an import or a recorded payment for so long, nobody is written to about dues; days. */
  knownDays: number;
}

/** Money that came in for a member. */
export interface Payment {
  paidOn: Day;
  cents: number;
}

/**
 * Where a member's dues stand: `first_due` before the first period; `partial` when some of a period is paid and it is
 * owed; `paid`; `excess` when there is money beyond the next period; `grace` after the last paid day, then `lapsed`.
 */
export type DuesState = 'first_due' | 'partial' | 'paid' | 'excess' | 'grace' | 'lapsed';

/** The three dates, never mixed, and the money. */
export interface DuesStanding {
  state: DuesState;
  joinedOn: Day;
  periodStart: Day | null;
  /** The last day that is paid for. */
  paidThrough: Day | null;
  /** Beyond the periods that are paid for. */
  creditCents: number;
  /** Of the next period. */
  missingCents: number;
}

/** Why dues are not asked for. */
export type Excuse = 'hardship' | 'leave';

/** What the record says of a member's dues, as far as the calendar looks at it. */
export interface DuesRecord {
  standing: DuesStanding;
  /** When the welcome left; the confirmation where there was none. null: it has not left yet. */
  welcomedAt: Date | null;
  /** When the present standing came to be known: dues were begun, or the last payment was recorded. */
  knownSince: Date;
  /** Dues are not asked for until then; `until` null: until the secretary says so. */
  excuse: { until: Date | null } | null;
}

interface Period {
  start: Day;
  through: Day;
}

/** A member's standing, computed from every payment anew; the order in which they were recorded does not matter. */
export function duesStanding(
  joinedOn: Day,
  payments: readonly Payment[],
  policy: DuesPolicy,
  today: Day,
): DuesStanding {
  let period: Period | null = null;
  let credit = 0;
  for (const { paidOn, cents } of payments.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))) {
    credit += cents;
    for (; policy.cents > 0 && credit >= policy.cents; credit -= policy.cents)
      period = nextPeriod(period, paidOn, policy);
  }
  return {
    state: stateOf(period, credit, policy, today),
    joinedOn,
    periodStart: period?.start ?? null,
    paidThrough: period?.through ?? null,
    creditCents: credit,
    missingCents: policy.cents - credit,
  };
}

/** In grace the old date is extended; after a lapse, and at first, the period starts on the payment day. */
function nextPeriod(last: Period | null, paidOn: Day, { periodMonths, lapseDays }: DuesPolicy): Period {
  const start =
    last !== null && paidOn < addDays(last.through, lapseDays) ? addDays(last.through, 1) : paidOn;
  return { start, through: addDays(addMonths(start, periodMonths), -1) };
}

function stateOf(period: Period | null, credit: number, policy: DuesPolicy, today: Day): DuesState {
  if (period === null) return credit > 0 ? 'partial' : 'first_due';
  if (today >= addDays(period.through, policy.lapseDays)) return 'lapsed';
  if (today > period.through) return credit > 0 ? 'partial' : 'grace';
  return credit > 0 || isFarAhead(period, policy, today) ? 'excess' : 'paid';
}

/** More than the next period is paid for, and that not just by paying when the first renewal letter came. */
function isFarAhead({ through }: Period, { periodMonths, renewalDays }: DuesPolicy, today: Day): boolean {
  const earliest = Math.min(0, ...renewalDays);
  return addDays(through, earliest) > addMonths(today, periodMonths);
}
