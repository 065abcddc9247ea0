import type { CalendarRecord, Verdict } from './calendar.ts';
import { duesVerdict } from './dues-letters.ts';
import type { DeskPolicy } from './policy.ts';
import { reminderVerdict } from './reminders.ts';
import { stillHereVerdict } from './still-here.ts';
import { nextOpening } from './window.ts';

/** Everything that the calendar goes by. */
export interface CalendarRules {
  /** What an application calls for: reminders, the lapse, or a word that it is not forgotten. */
  applicant(record: CalendarRecord, policy: DeskPolicy, now: Date): Verdict;
  /** What a member's dues call for. */
  member(record: CalendarRecord, policy: DeskPolicy, now: Date): Verdict;
  /** The first moment at which a letter that is due may leave. */
  leavesAt(record: CalendarRecord, policy: DeskPolicy, now: Date): Date;
}

/** Between any letter to a person and one of the calendar's. */
const restMs = 24 * 3_600_000;

export const calendarRules: CalendarRules = { applicant: applicantVerdict, member: duesVerdict, leavesAt };

/** The two rules exclude each other by whose turn it is: the one that calls for something counts. */
function applicantVerdict(record: CalendarRecord, policy: DeskPolicy, now: Date): Verdict {
  const reminder = reminderVerdict(record, policy, now);
  if (reminder.kind !== 'wait' || reminder.until !== null) return reminder;
  return stillHereVerdict(record, policy, now);
}

/** In the person's evening or on their weekend, on no holiday, and a day after any other letter to them. */
function leavesAt({ lastSentAt, where }: CalendarRecord, { window }: DeskPolicy, now: Date): Date {
  const rested = lastSentAt === null ? now : new Date(lastSentAt.getTime() + restMs);
  return nextOpening(rested > now ? rested : now, where, window);
}
