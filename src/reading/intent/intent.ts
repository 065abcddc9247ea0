import type { InboundEmail } from '../inbound-email.ts';
import type { Evidence, Facts, Intent, Organisation, ReadingPolicy } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';

/** What an email wants, with what it says beside that. */
export interface Wishes {
  intent: Intent;
  organisation: Organisation | null;
  wantsToStartGroup: boolean;
  question: Evidence | null;
  contactWish: Evidence | null;
  mayBeMinor: boolean;
}

/** Finds what a person's email wants; machines were told apart before (`screening`). */
export function readWishes(
  _email: InboundEmail,
  _text: VisibleText,
  _facts: Facts,
  _policy: ReadingPolicy,
): Wishes {
  return {
    intent: 'application',
    organisation: null,
    wantsToStartGroup: false,
    question: null,
    contactWish: null,
    mayBeMinor: false,
  };
}
