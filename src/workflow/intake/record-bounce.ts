import { messageIdOfToken, tokensIn } from '../../mail/letter-token.ts';
import type { InboundEmail } from '../../reading/inbound-email.ts';
import type { LetterRow } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';

/** Matches a delivery report (RFC 3464) to the letter that came back, and notes a permanent failure on it. */
export function recordBounce(desk: Desk, email: InboundEmail, now: Date): void {
  const letter = findReturnedLetter(desk, email);
  if (letter === null || email.deliveryReport?.action !== 'failed' || letter.bouncedAt !== null) return;
  const at = now.toISOString();
  desk.store.letters.recordBounce(letter.id, at);
  desk.store.people.recordBounce(letter.personId, at);
  desk.store.journal.record(at, {
    actor: 'daemon',
    verb: 'bounced',
    applicationId: letter.applicationId,
    letterId: letter.id,
    after: email.deliveryReport.status,
  });
}

/** Three ways, the surest first: the envelope it was returned to, the Message-ID inside, the marker in the body. */
function findReturnedLetter(desk: Desk, email: InboundEmail): LetterRow | null {
  const recipients = [...email.to, ...email.cc].map(({ address }) => address).join(' ');
  const envelope = [
    ...(email.headers.get('delivered-to') ?? []),
    ...(email.headers.get('x-original-to') ?? []),
  ];
  const marked = `${recipients} ${envelope.join(' ')} ${email.plainText ?? ''}`;
  const domain = desk.policy.organisation.address.split('@')[1] ?? '';
  const candidates = [
    email.deliveryReport?.returnedMessageId ?? null,
    email.inReplyTo,
    ...email.references,
    ...tokensIn(marked).map((token) => messageIdOfToken(token, domain)),
  ];
  for (const messageId of candidates) {
    const letter = messageId === null ? undefined : desk.store.letters.findByMessageId(messageId);
    if (letter) return letter;
  }
  return null;
}
