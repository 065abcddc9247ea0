import { AppError } from '../../errors.ts';
import type { Desk } from '../desk.ts';
import { getLetter } from './get-letter.ts';

/**
 * Calls a letter off that has not left, or takes one that failed or is unknown off the list of those to look after.
 * @throws AppError `not_found`, or `conflict` when it has left
 */
export function dropLetter(desk: Desk, id: number, by: string): void {
  desk.store.transaction(() => {
    const { state, applicationId } = getLetter(desk, id);
    const at = desk.clock().toISOString();
    if (!desk.store.letters.drop(id, at))
      throw new AppError(
        'conflict',
        `l${id} is ${state}: it cannot be called off`,
        state === 'sent' ? 'Write to them with `reply` or `ask`.' : '',
      );
    desk.store.journal.record(at, {
      actor: `secretary:${by}`,
      verb: 'letter_dropped',
      applicationId,
      letterId: id,
      before: state,
    });
  });
}
