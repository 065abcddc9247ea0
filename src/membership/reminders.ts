import type { DeskPolicy } from './policy.ts';

type ReminderPolicy = DeskPolicy['reminders'];

/** What silence calls for now. */
export type SilenceOutcome =
  /** Send this step; older ones that were missed are skipped, not stacked. */
  | { kind: 'remind'; step: number }
  /** The last step has long passed: the file closes, and an answer reopens it. */
  | { kind: 'lapse' }
  | { kind: 'wait' };

const dayMs = 24 * 3_600_000;

/**
 * What is due to an applicant who has been silent since our last letter, computed from the record alone: a missed run
 * is made up for and a double one changes nothing.
 * @param silentSince when our last letter left, reminders not counted
 * @param doneSteps the steps already recorded for this silence
 */
export function silenceOutcome(
  silentSince: Date,
  doneSteps: ReadonlySet<number>,
  policy: ReminderPolicy,
  now: Date,
): SilenceOutcome {
  const silentDays = (now.getTime() - silentSince.getTime()) / dayMs;
  const last = policy.afterDays.at(-1) ?? 0;
  if (silentDays >= last + policy.latestDays) return { kind: 'lapse' };
  const step = policy.afterDays.filter((days) => days <= silentDays).length;
  const isDropped = silentDays - (policy.afterDays[step - 1] ?? 0) > policy.latestDays;
  const isDone = [...doneSteps].some((done) => done >= step);
  return step === 0 || isDone || isDropped ? { kind: 'wait' } : { kind: 'remind', step };
}

/** Whether it is evening where the person lives; nobody gets a reminder at work or at night. */
export function isWithinHours(now: Date, timeZone: string, [from, to]: readonly [number, number]): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now),
  );
  return hour >= from && hour < to;
}
