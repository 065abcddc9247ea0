import { AppError } from '../../errors.ts';
import type { PersonRow } from '../../store/people.ts';
import type { Desk } from '../desk.ts';

/** @throws AppError `not_found` */
export function getPerson({ store }: Desk, id: number): PersonRow {
  const person = store.people.find(id);
  if (person) return person;
  throw new AppError('not_found', `there is no person p${id}`, '`queue --all` and `show a41` name persons.');
}
