import {
  type CalendarOccasion,
  type CalendarRecord,
  doneSteps,
  type Verdict,
  verdictOf,
} from './calendar.ts';
import { noonOf } from './days.ts';
import type { DuesPolicy, DuesRecord } from './dues.ts';
import type { DeskPolicy } from './policy.ts';
import { dueDate, type Series, seriesOutcome } from './series.ts';

const never: Verdict = { kind: 'wait', until: null };

/** One series of letters, and what it is counted from. */
interface DuesSeries extends Series {
  key: { occasion: CalendarOccasion; reference: string };
}

/**
 * What a member's dues call for: letters after the welcome, then the secretary decides; before and after the last paid
 * day renewals, the last of them the farewell on the day of the lapse. Nothing to whoever is excused, has asked
 * something, or must be left alone.
 */
export function duesVerdict(record: CalendarRecord, policy: DeskPolicy, now: Date): Verdict {
  const { state, needsHuman, mustBeLeftAlone, employerMayRead, snoozedUntil, dues } = record;
  if (dues === null || state !== 'confirmed') return never;
  if (needsHuman || mustBeLeftAlone || employerMayRead) return never;
  if (dues.excuse !== null) return { kind: 'wait', until: dues.excuse.until };
  if (snoozedUntil !== null && snoozedUntil > now) return { kind: 'wait', until: snoozedUntil };
  const series = presentSeries(dues, policy.dues);
  if (series === null) return never;
  const done = doneSteps(record, series.key.occasion, series.key.reference);
  return verdictOf(series.key, series, seriesOutcome(series, done, policy.reminders.latestDays, now));
}

/** The first letters about dues are all due, and nothing came of them: the secretary decides. */
export function awaitsDuesDecision(dues: DuesRecord, policy: DuesPolicy, now: Date): boolean {
  const series = presentSeries(dues, policy);
  if (series === null || dues.standing.paidThrough !== null || dues.excuse !== null) return false;
  return dueDate(series, series.days.length - 1) <= now;
}

function presentSeries(
  { standing, welcomedAt, knownSince }: DuesRecord,
  policy: DuesPolicy,
): DuesSeries | null {
  const { paidThrough } = standing;
  if (paidThrough !== null) {
    const key = { occasion: 'dues_renewal' as const, reference: paidThrough };
    const days = [...policy.renewalDays, policy.lapseDays];
    return { key, reference: noonOf(paidThrough), days, since: knownSince };
  }
  if (welcomedAt === null) return null;
  const key = { occasion: 'dues_first' as const, reference: welcomedAt.toISOString() };
  return { key, reference: welcomedAt, days: policy.firstDays, since: knownSince };
}
