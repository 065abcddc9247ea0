import { AppError } from '../../errors.ts';
import { readIntroductionAnswer } from '../../membership/groups/introduction-answer.ts';
import type { InboundEmail } from '../../reading/inbound-email.ts';
import type { Reading } from '../../reading/reading.ts';
import type { IntroducedPerson } from '../../store/introductions.ts';
import type { Desk } from '../desk.ts';
import { journal } from './introduce.ts';

/** The open introduction that this email of a person answers, by its thread; null when it answers none. */
export function findAnsweredIntroduction(
  desk: Desk,
  email: InboundEmail,
  personId: number | undefined,
): IntroducedPerson | null {
  const ids = email.inReplyTo === null ? email.references : [email.inReplyTo, ...email.references];
  for (const messageId of new Set(ids)) {
    const letter = desk.store.letters.findByMessageId(messageId);
    if (letter?.occasion !== 'introduction_request' || letter.personId !== personId) continue;
    const open = desk.store.introductions.openOf(letter.applicationId ?? 0);
    return open.find(({ introductionId }) => `i${introductionId}` === letter.cause) ?? null;
  }
  return null;
}

/** Such an email says nothing of the principles: its yes or no is to being introduced. */
export function withoutAgreement(reading: Reading): Reading {
  return { ...reading, facts: { ...reading.facts, agrees: null } };
}

/**
 * Records the answer of an email. What is unclear, or not shown to be from the person, is the secretary's: a yes would
 * give their address to others.
 */
export function recordIntroductionAnswer(
  desk: Desk,
  asked: IntroducedPerson,
  { id, reading }: { id: number; reading: Reading },
): void {
  const answer = readIntroductionAnswer(reading.text.body);
  const { applicationId, introductionId } = asked;
  if (answer === 'unclear' || (answer === 'yes' && !reading.screening.authenticated)) {
    desk.store.emails.recordEmailAwaits(id);
    desk.store.applications.recordNeedsHuman(applicationId);
    journal(desk, applicationId, 'applicant', 'introduction_unclear', `i${introductionId}`);
    return;
  }
  desk.store.introductions.recordAnswer(asked, answer, id, desk.clock().toISOString());
  journal(desk, applicationId, 'applicant', `introduction_${answer}`, `i${introductionId}`);
}

/** The secretary heard it otherwise, or reads what was unclear. @throws AppError `conflict` when nobody asked */
export function answerForPerson(
  desk: Desk,
  asked: Pick<IntroducedPerson, 'introductionId' | 'applicationId'>,
  answer: 'yes' | 'no',
  by: string,
): void {
  const { introductionId, applicationId } = asked;
  desk.store.transaction(() => {
    const isOpen = desk.store.introductions
      .openOf(applicationId)
      .some((one) => one.introductionId === introductionId);
    if (!isOpen)
      throw new AppError(
        'conflict',
        `a${applicationId} is not asked in i${introductionId}`,
        '`introduce` lists who is.',
      );
    desk.store.introductions.recordAnswer(asked, answer, null, desk.clock().toISOString());
    journal(desk, applicationId, `secretary:${by}`, `introduction_${answer}`, `i${introductionId}`);
  });
}
