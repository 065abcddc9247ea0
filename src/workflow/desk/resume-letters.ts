import { AppError } from '../../errors.ts';
import type { Desk } from '../desk.ts';

/**
 * Letters leave again. Where the desk itself stopped, because another one sends from this mailbox, only with the word
 * that the other has been stopped.
 * @throws AppError `conflict` without that word
 */
export function resumeLetters(desk: Desk, by: string, otherIsStopped: boolean): void {
  desk.store.transaction(() => {
    const reason = desk.store.desk.find('sendingStopped');
    if (reason !== null && !otherIsStopped)
      throw new AppError(
        'conflict',
        `sending has stopped: ${reason}`,
        'Stop the other desk, then say `secretariat resume --other-desk-stopped`.',
      );
    const at = desk.clock().toISOString();
    desk.store.desk.remove('paused');
    if (reason !== null) {
      desk.store.desk.remove('sendingStopped');
      desk.store.desk.record('otherDeskAccepted', at);
    }
    desk.store.journal.record(at, { actor: `secretary:${by}`, verb: 'resume' });
  });
  desk.outboxBell.ring();
}
