import { hour, minute } from '../../clock.ts';
import type { Delivery } from '../../mail/courier.ts';
import { isCalendarOccasion } from '../../membership/calendar.ts';
import type { LetterRow } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';

/** After so long a temporary refusal is final (RFC 5321 4.5.4.1 asks for four to five days). */
const giveUpAfterMs = 5 * 24 * hour;
const shortestPauseMs = minute;
/** Before jitter. */
export const longestPauseMs = 4 * hour;

/** Notes how a transmission ended: for good, or to be tried again after a pause that doubles. */
export function recordDelivery(desk: Desk, letter: LetterRow, delivery: Delivery, now: Date): void {
  const at = now.toISOString();
  desk.store.letters.recordAttempt(letter.id, at, delivery.outcome, delivery.response.slice(0, 500));
  if (delivery.outcome === 'deferred' && delivery.fault) {
    // The letter is not to blame, and waits no longer than the line does.
    desk.store.letters.recordDeferred(letter.id, now);
    return;
  }
  if (delivery.outcome !== 'sent')
    desk.log.warn(
      { letter: `l${letter.id}`, outcome: delivery.outcome },
      'letter did not leave as it should',
    );
  if (delivery.outcome === 'deferred' && !isTooOld(letter, now)) {
    desk.store.letters.recordDeferred(letter.id, new Date(now.getTime() + pauseAfter(letter.attempts + 1)));
    return;
  }
  recordEnd(desk, letter, delivery.outcome === 'deferred' ? 'rejected' : delivery.outcome, at);
}

function recordEnd(
  desk: Desk,
  letter: LetterRow,
  outcome: 'sent' | 'rejected' | 'unknown',
  at: string,
): void {
  const { letters, applications, journal } = desk.store;
  letters.recordEnd(letter.id, outcome, at, desk.keepsSentCopies);
  if (outcome === 'sent' && startsSilence(letter))
    applications.recordLetterSent(letter.applicationId as number, at);
  journal.record(at, {
    actor: 'daemon',
    verb: `letter_${outcome}`,
    applicationId: letter.applicationId,
    letterId: letter.id,
    after: letter.occasion,
  });
}

/** Silence is counted from the last letter that did not itself come of the passing of time. */
function startsSilence(letter: LetterRow): boolean {
  return letter.applicationId !== null && !isCalendarOccasion(letter.occasion);
}

function isTooOld(letter: LetterRow, now: Date): boolean {
  return letter.firstTriedAt !== null && now.getTime() - Date.parse(letter.firstTriedAt) > giveUpAfterMs;
}

/** 1, 2, 4, 8 … minutes, with jitter, at most four hours. */
function pauseAfter(attempts: number): number {
  const pause = Math.min(shortestPauseMs * 2 ** (attempts - 1), longestPauseMs);
  return pause * (0.75 + Math.random() / 2);
}
