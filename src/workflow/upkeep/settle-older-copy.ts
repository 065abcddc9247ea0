import type { Desk } from '../desk.ts';
import { claimsOf } from '../outbox/claim-letters.ts';
import { markRestored } from './mark-restored.ts';

/**
 * Somebody may have copied an older database into place by hand, without `restore`: it knows of fewer claims than the
 * mark beside it tells of. It is then taken for a restored backup, before anything leaves.
 */
export function settleOlderCopy(desk: Desk): void {
  const { store } = desk;
  const claims = store.claimsMark.read();
  if (claims <= claimsOf(store)) return;
  const at = desk.clock().toISOString();
  const unknown = store.transaction(() => markRestored(store, { at, actor: 'daemon', claims }));
  desk.log.warn({ unknown }, 'the database is older than it was: it is taken for a restored backup');
}
