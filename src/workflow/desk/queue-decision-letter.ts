import type { Occasion } from '../../membership/letter.ts';
import { composeLetter, letterLanguage } from '../../membership/letter-content.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';
import { queueLetter } from '../outbox/queue-letter.ts';

interface DecisionLetter {
  application: ApplicationRow;
  occasion: Occasion;
  words: string | null;
  decisionId: number;
  notBefore: Date;
}

/** Queues the letter that a decision brings about, in the thread of the applicant's last email. */
export function queueDecisionLetter(desk: Desk, request: DecisionLetter): number | null {
  const { application, occasion, words, decisionId, notBefore } = request;
  const person = desk.store.people.find(application.personId);
  const last = desk.store.emails.ofApplication(application.id).at(-1);
  return queueLetter(desk, {
    letter: composeLetter(occasion, letterLanguage(person?.language ?? 'und'), application.facts, { words }),
    held: null,
    notBefore,
    supersedes: null,
    personId: application.personId,
    applicationId: application.id,
    cause: `d${decisionId}`,
    recipient: recipientOf(desk, application, last),
    inReplyTo: last ? { messageId: last.messageId, references: [] } : null,
  });
}

/** Where they last wrote from; else the address on file. */
function recipientOf(desk: Desk, application: ApplicationRow, last: EmailRow | undefined): string {
  const reading = last ? desk.store.emails.findReading(last.id) : null;
  return reading?.screening.replyAddress ?? (desk.store.people.addresses(application.personId)[0] as string);
}
