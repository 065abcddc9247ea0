import type { Desk } from '../desk.ts';
import { longestPauseMs } from './record-delivery.ts';

/** A clock that ran ahead and was set back would keep in, for as long as it was wrong, what was queued or put off meanwhile. */
export function mendWaits({ store, clock, log }: Desk): void {
  const now = clock();
  const latest = new Date(now.getTime() + 2 * longestPauseMs);
  const mended = store.letters.mendWaits(now.toISOString(), latest.toISOString());
  if (mended > 0) log.warn({ letters: mended }, 'the clock was set back: letters wait no longer for that');
}
