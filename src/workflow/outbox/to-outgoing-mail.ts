import { composeLetter } from '../../mail/compose.ts';
import type { OutgoingMail } from '../../mail/courier.ts';
import { envelopeSender, tokenOfMessageId } from '../../mail/letter-token.ts';
import { isCalendarOccasion } from '../../membership/calendar.ts';
import type { LetterLanguage } from '../../membership/letter.ts';
import type { LetterToSend } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';

/** Names the desk that wrote a letter, so that a second one on the same mailbox is noticed. */
export const deskHeader = 'X-Letter-Desk';

/** Wraps an outbox row in MIME; only the Date is new, and it is the first attempt's. */
export async function toOutgoingMail(desk: Desk, letter: LetterToSend): Promise<OutgoingMail> {
  const { address } = desk.policy.organisation;
  const token = tokenOfMessageId(letter.messageId);
  return {
    envelopeFrom: desk.usesVerp && token !== null ? envelopeSender(token, address) : address,
    recipient: letter.recipient,
    source: await composeLetter({
      from: { name: desk.letters.senderName(letter), address },
      recipient: letter.recipient,
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      messageId: letter.messageId,
      inReplyTo: letter.inReplyTo,
      references: letter.references,
      autoSubmitted: autoSubmitted(letter),
      date: new Date(letter.firstTriedAt ?? desk.clock()),
      headers: { [deskHeader]: desk.store.desk.find('deskId') ?? '', ...wayOut(letter, address) },
    }),
  };
}

/** RFC 2369 3.2, RFC 6068: a mail program's own button stops the letters of the calendar, in words that are understood. */
function wayOut({ occasion, language }: LetterToSend, address: string): Record<string, string> {
  if (!isCalendarOccasion(occasion)) return {};
  const words = encodeURIComponent(stopWords[language as LetterLanguage] ?? stopWords.en);
  return { 'List-Unsubscribe': `<mailto:${address}?subject=${words}&body=${words}>` };
}

/** What the letters themselves ask for. */
const stopWords: Record<LetterLanguage, string> = {
  en: 'stop writing to me',
  es: 'ya no me escriban',
  fr: 'ne m’écrivez plus',
  mul: 'stop writing to me',
};

/** RFC 3834 5: replies are `auto-replied`, reminders and the like `auto-generated`; a human's words are neither. */
function autoSubmitted(letter: LetterToSend): 'auto-replied' | 'auto-generated' | null {
  if (letter.occasion === 'ask' || letter.occasion === 'reply') return null;
  return letter.cause.startsWith('e') ? 'auto-replied' : 'auto-generated';
}
