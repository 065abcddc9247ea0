import type { Desk } from '../desk.ts';

/** No letter leaves until `resumeLetters`; reading and filing go on. @returns since when */
export function pauseLetters(desk: Desk, by: string): string {
  return desk.store.transaction(() => {
    const present = desk.store.desk.find('paused');
    if (present !== null) return present;
    const at = desk.clock().toISOString();
    desk.store.desk.record('paused', at);
    desk.store.journal.record(at, { actor: `secretary:${by}`, verb: 'pause' });
    return at;
  });
}
