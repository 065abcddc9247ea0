import { minute } from '../../clock.ts';
import type { Desk } from '../desk.ts';

/** The daemon hears from the mailbox more often than that, whatever its polling time. */
const freshForMs = 35 * minute;

/**
 * Whether the inbox was read a moment ago. Where it was not, as at the start after a week or behind a broken line, an
 * answer may lie there unread, and nobody is reminded.
 */
export function isInboxKnown({ store }: Desk, now: Date): boolean {
  const lastSign = store.desk.find('lastProofOfLife');
  return lastSign !== null && now.getTime() - Date.parse(lastSign) <= freshForMs;
}
