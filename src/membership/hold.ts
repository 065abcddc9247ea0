import type { Reading } from '../reading/reading.ts';
import { employerMayRead } from './employer-domain.ts';
import type { HeldReason, Occasion } from './letter.ts';
import type { Sender } from './plan.ts';
import { type DeskPolicy, firstLetters } from './policy.ts';

/** Why a letter must wait for a human before it leaves; null when it may go by itself. */
export function holdFor(
  reading: Reading,
  sender: Sender,
  policy: DeskPolicy,
  occasion: Occasion,
): HeldReason | null {
  if (reading.contactWish !== null || sender.application?.contactWish) return 'wish';
  if (reading.bareForward) return 'forwarded';
  if (isMinorAfterFirst(reading, sender)) return 'minor';
  if (employerMayRead(reading, sender, policy)) return 'employer';
  if (isOverBudget(sender, policy)) return 'budget';
  return policy.sending === 'review' && firstLetters.has(occasion) ? 'review' : null;
}

/** A minor gets the first letter; what follows is a human's to send. */
function isMinorAfterFirst(reading: Reading, sender: Sender): boolean {
  return (reading.mayBeMinor || (sender.application?.mayBeMinor ?? false)) && sender.lastLetterAt !== null;
}

function isOverBudget(sender: Sender, policy: DeskPolicy): boolean {
  return (
    sender.lettersToday >= policy.budgets.perAddressPerDay ||
    sender.lettersInThread >= policy.budgets.perThread
  );
}
