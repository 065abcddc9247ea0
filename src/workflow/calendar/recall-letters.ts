import { minute } from '../../clock.ts';
import { type CalendarOccasion, isCalendarOccasion } from '../../membership/calendar.ts';
import type { LetterRow } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';
import { mayGroupLetterLeave } from '../groups/recall-group-letter.ts';
import { calendarRecord } from './calendar-record.ts';
import { isLedgerOld } from './dues-record.ts';
import { isInboxKnown } from './inbox-known.ts';

/** Rounds of looking in one go: what is left over is looked at the next time. */
const mostRounds = 50;
const atOnce = 20;

type CalendarLetter = LetterRow & { occasion: CalendarOccasion };

/**
 * Asks once more about each letter of the calendar, and each that tells of somebody to others, at the moment at which it
 * would leave, so that an answer, a stop, a payment or the night that came after it was written counts. In the caller's
 * transaction, with the claim.
 * @returns whether every letter that would leave now may
 */
export function recallLetters(desk: Desk, room: number, now: Date): boolean {
  for (let round = 0; round < mostRounds; round++) {
    const leaving = desk.store.letters.due(Math.max(room, atOnce), now.toISOString());
    if (!settleAll(desk, leaving, now).includes(false)) return true;
  }
  return false;
}

/**
 * Lets letters about dues go that were held for want of news, when there are news again and they are still due; calls
 * off the others.
 */
export function releaseDuesLetters(desk: Desk, now: Date): number {
  if (isLedgerOld(desk, now)) return 0;
  const held = desk.store.letters.heldFor('dues');
  for (const letter of held) {
    desk.store.letters.release(letter.id, now.toISOString());
    if (isOfCalendar(letter)) settle(desk, { ...letter, state: 'queued' }, now);
  }
  return held.length;
}

/** Whoever gets another letter at this moment gets the calendar's on another day. */
function settleAll(desk: Desk, leaving: readonly LetterRow[], now: Date): boolean[] {
  const busy = new Set<number>();
  return leaving.map((letter) => {
    const mayLeave = isOfCalendar(letter)
      ? settle(desk, letter, now, busy.has(letter.personId))
      : mayGroupLetterLeave(desk, letter);
    if (mayLeave) busy.add(letter.personId);
    return mayLeave;
  });
}

function isOfCalendar(letter: LetterRow): letter is CalendarLetter {
  return isCalendarOccasion(letter.occasion);
}

/** @returns whether it may leave now; else it is called off, held or put off */
function settle(desk: Desk, letter: CalendarLetter, now: Date, isBusy = false): boolean {
  const { letters, applications } = desk.store;
  if (!isInboxKnown(desk, now)) {
    letters.putOff(letter.id, new Date(now.getTime() + 5 * minute));
    return false;
  }
  const application = letter.applicationId === null ? undefined : applications.find(letter.applicationId);
  if (application === undefined) return callOff(desk, letter, 'no_application', now);
  const record = calendarRecord(desk, application, now, letter.id);
  const rule = letter.occasion.startsWith('dues') ? 'member' : 'applicant';
  const verdict = desk.calendarRules[rule](record, desk.policy, now);
  if (verdict.kind === 'drop' && isSame(letter, verdict.due)) return callOff(desk, letter, 'too_late', now);
  if (verdict.kind !== 'write' || !isSame(letter, verdict.due)) return callOff(desk, letter, 'not_due', now);
  const isUnsure = rule === 'member' && isLedgerOld(desk, now);
  if (isUnsure && !desk.store.journal.wasReleased(letter.id)) return hold(desk, letter, now);
  const lastSentAt = isBusy ? now : record.lastSentAt;
  const leavesAt = desk.calendarRules.leavesAt({ ...record, lastSentAt }, desk.policy, now);
  if (leavesAt <= now) return true;
  letters.putOff(letter.id, leavesAt);
  return false;
}

function isSame(
  { occasion, cause, step }: LetterRow,
  due: { occasion: string; reference: string; step: number },
): boolean {
  return occasion === due.occasion && cause === due.reference && step === due.step;
}

function callOff(desk: Desk, letter: CalendarLetter, why: string, now: Date): false {
  const { id, personId, occasion, cause: reference, step } = letter;
  desk.store.letters.cancel(id, now.toISOString());
  const outcome = why === 'too_late' ? 'dropped' : 'recalled';
  desk.store.calendar.recordStepOutcome(personId, { occasion, reference, step }, outcome);
  note(desk, letter, { verb: 'letter_recalled', after: why, now });
  return false;
}

function hold(desk: Desk, letter: CalendarLetter, now: Date): false {
  desk.store.letters.hold(letter.id, 'dues');
  note(desk, letter, { verb: 'letter_held', after: 'dues', now });
  return false;
}

function note(
  desk: Desk,
  { id, applicationId }: LetterRow,
  { verb, after, now }: { verb: string; after: string; now: Date },
): void {
  desk.store.journal.record(now.toISOString(), {
    actor: 'schedule',
    verb,
    applicationId,
    letterId: id,
    after,
  });
}
