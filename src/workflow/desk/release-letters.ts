import { AppError } from '../../errors.ts';
import type { HeldReason } from '../../membership/letter.ts';
import type { Desk } from '../desk.ts';
import { getLetter } from './get-letter.ts';

/** What a letter is held for that could harm whom it goes to: each wants a look of its own. */
const forTheirSake: ReadonlySet<HeldReason | null> = new Set<HeldReason>([
  'wish',
  'minor',
  'employer',
  'forwarded',
]);
/** Letters released at once by `releaseAllHeld`. */
const atOnce = 10_000;

/** Lets held letters go, each as soon as the budgets allow. @throws AppError `not_found` or `conflict` */
export function releaseLetters(desk: Desk, letterIds: readonly number[], by: string): void {
  desk.store.transaction(() => {
    for (const id of letterIds) release(desk, id, by);
  });
  desk.outboxBell.ring();
}

/** Lets every held letter go, but those that wait for their recipient's sake. @returns the ids of those that go */
export function releaseAllHeld(desk: Desk, by: string): number[] {
  const held = desk.store.letters.inState('held', atOnce);
  const ids = held.filter(({ heldReason }) => !forTheirSake.has(heldReason)).map(({ id }) => id);
  releaseLetters(desk, ids, by);
  return ids;
}

function release(desk: Desk, id: number, by: string): void {
  const { state, applicationId } = getLetter(desk, id);
  const at = desk.clock().toISOString();
  if (!desk.store.letters.release(id, at))
    throw new AppError(
      'conflict',
      `l${id} is ${state}, not held`,
      `\`secretariat show l${id}\` says what is possible now.`,
    );
  desk.store.journal.record(at, {
    actor: `secretary:${by}`,
    verb: 'letter_released',
    applicationId,
    letterId: id,
  });
}
