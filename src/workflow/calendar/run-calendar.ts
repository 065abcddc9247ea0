import type { Verdict } from '../../membership/calendar.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { AgendaRule } from '../../store/calendar.ts';
import type { Desk } from '../desk.ts';
import { calendarRecord } from './calendar-record.ts';
import { carryOut } from './carry-out.ts';
import { lookAgainAfterChange } from './settings-change.ts';

/** What one run did. */
export interface CalendarRun {
  written: number;
  dropped: number;
  lapsed: number;
  /** Applications that could not be dealt with; they are tried again a day later. */
  failed: number;
  /** What was done, or waits for its hour, and why. */
  events: CalendarEvent[];
}

/** What a rule called for, and when it is done where that is not now. */
export interface CalendarEvent {
  application: ApplicationRow;
  verdict: Exclude<Verdict, { kind: 'wait' }>;
  leavesAt: Date | null;
}

/** Applications dealt with in one commit. */
const commitSize = 100;
/** Events kept to be told. */
const eventLimit = 1000;
const dayMs = 24 * 3_600_000;

/**
 * Looks at every application whose agenda says so, and does what the rule calls for: writes the newest due step, drops
 * one that is too late, closes a file. Each yield is a commit, after which the process may see to other things.
 * @param everyone look at each application, whatever the agenda says, so that what waits for its hour is told too
 */
export function* runCalendar(
  desk: Desk,
  rule: AgendaRule,
  { everyone }: { everyone: boolean } = { everyone: false },
): Generator<void, CalendarRun> {
  const run: CalendarRun = { written: 0, dropped: 0, lapsed: 0, failed: 0, events: [] };
  const now = desk.clock();
  if (everyone) desk.store.calendar.lookAtEveryone(rule);
  else lookAgainAfterChange(desk, rule);
  for (;;) {
    const due = desk.store.calendar.dueForLook(rule, now.toISOString(), commitSize);
    if (due.length === 0) break;
    desk.store.transaction(() => {
      for (const applicationId of due) look(desk, rule, applicationId, { now, run });
    });
    yield;
  }
  if (run.written > 0) desk.outboxBell.ring();
  return run;
}

/** One application in a savepoint of its own: a bad one does not stop the others. */
function look(
  desk: Desk,
  rule: AgendaRule,
  applicationId: number,
  { now, run }: { now: Date; run: CalendarRun },
): void {
  const { calendar, applications } = desk.store;
  try {
    desk.store.transaction(() => {
      const application = applications.find(applicationId);
      const next = application === undefined ? null : deal(desk, rule, application, { now, run });
      calendar.recordNextLook(applicationId, rule, next);
    });
  } catch (error) {
    run.failed++;
    desk.log.error({ application: `a${applicationId}`, err: error }, 'the calendar failed');
    calendar.recordNextLook(applicationId, rule, new Date(now.getTime() + dayMs));
  }
}

/** @returns when to look again */
function deal(
  desk: Desk,
  rule: AgendaRule,
  application: ApplicationRow,
  { now, run }: { now: Date; run: CalendarRun },
): Date | null {
  const record = calendarRecord(desk, application, now);
  const verdict: Verdict = desk.calendarRules[rule](record, desk.policy, now);
  if (verdict.kind === 'wait') return verdict.until;
  if (verdict.kind === 'write') {
    const leavesAt = desk.calendarRules.leavesAt(record, desk.policy, now);
    if (leavesAt > now) {
      tell(run, { application, verdict, leavesAt });
      return leavesAt;
    }
  }
  if (!carryOut(desk, application, verdict, { now, record })) return new Date(now.getTime() + dayMs);
  tell(run, { application, verdict, leavesAt: null });
  run[counters[verdict.kind]]++;
  if (verdict.kind === 'drop') return now;
  return verdict.kind === 'lapse' ? null : verdict.due.next;
}

const counters = { write: 'written', drop: 'dropped', lapse: 'lapsed' } as const;

function tell(run: CalendarRun, event: CalendarEvent): void {
  if (run.events.length < eventLimit) run.events.push(event);
}
