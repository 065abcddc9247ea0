import { AppError } from '../../errors.ts';
import { readIntroductionAnswer } from '../../membership/groups/introduction-answer.ts';
import type { InboundEmail } from '../../reading/inbound-email.ts';
import type { Reading } from '../../reading/reading.ts';
import type { AskedPerson, IntroducedPerson } from '../../store/introductions.ts';
import type { Desk } from '../desk.ts';
import { journal } from './introduce.ts';

/** The introduction, open or just made, that this email of a person answers, by its thread; null when it answers none. */
export function findAnsweredIntroduction(
  desk: Desk,
  email: InboundEmail,
  personId: number | undefined,
): AskedPerson | null {
  const ids = email.inReplyTo === null ? email.references : [email.inReplyTo, ...email.references];
  for (const messageId of new Set(ids)) {
    const letter = desk.store.letters.findByMessageId(messageId);
    if (letter?.occasion !== 'introduction_request' || letter.personId !== personId) continue;
    const asked = desk.store.introductions.askedOf(letter.applicationId ?? 0);
    return asked.find(({ introductionId }) => `i${introductionId}` === letter.cause) ?? null;
  }
  return null;
}

/** Such an email says nothing of the principles: its yes or no is to being introduced. */
export function withoutAgreement(reading: Reading): Reading {
  return { ...reading, facts: { ...reading.facts, agrees: null } };
}

/**
 * Records the answer of an email. What is unclear, or not shown to be from the person, is the secretary's: a yes would
 * give their address to others. A no counts until the letters of an introduction that is made have left, a yes comes too
 * late then.
 */
export function recordIntroductionAnswer(
  desk: Desk,
  asked: AskedPerson,
  { id, reading }: { id: number; reading: Reading },
): void {
  const answer = readIntroductionAnswer(reading.text.body);
  const { applicationId, introductionId } = asked;
  const mayCount = reading.screening.authenticated && asked.state === 'asked';
  if (answer === 'unclear' || (answer === 'yes' && !mayCount)) {
    desk.store.emails.recordEmailAwaits(id);
    desk.store.applications.recordNeedsHuman(applicationId);
    journal(desk, applicationId, 'applicant', 'introduction_unclear', `i${introductionId}`);
    return;
  }
  record(desk, asked, answer, id);
  journal(desk, applicationId, 'applicant', `introduction_${answer}`, `i${introductionId}`);
}

/** A reminder that has not left is called off. */
function record(
  desk: Desk,
  asked: Pick<IntroducedPerson, 'introductionId' | 'applicationId'>,
  answer: 'yes' | 'no',
  emailId: number | null,
): void {
  const at = desk.clock().toISOString();
  desk.store.introductions.recordAnswer(asked, answer, emailId, at);
  desk.store.letters.cancelUnsentOf(`i${asked.introductionId}`, asked.applicationId, at);
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
      .askedOf(applicationId)
      .some((one) => one.introductionId === introductionId && one.state === 'asked');
    if (!isOpen)
      throw new AppError(
        'conflict',
        `a${applicationId} is not asked in i${introductionId}`,
        '`introduce` lists who is.',
      );
    record(desk, asked, answer, null);
    journal(desk, applicationId, `secretary:${by}`, `introduction_${answer}`, `i${introductionId}`);
  });
}
