import { day } from '../../clock.ts';
import { composeLetter, letterLanguage } from '../../membership/letter-content.ts';
import { isWithinHours, silenceOutcome } from '../../membership/reminders.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { LetterRow } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';
import { queueLetter } from '../outbox/queue-letter.ts';

/** Applications looked at in one run. */
const runLimit = 500;

/** What one run did. */
export interface ReminderRun {
  reminded: number;
  lapsed: number;
}

/** Writes to everyone who has been silent too long, once a step, and closes the files of those who stay silent. */
export function sendReminders(desk: Desk): ReminderRun {
  const now = desk.clock();
  const shortest = Math.min(...desk.policy.reminders.afterDays);
  const silentBefore = new Date(now.getTime() - shortest * day).toISOString();
  const run: ReminderRun = { reminded: 0, lapsed: 0 };
  for (const application of desk.store.applications.silentSince(silentBefore, now.toISOString(), runLimit)) {
    desk.store.transaction(() => remind(desk, application, now, run));
  }
  if (run.reminded > 0) desk.outboxBell.ring();
  return run;
}

function remind(desk: Desk, application: ApplicationRow, now: Date, run: ReminderRun): void {
  const silentSince = beginningOfSilence(desk, application);
  const cause = `silence:${silentSince}`;
  const letters = desk.store.letters.ofApplication(application.id);
  const done = letters.filter((letter) => letter.cause === cause).map(({ step }) => step);
  const outcome = silenceOutcome(new Date(silentSince), new Set(done), desk.policy.reminders, now);
  if (outcome.kind === 'wait' || mustNotBeReminded(desk, application, letters)) return;
  if (outcome.kind === 'lapse') {
    lapse(desk, application, now);
    run.lapsed++;
    return;
  }
  const timeZone = application.facts.location?.value.timeZone ?? desk.policy.organisation.timeZone;
  if (!isWithinHours(now, timeZone, desk.policy.reminders.eveningHours)) return;
  queueReminder(desk, application, { cause, step: outcome.step, now });
  run.reminded++;
}

/** Our last letter, their last email, or the day until which the secretary laid the file aside: whichever is latest. */
function beginningOfSilence(desk: Desk, { id, lastLetterAt, snoozedUntil }: ApplicationRow): string {
  const lastEmail = desk.store.emails.ofApplication(id).at(-1)?.receivedAt ?? '';
  return [lastLetterAt ?? '', lastEmail, snoozedUntil ?? ''].reduce((a, b) => (a > b ? a : b));
}

const onTheirWay: ReadonlySet<string> = new Set(['queued', 'held', 'deferred', 'transmitting']);

/** It is our turn, they asked not to be written to, or our letters do not arrive. */
function mustNotBeReminded(
  desk: Desk,
  { needsHuman, contactWish, mayBeMinor, personId }: ApplicationRow,
  letters: readonly LetterRow[],
): boolean {
  const isOurTurn = needsHuman || letters.some(({ state }) => onTheirWay.has(state));
  return isOurTurn || contactWish || mayBeMinor || desk.store.people.find(personId)?.bouncedAt !== null;
}

function lapse(desk: Desk, application: ApplicationRow, now: Date): void {
  const at = now.toISOString();
  desk.store.applications.recordState(application.id, 'lapsed', at);
  desk.store.journal.record(at, {
    actor: 'schedule',
    verb: 'lapse',
    applicationId: application.id,
    before: application.state,
    after: 'lapsed',
  });
}

function queueReminder(
  desk: Desk,
  application: ApplicationRow,
  due: { cause: string; step: number; now: Date },
): void {
  const person = desk.store.people.find(application.personId);
  const last = desk.store.emails.ofApplication(application.id).at(-1);
  const reading = last ? desk.store.emails.findReading(last.id) : null;
  queueLetter(desk, {
    letter: composeLetter('reminder', letterLanguage(person?.language ?? 'und'), application.facts, {
      step: due.step,
    }),
    held: null,
    notBefore: due.now,
    supersedes: null,
    personId: application.personId,
    applicationId: application.id,
    cause: due.cause,
    recipient:
      reading?.screening.replyAddress ?? (desk.store.people.addresses(application.personId)[0] as string),
    inReplyTo: last ? { messageId: last.messageId, references: [] } : null,
  });
}
