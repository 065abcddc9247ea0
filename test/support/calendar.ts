import type { AgendaRule } from '../../src/store/calendar.ts';
import { type CalendarRun, runCalendar } from '../../src/workflow/calendar/run-calendar.ts';
import type { Desk } from '../../src/workflow/desk.ts';

/** Runs something that goes by steps to its end. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** One run of the calendar, in one go. */
export function runAll(desk: Desk, rule: AgendaRule): CalendarRun {
  return drain(runCalendar(desk, rule));
}

/** One run of the reminders: how many were written, and how many files closed. */
export function sendReminders(desk: Desk): { reminded: number; lapsed: number } {
  const { events, lapsed } = runAll(desk, 'applicant');
  const reminded = events.filter(
    ({ verdict, leavesAt }) =>
      verdict.kind === 'write' && verdict.due.occasion === 'reminder' && leavesAt === null,
  );
  return { reminded: reminded.length, lapsed };
}
