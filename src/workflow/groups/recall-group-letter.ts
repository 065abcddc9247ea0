import { whyNotIntroduced } from '../../membership/groups/introducible.ts';
import type { LetterRow } from '../../store/letters.ts';
import { getApplication } from '../desk/get-application.ts';
import type { Desk } from '../desk.ts';
import { takeBackIfBroken } from './tend-introductions.ts';

/**
 * Asks once more about a letter that tells somebody of others, at the moment at which it would leave: who has left, may
 * be a minor after all or takes their yes back meanwhile is not told of. In the caller's transaction, with the claim.
 * @returns whether it may leave now; else it is called off. Other letters may.
 */
export function mayGroupLetterLeave(desk: Desk, letter: LetterRow): boolean {
  if (letter.applicationId === null) return true;
  switch (letter.occasion) {
    case 'hand_over': {
      const { state, mayBeMinor } = getApplication(desk, letter.applicationId);
      return (state === 'confirmed' && !mayBeMinor) || callOff(desk, letter);
    }
    case 'introduction_request':
      return whyNotIntroduced(getApplication(desk, letter.applicationId)) === null || callOff(desk, letter);
    case 'introduction':
      return !takeBackIfBroken(desk, introductionOf(letter));
    default:
      return true;
  }
}

/** `i3:made:2026-05-04T15:00:00.000Z` is of the third. */
function introductionOf({ cause }: LetterRow): number {
  return Number.parseInt(cause.slice(1), 10);
}

function callOff(desk: Desk, { id, applicationId }: LetterRow): false {
  const at = desk.clock().toISOString();
  desk.store.letters.cancel(id, at);
  const verb = 'letter_recalled';
  desk.store.journal.record(at, {
    actor: 'schedule',
    verb,
    applicationId,
    letterId: id,
    after: 'changed_since',
  });
  return false;
}
