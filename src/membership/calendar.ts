import type { ApplicationState } from './application.ts';
import type { DuesRecord } from './dues.ts';
import type { Occasion } from './letter.ts';
import type { Series, SeriesOutcome } from './series.ts';
import type { Whereabouts } from './window.ts';

/** Letters that no email and no decision brings about, but the passing of time. */
export const calendarOccasions = [
  'reminder',
  'still_here',
  'dues_first',
  'dues_renewal',
] as const satisfies readonly Occasion[];

export type CalendarOccasion = (typeof calendarOccasions)[number];

export function isCalendarOccasion(occasion: Occasion): occasion is CalendarOccasion {
  return (calendarOccasions as readonly Occasion[]).includes(occasion);
}

/** What names a step for good, together with its person; unique in the database. */
export interface StepKey {
  occasion: CalendarOccasion;
  /** The moment or day that the step is counted from (ISO 8601). */
  reference: string;
  step: number;
}

/** What the record says of an application, as far as the calendar looks at it. */
export interface CalendarRecord {
  state: ApplicationState;
  /** A question or a doubt waits for a human's answer. */
  needsHuman: boolean;
  /** They wished not to be written to, opted out, may be a minor, or their mail comes back. */
  mustBeLeftAlone: boolean;
  /** An employer may read what is sent to them: silence closes their file, but nothing is written. */
  employerMayRead: boolean;
  snoozedUntil: Date | null;
  /** Our last letter, a hand-written one too, those of the calendar not counted. */
  lastLetterAt: Date | null;
  lastEmailAt: Date | null;
  /** Since when it is the secretary's turn; null when it is not. */
  ourTurnSince: Date | null;
  /** When a human last did something about it. */
  lastHumanActAt: Date | null;
  /** A letter to them has not left yet. */
  hasWaitingLetter: boolean;
  /** When any letter to them last left. */
  lastSentAt: Date | null;
  /** Steps already written, skipped or dropped. */
  done: readonly StepKey[];
  where: Whereabouts;
  /** For members, where dues are asked for. */
  dues: DuesRecord | null;
}

/** What the calendar calls for. */
export type Verdict =
  | { kind: 'write' | 'drop'; due: DueLetter }
  | { kind: 'lapse'; silentSince: Date }
  /** Nothing before `until`; null: nothing until the record changes. */
  | { kind: 'wait'; until: Date | null };

export interface DueLetter extends StepKey {
  dueAt: Date;
  skipped: readonly number[];
  /** The last of its series. */
  isLast: boolean;
  /** When to look again. */
  next: Date | null;
}

/** The steps of one series that are done. */
export function doneSteps(
  record: CalendarRecord,
  occasion: CalendarOccasion,
  reference: string,
): ReadonlySet<number> {
  const ours = record.done.filter((key) => key.occasion === occasion && key.reference === reference);
  return new Set(ours.map(({ step }) => step));
}

/** What a series' outcome means: write its due step, drop it, or wait for the next. */
export function verdictOf(
  key: { occasion: CalendarOccasion; reference: string },
  { days }: Series,
  { due, next }: SeriesOutcome,
): Verdict {
  if (due === null) return { kind: 'wait', until: next };
  const { step, dueAt, skipped, isTooLate } = due;
  return {
    kind: isTooLate ? 'drop' : 'write',
    due: { ...key, step, dueAt, skipped, isLast: step === days.length, next },
  };
}
