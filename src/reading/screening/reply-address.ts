import type { InboundEmail } from '../inbound-email.ts';
import type { ReadingPolicy } from '../reading.ts';
import { areAligned, domainOf } from './domains.ts';

/**
 * Where a letter goes: the first Reply-To when every one is at the sender's own domain, else From.
 * `isThirdParty` when a Reply-To would carry our letter to somebody else (or back to us).
 */
export function replyAddressOf(
  email: InboundEmail,
  policy: ReadingPolicy,
): { address: string | null; isThirdParty: boolean } {
  const from = email.from[0]?.address ?? null;
  if (from === null) return { address: null, isThirdParty: false };
  const isOwn = (address: string) =>
    address === from ||
    (areAligned(domainOf(address), domainOf(from)) && !policy.ownAddresses.includes(address));
  const isThirdParty = !email.replyTo.every(({ address }) => isOwn(address));
  return { address: isThirdParty ? from : (email.replyTo[0]?.address ?? from), isThirdParty };
}
