import type { LoggedErasure } from '../../store/erasures-log.ts';
import type { Actor } from '../../store/journal.ts';
import type { Desk } from '../desk.ts';
import { type DueErasure, dueErasures } from './due-erasures.ts';
import { eraseEmail } from './erase-email.ts';
import { erasePerson } from './erase-person.ts';
import { expireCopies } from './expire-copies.ts';

/** What was erased, in ids. */
export interface ErasureRun {
  erased: readonly DueErasure[];
  /** Copies of the database that were removed or made anew. */
  copies: readonly string[];
}

/** Erasures in one commit. */
const commitSize = 50;

/** Erases everything that is due, fifty to a commit; then nothing of it is left in the log of writes or in copies. */
export function* runErasure(desk: Desk, actor: Actor): Generator<void, ErasureRun> {
  const erased: DueErasure[] = [];
  let batch: DueErasure[] = [];
  for (const due of dueErasures(desk, desk.clock())) {
    batch.push(due);
    erased.push(due);
    if (batch.length < commitSize) continue;
    eraseBatch(desk, batch, actor);
    batch = [];
    yield;
  }
  eraseBatch(desk, batch, actor);
  return { erased, copies: leaveNoTrace(desk, erased.length > 0) };
}

/**
 * Runs erasures in one transaction and writes them into the log outside the database: the log first, so that a crash in
 * between leaves an erasure to be carried out, never one to be forgotten.
 */
export function recordErasures(desk: Desk, erase: () => readonly LoggedErasure[]): void {
  desk.store.transaction(() => {
    const size = desk.store.erasuresLog.append(erase());
    desk.store.desk.record('erasuresApplied', String(size));
  });
}

/** The write-ahead log is emptied; copies from before are removed when they are old, and the last is made anew. */
export function leaveNoTrace(desk: Desk, hasErased: boolean): string[] {
  if (hasErased && desk.store.scrub())
    desk.log.warn('another process keeps the log of writes from being emptied');
  return expireCopies(desk, hasErased);
}

function eraseBatch(desk: Desk, batch: readonly DueErasure[], actor: Actor): void {
  if (batch.length === 0) return;
  recordErasures(desk, () => batch.flatMap((due) => carryOut(desk, due, actor)));
}

function carryOut(desk: Desk, due: DueErasure, actor: Actor): LoggedErasure[] {
  switch (due.kind) {
    case 'email':
      return isErased(desk, due.id) ? [] : [eraseEmail(desk, due.id, actor)];
    case 'person':
      return [erasePerson(desk, due.id, { outcome: due.outcome, month: due.month, actor })];
    case 'reduction':
      desk.store.erasure.reducePerson(due.id, desk.clock().toISOString());
      return [];
    case 'digest':
      desk.store.erasure.eraseDigest(due.id);
      return [];
  }
}

/** It went with its writer. */
function isErased({ store }: Desk, emailId: number): boolean {
  return store.emails.find(emailId)?.erasedAt !== null;
}
