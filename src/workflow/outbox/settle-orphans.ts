import type { Desk } from '../desk.ts';

/**
 * Letters found on the wire at start may or may not have arrived: they become `unknown`, are shown to the human, and
 * are never sent again by themselves.
 */
export function settleOrphans(desk: Desk): void {
  const at = desk.clock().toISOString();
  desk.store.transaction(() => {
    for (const letterId of desk.store.letters.recordOrphansUnknown(at)) {
      desk.store.letters.recordAttempt(
        letterId,
        at,
        'unknown',
        'the process ended while this letter was on the wire',
      );
      desk.store.journal.record(at, { actor: 'daemon', verb: 'letter_unknown', letterId });
    }
  });
}
