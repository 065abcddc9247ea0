import { AppError } from '../../errors.ts';
import type { Letter } from '../../membership/letter.ts';
import { composeLetter } from '../../membership/letter-content.ts';
import { usualOccasion } from '../../membership/occasion.ts';
import type { LetterToSend } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';
import { queueLetter } from '../outbox/queue-letter.ts';
import { getLetter } from './get-letter.ts';
import { releaseLetters } from './release-letters.ts';

/**
 * Writes the neutral letter anew in the secretary's words; it is held as the first was.
 * @returns the new letter's id
 * @throws AppError `not_found`, or `conflict` where it is no neutral letter that is held
 */
export function rewordLetter(desk: Desk, id: number, words: string, by: string): number {
  return desk.store.transaction(() => {
    const letter = heldNeutralLetter(desk, id);
    return replace(desk, letter, { ...contentOf(desk, letter), step: letter.step + 1, words }, by);
  });
}

/**
 * Sends the usual letter in place of the neutral one: the human knows that nobody else reads this address. From then on
 * it is an address like any other.
 * @returns the new letter's id
 * @throws AppError `not_found`, or `conflict` where it is no neutral letter that is held
 */
export function sendUsualLetter(desk: Desk, id: number, by: string): number {
  const usual = desk.store.transaction(() => {
    const letter = heldNeutralLetter(desk, id);
    return replace(desk, letter, { ...contentOf(desk, letter), occasion: occasionInstead(desk, letter) }, by);
  });
  releaseLetters(desk, [usual], by);
  return usual;
}

/** Whether a letter may be reworded, or the usual one sent in its place. */
export function isHeldNeutral({ occasion, state }: Pick<LetterToSend, 'occasion' | 'state'>): boolean {
  return occasion === 'private_address' && state === 'held';
}

function heldNeutralLetter(desk: Desk, id: number): LetterToSend {
  const letter = getLetter(desk, id);
  if (isHeldNeutral(letter)) return letter;
  throw new AppError(
    'conflict',
    `l${id} is no neutral letter that is held`,
    `\`secretariat show l${id}\` says what is possible now.`,
  );
}

/** What a letter to this person says, whatever its occasion. */
function contentOf(desk: Desk, { occasion, language, applicationId, step }: LetterToSend): Letter {
  const application = applicationId === null ? undefined : desk.store.applications.find(applicationId);
  return composeLetter(occasion, language as Letter['language'], application?.facts ?? {}, {
    step,
    humanWillAnswer: application?.needsHuman ?? false,
    startsGroup: application?.wantsToStartGroup ?? false,
  });
}

function occasionInstead({ store }: Desk, { applicationId, cause }: LetterToSend): Letter['occasion'] {
  const reading = store.emails.findReading(Number(cause.slice(1)));
  if (reading?.organisation) return 'organisation_receipt';
  if (applicationId === null) return usualOccasion(null, false);
  const letters = store.letters.ofApplication(applicationId);
  const hasBeenAnswered = letters.some(
    ({ occasion, state }) => state === 'sent' && occasion !== 'private_address',
  );
  return usualOccasion(store.applications.find(applicationId) ?? null, hasBeenAnswered);
}

/** Queues another letter in place of this one, held for the same reason, and enters it in the journal. */
function replace(desk: Desk, replaced: LetterToSend, letter: Letter, by: string): number {
  const { id, personId, applicationId, cause, recipient, inReplyTo, references } = replaced;
  const queued = queueLetter(desk, {
    letter,
    held: 'employer',
    notBefore: desk.clock(),
    supersedes: id,
    personId,
    applicationId,
    cause,
    recipient,
    inReplyTo: { messageId: inReplyTo, references: references.filter((one) => one !== inReplyTo) },
  });
  if (queued === null)
    throw new AppError('conflict', `l${id} has been replaced already`, 'See `secretariat outbox`.');
  desk.store.journal.record(desk.clock().toISOString(), {
    actor: `secretary:${by}`,
    verb: 'letter_replaced',
    applicationId,
    letterId: queued,
    before: replaced.occasion,
    after: letter.occasion,
  });
  return queued;
}
