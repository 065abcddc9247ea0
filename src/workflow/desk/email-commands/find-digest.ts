import { messageIdOfToken, tokensIn } from '../../../mail/letter-token.ts';
import type { InboundEmail } from '../../../reading/inbound-email.ts';
import type { LetterRow } from '../../../store/letters.ts';
import type { Desk } from '../../desk.ts';

/** The digest of ours that an email answers: by In-Reply-To, References, or the token in the address it went to. */
export function findDigest({ store, policy }: Desk, email: InboundEmail): LetterRow | null {
  const domain = policy.organisation.address.split('@')[1] ?? '';
  const addresses = [...email.to, ...email.cc].map(({ address }) => address).join(' ');
  const candidates = [
    email.inReplyTo,
    ...email.references.toReversed(),
    ...tokensIn(addresses).map((token) => messageIdOfToken(token, domain)),
  ];
  for (const messageId of candidates) {
    const letter = messageId === null ? undefined : store.letters.findByMessageId(messageId);
    if (letter?.occasion === 'digest') return letter;
  }
  return null;
}
