import type { Reading } from '../reading/reading.ts';
import { type Application, type KnownFacts, missingDetails } from './application.ts';
import type { FactChanges } from './facts.ts';
import type { Move } from './intake-table.ts';
import type { Occasion } from './letter.ts';
import type { Arrival, Sender } from './plan.ts';

/** What an email does to an application, as far as its letter depends on it. */
export interface Outcome {
  move: Move;
  facts: FactChanges;
  after: KnownFacts;
  awaitsHuman: boolean;
  broughtSomething: boolean;
}

/** Which letter a move calls for, or none. A letter that has not left yet is replaced under its own occasion. */
export function occasionFor(
  reading: Reading,
  sender: Sender,
  outcome: Outcome & { arrival: Arrival },
): Occasion | null {
  const waiting = waitingFirstLetter(sender);
  if (reading.dataRequest !== null && outcome.move !== 'set_aside') return 'data_code';
  switch (outcome.move) {
    case 'open':
      if (reading.organisation !== null) return 'organisation_receipt';
      return outcome.arrival.late ? 'history' : 'acknowledgement';
    case 'continue':
      if (waiting !== null) return outcome.broughtSomething ? waiting : null;
      return continuation(reading, sender, outcome);
    case 'note':
      if (waiting !== null && outcome.broughtSomething) return waiting;
      return outcome.awaitsHuman && !sender.hasOpenQuestion ? 'receipt' : null;
    case 'propose':
      return outcome.awaitsHuman && !sender.hasOpenQuestion ? 'receipt' : null;
    case 'ask':
      return waiting ?? (sender.hasOpenQuestion ? null : 'receipt');
    case 'subscribe':
      return 'updates_thanks';
    case 'withdraw':
      return 'withdrawal';
    case 'show':
    case 'stay':
    case 'set_aside':
      return null;
  }
}

/** What takes the place of a letter where an employer may read it. What somebody must be told stays, and is held. */
export function neutralFor(usual: Occasion): Occasion {
  return usual === 'data_code' || usual === 'withdrawal' ? usual : 'private_address';
}

/** The letter that belongs in the neutral one's place once a human knows that the address is the person's own. */
export function usualOccasion(application: Application | null, hasBeenAnswered: boolean): Occasion {
  switch (application?.state) {
    case 'updates_only':
      return 'updates_thanks';
    case 'awaiting_applicant':
    case 'awaiting_decision':
      if (!hasBeenAnswered) return 'acknowledgement';
      return missingDetails(application.facts).length === 0 ? 'completion' : 'details_request';
    default:
      return 'receipt';
  }
}

/** A first answer that has not left: what comes in meanwhile joins it. */
function waitingFirstLetter({ waitingLetter }: Sender): Occasion | null {
  const occasion = waitingLetter?.occasion ?? null;
  return occasion === 'acknowledgement' || occasion === 'history' ? occasion : null;
}

function continuation(
  reading: Reading,
  sender: Sender,
  outcome: Outcome & { arrival: Arrival },
): Occasion | null {
  if (missingDetails(outcome.after).length === 0) return 'completion';
  if (outcome.awaitsHuman) return sender.hasOpenQuestion ? null : 'receipt';
  if (outcome.broughtSomething) return 'details_request';
  return reading.intent === 'application' && isLongAgo(sender.lastLetterAt, outcome.arrival.now)
    ? 'details_request'
    : null;
}

/** Someone who writes anew a day later without a word on our letter may not have had it. */
function isLongAgo(lastLetterAt: Date | null, now: Date): boolean {
  return lastLetterAt === null || now.getTime() - lastLetterAt.getTime() > 24 * 3_600_000;
}
