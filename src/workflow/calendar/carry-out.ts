import {
  type CalendarRecord,
  type DueLetter,
  isCalendarOccasion,
  type Verdict,
} from '../../membership/calendar.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { queueCalendarLetter } from './queue-calendar-letter.ts';

type Doing = Exclude<Verdict, { kind: 'wait' }>;

/**
 * Does what a rule calls for, in the caller's transaction, and enters it in the log of steps and the journal.
 * @returns false when the log knows this step already: nothing was done
 */
export function carryOut(
  desk: Desk,
  application: ApplicationRow,
  verdict: Doing,
  { now, record }: { now: Date; record: CalendarRecord },
): boolean {
  if (verdict.kind === 'lapse') {
    lapse(desk, application, verdict.silentSince, now);
    return true;
  }
  const { due } = verdict;
  for (const step of due.skipped)
    recordStep(desk, application, { ...due, step }, { outcome: 'skipped', now });
  callOffOlder(desk, application, due, now);
  if (verdict.kind === 'drop') {
    if (!recordStep(desk, application, due, { outcome: 'dropped', now })) return false;
    journal(desk, application, 'step_dropped', { due, now });
    return true;
  }
  const letterId = queueCalendarLetter(desk, application, due, { now, record });
  return letterId !== null && recordStep(desk, application, due, { outcome: 'written', now, letterId });
}

function recordStep(
  desk: Desk,
  { id, personId }: ApplicationRow,
  due: DueLetter,
  done: { outcome: 'written' | 'skipped' | 'dropped'; now: Date; letterId?: number | null },
): boolean {
  const { occasion, reference, step, dueAt } = due;
  const { outcome, letterId = null } = done;
  return desk.store.calendar.recordStep(
    { occasion, reference, step, dueAt, outcome, letterId, personId, applicationId: id },
    done.now.toISOString(),
  );
}

/** A letter of an older step that has not left is not stacked under the newer one. */
function callOffOlder(desk: Desk, { id, personId }: ApplicationRow, due: DueLetter, now: Date): void {
  for (const letter of desk.store.letters.ofApplication(id)) {
    const { occasion, cause, step } = letter;
    if (!isCalendarOccasion(occasion) || occasion !== due.occasion) continue;
    if (cause === due.reference && step === due.step) continue;
    if (desk.store.letters.cancel(letter.id, now.toISOString()))
      desk.store.calendar.recordStepOutcome(personId, { occasion, reference: cause, step }, 'recalled');
  }
}

function lapse(desk: Desk, { id, state }: ApplicationRow, silentSince: Date, now: Date): void {
  const at = now.toISOString();
  desk.store.applications.recordState(id, 'lapsed', at);
  desk.store.journal.record(at, {
    actor: 'schedule',
    verb: 'lapse',
    applicationId: id,
    before: state,
    after: `lapsed: silent since ${silentSince.toISOString()}`,
  });
}

function journal(
  desk: Desk,
  { id }: ApplicationRow,
  verb: string,
  { due, now }: { due: DueLetter; now: Date },
): void {
  desk.store.journal.record(now.toISOString(), {
    actor: 'schedule',
    verb,
    applicationId: id,
    after: `${due.occasion} ${due.step}, due ${due.dueAt.toISOString()}`,
  });
}
