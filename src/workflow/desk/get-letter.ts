import { AppError } from '../../errors.ts';
import type { LetterToSend } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';

/** @throws AppError `not_found` saying which there are */
export function getLetter(desk: Desk, id: number): LetterToSend {
  const letter = desk.store.letters.find(id);
  if (letter) return letter;
  const last = desk.store.letters.lastId();
  throw new AppError(
    'not_found',
    `there is no letter l${id}`,
    last === 0
      ? 'None has been written yet.'
      : `There are l1 to l${last}; \`secretariat outbox\` lists them.`,
  );
}
