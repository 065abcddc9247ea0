import type { Desk } from '../desk.ts';
import { releaseDuesLetters } from './recall-letters.ts';
import { type CalendarRun, runCalendar } from './run-calendar.ts';

export interface DuesRun extends CalendarRun {
  /** Letters that wait for news of payments. */
  held: number;
}

/**
 * Writes to members about dues. Letters that were held for want of news go first where there are news again; where
 * there are none, new ones are held.
 */
export function* runDues(desk: Desk, options: { everyone: boolean }): Generator<void, DuesRun> {
  const now = desk.clock();
  if (desk.store.desk.find('duesSince') === null) desk.store.desk.record('duesSince', now.toISOString());
  if (desk.store.letters.heldFor('dues').length > 0)
    desk.store.transaction(() => releaseDuesLetters(desk, now));
  const run = yield* runCalendar(desk, 'member', options);
  desk.outboxBell.ring();
  return { ...run, held: desk.store.letters.heldFor('dues').length };
}
