import { type CalendarRecord, doneSteps, type Verdict, verdictOf } from './calendar.ts';
import type { DeskPolicy } from './policy.ts';
import { dueDate, type Series, seriesOutcome } from './series.ts';

const dayMs = 24 * 3_600_000;
const never: Verdict = { kind: 'wait', until: null };

/**
 * What an applicant's silence calls for: reminders, and after the last of them the end of the file, which an answer
 * opens again; where an employer may read the letters, only that end. Nothing while it is our turn, while a letter of
 * ours is on its way, or when they must be left alone.
 */
export function reminderVerdict(record: CalendarRecord, { reminders }: DeskPolicy, now: Date): Verdict {
  const { state, needsHuman, mustBeLeftAlone, hasWaitingLetter, snoozedUntil } = record;
  if (state !== 'awaiting_applicant' || needsHuman || mustBeLeftAlone || hasWaitingLetter) return never;
  if (snoozedUntil !== null && snoozedUntil > now) return { kind: 'wait', until: snoozedUntil };
  const silentSince = beginningOfSilence(record);
  if (silentSince === null) return never;
  const series: Series = { reference: silentSince, days: reminders.afterDays, since: null };
  const key = { occasion: 'reminder' as const, reference: silentSince.toISOString() };
  const outcome = seriesOutcome(
    series,
    doneSteps(record, key.occasion, key.reference),
    reminders.latestDays,
    now,
  );
  if (!record.employerMayRead && (outcome.due !== null || outcome.next !== null))
    return verdictOf(key, series, outcome);
  const lapsesAt = dueDate(series, series.days.length - 1).getTime() + reminders.latestDays * dayMs;
  return now.getTime() >= lapsesAt
    ? { kind: 'lapse', silentSince }
    : { kind: 'wait', until: new Date(lapsesAt) };
}

/** Our last letter, their last email, or the end of a snooze, whichever is latest; null before our first letter. */
function beginningOfSilence({ lastLetterAt, lastEmailAt, snoozedUntil }: CalendarRecord): Date | null {
  if (lastLetterAt === null) return null;
  const moments = [lastLetterAt, lastEmailAt, snoozedUntil].filter((moment) => moment !== null);
  return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}
