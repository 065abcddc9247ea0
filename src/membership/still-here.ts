import { type CalendarRecord, doneSteps, type Verdict, verdictOf } from './calendar.ts';
import type { DeskPolicy } from './policy.ts';
import { type Series, seriesOutcome } from './series.ts';

const never: Verdict = { kind: 'wait', until: null };

/**
 * When it is our turn and no human has acted for so long, the person gets one short letter: not forgotten, no need to
 * write again.
 */
export function stillHereVerdict(record: CalendarRecord, { reminders }: DeskPolicy, now: Date): Verdict {
  const { ourTurnSince, mustBeLeftAlone, employerMayRead, snoozedUntil, lastHumanActAt } = record;
  if (ourTurnSince === null || mustBeLeftAlone || employerMayRead || record.hasWaitingLetter) return never;
  if (snoozedUntil !== null && snoozedUntil > now) return { kind: 'wait', until: snoozedUntil };
  const moments = [ourTurnSince, lastHumanActAt, snoozedUntil].filter((moment) => moment !== null);
  const reference = new Date(Math.max(...moments.map((moment) => moment.getTime())));
  const key = { occasion: 'still_here' as const, reference: reference.toISOString() };
  const series: Series = { reference, days: [reminders.stillHereDays], since: null };
  const done = doneSteps(record, key.occasion, key.reference);
  return verdictOf(key, series, seriesOutcome(series, done, reminders.latestDays, now));
}
