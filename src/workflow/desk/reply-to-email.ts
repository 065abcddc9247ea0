import { minute } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import { composeLetter, letterLanguage } from '../../membership/letter-content.ts';
import type { Desk } from '../desk.ts';
import { queueLetter } from '../outbox/queue-letter.ts';

/**
 * Answers an email that belongs to no application, such as a stranger's question, in the secretary's words.
 * @returns the letter's id
 * @throws AppError `not_found` or `conflict`
 */
export function replyToEmail(desk: Desk, emailId: number, words: string, by: string): number {
  return desk.store.transaction(() => {
    const now = desk.clock();
    const email = desk.store.emails.find(emailId);
    if (!email)
      throw new AppError('not_found', `there is no email e${emailId}`, '`secretariat inbox` lists them.');
    const address = desk.store.emails.findReading(emailId)?.screening.replyAddress ?? null;
    if (email.personId === null || address === null) {
      throw new AppError(
        'conflict',
        `e${emailId} was set aside: the desk writes to nobody about it`,
        `Answer it by hand, or take it in first with \`retry e${emailId}\`.`,
      );
    }
    const letterId = queueLetter(desk, {
      letter: composeLetter('reply', letterLanguage(email.language ?? 'und'), {}, { words }),
      held: null,
      notBefore: new Date(now.getTime() + desk.policy.undoMinutes * minute),
      supersedes: null,
      personId: email.personId,
      applicationId: null,
      cause: `reply-e${emailId}-${now.toISOString()}`,
      recipient: address,
      inReplyTo: { messageId: email.messageId, references: [] },
    });
    desk.store.emails.recordEmailAnswered(emailId);
    desk.store.journal.record(now.toISOString(), {
      actor: `secretary:${by}`,
      verb: 'reply',
      emailId,
      letterId,
    });
    return letterId as number;
  });
}
