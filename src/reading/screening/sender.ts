import type { InboundEmail } from '../inbound-email.ts';
import type { ReadingPolicy, RefusalCode } from '../reading.ts';
import type { Authentication } from './authentication.ts';
import { domainOf, localPartOf } from './domains.ts';
import { isLookAlike } from './look-alike.ts';

const wellFormed = /^[^\s@<>(),;:"\\]{1,64}@[^\s@<>(),;:"\\]{1,253}$/;

/** Why this sender, as the header names them, gets no letter; null when they may. */
export function senderRefusal(
  email: InboundEmail,
  policy: ReadingPolicy,
  authentication: Authentication,
): RefusalCode | null {
  const [from] = email.from;
  if (!from || !isAddress(from.address)) return 'no_sender';
  if (email.from.length > 1 || (email.headers.get('from')?.length ?? 0) > 1) return 'several_senders';
  if (policy.ownAddresses.includes(withoutTag(from.address))) return 'own_address';
  if (isLookAlike(from, policy.ownAddresses)) return 'look_alike_sender';
  if (authentication.verdict === 'forged') return 'forged';
  if (isUnprovenColleague(from.address, policy, authentication)) return 'own_domain';
  return policy.correspondents.includes(from.address) ? 'correspondent' : null;
}

function isAddress(address: string): boolean {
  return wellFormed.test(address) && domainOf(address).includes('.') && !domainOf(address).includes('..');
}

/** `secretary+ref-…@wsa.example` is `secretary@wsa.example`. */
function withoutTag(address: string): string {
  return `${localPartOf(address).replace(/\+.*$/, '')}@${domainOf(address)}`;
}

/** The provider stamps what it has checked, and did not find that this address of our own domain is what it says. */
function isUnprovenColleague(
  address: string,
  policy: ReadingPolicy,
  authentication: Authentication,
): boolean {
  if (!authentication.isStamped || authentication.verdict === 'authenticated') return false;
  return policy.ownAddresses.some((own) => domainOf(own) === domainOf(address));
}
