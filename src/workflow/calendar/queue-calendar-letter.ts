import type { CalendarRecord, DueLetter } from '../../membership/calendar.ts';
import { dayIn } from '../../membership/days.ts';
import type { DuesRecord } from '../../membership/dues.ts';
import type { DuesOwed } from '../../membership/letter.ts';
import { composeLetter, letterLanguage } from '../../membership/letter-content.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { addressFor } from '../outbox/addresses.ts';
import { heldAfterRestore } from '../outbox/held-after-restore.ts';
import { queueLetter } from '../outbox/queue-letter.ts';
import { isLedgerOld } from './dues-record.ts';

/**
 * Queues a letter of the calendar, in the thread of the conversation and in the person's language. One about dues is
 * held while the last news of payments is old: nobody is asked for what they may have paid.
 * @returns its id, or null when this person has had this letter
 */
export function queueCalendarLetter(
  desk: Desk,
  application: ApplicationRow,
  due: DueLetter,
  { now, record }: { now: Date; record: CalendarRecord },
): number | null {
  const { personId, id, facts } = application;
  const { people, emails } = desk.store;
  const last = emails.ofApplication(id).at(-1);
  const isAboutDues = due.occasion === 'dues_first' || due.occasion === 'dues_renewal';
  return queueLetter(desk, {
    letter: composeLetter(due.occasion, letterLanguage(people.find(personId)?.language ?? 'und'), facts, {
      step: due.step,
      isLastStep: due.isLast,
      ...(record.dues === null ? {} : { duesOwed: duesOwed(desk, id, record.dues, now) }),
    }),
    held: isAboutDues && isLedgerOld(desk, now) ? 'dues' : heldAfterRestore(desk, due.dueAt),
    notBefore: now,
    supersedes: null,
    personId,
    applicationId: id,
    cause: due.reference,
    recipient: addressFor(desk, application, last),
    inReplyTo: last ? { messageId: last.messageId, references: [] } : null,
  });
}

function duesOwed(desk: Desk, applicationId: number, { standing }: DuesRecord, now: Date): DuesOwed {
  const { missingCents, creditCents, paidThrough } = standing;
  return {
    cents: missingCents,
    isPartial: creditCents > 0,
    paidThrough,
    isOver: paidThrough !== null && dayIn(desk.policy.organisation.timeZone, now) > paidThrough,
    reference: `a${applicationId}`,
  };
}
