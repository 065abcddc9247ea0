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
  desk.store.transaction(() => {
    if (desk.store.desk.find('duesSince') === null) desk.store.desk.record('duesSince', now.toISOString());
    releaseDuesLetters(desk, now);
  });
  const run = yield* runCalendar(desk, 'member', options);
  desk.outboxBell.ring();
  return { ...run, held: countHeldForDues(desk) };
}

export function countHeldForDues({ store }: Desk): number {
  return store.letters.inState('held', 100_000).filter(({ heldReason }) => heldReason === 'dues').length;
}
