import type { Group } from '../../membership/groups/group-book.ts';
import type { Occasion } from '../../membership/letter.ts';
import { composeLetter, letterLanguage } from '../../membership/letter-content.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { addressFor } from '../outbox/addresses.ts';
import { queueLetter } from '../outbox/queue-letter.ts';

interface DecisionLetter {
  application: ApplicationRow;
  occasion: Occasion;
  words: string | null;
  /** The email that it answers; null: the applicant's last. */
  emailId: number | null;
  /** The Local Group that the welcome names. */
  group: Group | null;
  decisionId: number;
  notBefore: Date;
}

/**
 * Queues the letter that a decision brings about, in the thread of the applicant's email. To someone who asked not to
 * be written to it is held, so that a human looks twice.
 */
export function queueDecisionLetter(desk: Desk, request: DecisionLetter): number | null {
  const { application, occasion, words, group, decisionId, notBefore } = request;
  const person = desk.store.people.find(application.personId);
  const emails = desk.store.emails.ofApplication(application.id);
  const answered = emails.find(({ id }) => id === request.emailId) ?? emails.at(-1);
  return queueLetter(desk, {
    letter: composeLetter(occasion, letterLanguage(person?.language ?? 'und'), application.facts, {
      words,
      ...(group === null ? {} : { groups: { name: group.name } }),
    }),
    held: application.contactWish ? 'wish' : null,
    notBefore,
    supersedes: null,
    personId: application.personId,
    applicationId: application.id,
    cause: `d${decisionId}`,
    recipient: addressFor(desk, application, answered),
    inReplyTo: answered ? { messageId: answered.messageId, references: [] } : null,
  });
}
