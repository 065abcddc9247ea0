import { AppError } from '../../errors.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import { editFacts } from '../desk/edit-facts.ts';
import type { Desk } from '../desk.ts';
import { getPerson } from './get-person.ts';

/**
 * Sets facts by hand in every application of a person.
 * @param assignments such as `name=Ada Flores`
 * @throws AppError `not_found`, `usage`, or `conflict` where nothing is kept that could be corrected
 */
export function correctPerson(
  desk: Desk,
  personId: number,
  assignments: readonly string[],
  by: string,
): ApplicationRow[] {
  const { erasedAt } = getPerson(desk, personId);
  const applications = desk.store.erasure.applicationsOf(personId);
  if (erasedAt !== null || applications.length === 0)
    throw new AppError('conflict', `p${personId} has no application`, 'There is nothing to correct.');
  return desk.store.transaction(() => applications.map((id) => editFacts(desk, id, assignments, by)));
}
