import type { Desk } from '../desk.ts';
import { type Erasing, erasePerson } from './erase-person.ts';
import { leaveNoTrace, recordErasures } from './run-erasure.ts';

/**
 * Erases one person at once, from the database, its log of writes and its last backup.
 * @returns what became of copies, a line each
 */
export function erasePersonNow(desk: Desk, personId: number, erasing: Omit<Erasing, 'month'>): string[] {
  const month = desk.clock().toISOString().slice(0, 7);
  recordErasures(desk, () => [erasePerson(desk, personId, { ...erasing, month })]);
  return leaveNoTrace(desk, true);
}
