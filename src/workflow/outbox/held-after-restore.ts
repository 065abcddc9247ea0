import type { HeldReason } from '../../membership/letter.ts';
import type { Desk } from '../desk.ts';

/**
 * Whatever came about before a backup was restored, the desk that was may have written a letter about: the backup does
 * not know. Such a letter is held; the Sent folder shows those that left (`settleRestored`), a human judges the rest.
 */
export function heldAfterRestore({ store }: Desk, cameAboutAt: Date): HeldReason | null {
  const restoredAt = store.desk.find('restoredAt');
  return restoredAt !== null && cameAboutAt.getTime() <= Date.parse(restoredAt) ? 'restored' : null;
}
