import type { InboundEmail } from '../inbound-email.ts';
import type { ReadingPolicy, Screening } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';

/** May a letter leave in answer to this email without a human's look (RFC 3834, and practice)? */
export function screen(email: InboundEmail, _text: VisibleText, _policy: ReadingPolicy): Screening {
  return { refusal: null, authenticated: false, replyAddress: email.from[0]?.address ?? null };
}
