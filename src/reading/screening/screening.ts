import type { InboundEmail } from '../inbound-email.ts';
import type { ReadingPolicy, RefusalCode, Screening } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { type Authentication, authenticationOf } from './authentication.ts';
import { domainOf } from './domains.ts';
import { isEncrypted } from './encrypted.ts';
import { machineRefusal } from './machine-headers.ts';
import { machineTextRefusal } from './machine-text.ts';
import { refusalSentences } from './refusals.ts';
import { replyAddressOf } from './reply-address.ts';
import { senderRefusal } from './sender.ts';
import { isUnsafe } from './unsafe.ts';

/**
 * May a letter leave in answer to this email without a human's look (RFC 3834, and practice)?
 * Machines come first, since what they are decides the intent too; then who the sender is; then what it carries.
 */
export function screen(email: InboundEmail, text: VisibleText, policy: ReadingPolicy): Screening {
  const authentication = authenticationOf(email, policy);
  const reply = replyAddressOf(email, policy);
  const code =
    ownLetterRefusal(email, policy) ??
    machineRefusal(email) ??
    machineTextRefusal(email, text) ??
    senderRefusal(email, policy, authentication) ??
    (reply.isThirdParty ? 'third_party_reply_to' : null) ??
    (isEncrypted(email) ? 'encrypted' : null) ??
    (isUnsafe(email, text) ? 'unsafe' : null);
  return screening(code, authentication, reply.address);
}

const ourMessageId = /^<ref-[0-9a-f]{16}@([^>]+)>$/i;

/** Our letters bear a header field and a form of Message-ID that nobody else writes. */
function ownLetterRefusal({ headers, messageId }: InboundEmail, policy: ReadingPolicy): RefusalCode | null {
  if (headers.has('x-letter-desk')) return 'own_letter';
  const [, domain] = ourMessageId.exec(messageId ?? '') ?? [];
  const isOurs =
    domain !== undefined && policy.ownAddresses.some((own) => domainOf(own) === domain.toLowerCase());
  return isOurs ? 'own_letter' : null;
}

function screening(
  code: RefusalCode | null,
  { verdict }: Authentication,
  replyAddress: string | null,
): Screening {
  return {
    refusal: code === null ? null : { code, sentence: refusalSentences[code] },
    authenticated: verdict === 'authenticated',
    replyAddress,
  };
}
