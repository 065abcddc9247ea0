import { AppError } from '../../errors.ts';
import type { Desk } from '../desk.ts';
import { getLetter } from './get-letter.ts';

/**
 * Sends a letter again that did not arrive, or may not have: the same text under the same Message-ID, so that a mail
 * program which has it already may know it. Only a human may say so.
 * @throws AppError `not_found`, or `conflict` when nothing speaks for its having been lost
 */
export function resendLetter(desk: Desk, id: number, by: string): void {
  desk.store.transaction(() => {
    const letter = getLetter(desk, id);
    const at = desk.clock().toISOString();
    if (!desk.store.letters.sendAgain(id, at))
      throw new AppError(
        'conflict',
        `l${id} is ${letter.state}`,
        'What is unknown, rejected, deferred or came back can be sent again.',
      );
    desk.store.people.recordBounce(letter.personId, null);
    desk.store.journal.record(at, {
      actor: `secretary:${by}`,
      verb: 'letter_resent',
      applicationId: letter.applicationId,
      letterId: id,
      before: letter.state,
    });
  });
  desk.outboxBell.ring();
}
