import { AppError } from '../../errors.ts';
import type { DecisionRow } from '../../store/decisions.ts';
import type { Desk } from '../desk.ts';
import { getApplication } from './record-decision.ts';

/**
 * Takes the last decision back: the state before it returns, and its letter is cancelled.
 * @throws AppError `conflict` when the undo time is over or the letter has left, saying what is possible instead
 */
export function undoDecision(desk: Desk, applicationId: number, by: string): DecisionRow {
  return desk.store.transaction(() => {
    const now = desk.clock();
    const at = now.toISOString();
    const application = getApplication(desk, applicationId);
    const decision = desk.store.decisions.findLatest(applicationId);
    if (!decision) throw new AppError('conflict', `no decision on a${applicationId} can be undone`, '');
    assertStillUndoable(desk, decision, now);
    desk.store.letters.cancelUnsentOf(`d${decision.id}`, applicationId, at);
    desk.store.applications.recordState(applicationId, decision.stateBefore, at);
    desk.store.decisions.recordUndone(decision.id, at);
    desk.store.journal.record(at, {
      actor: `secretary:${by}`,
      verb: 'undo',
      applicationId,
      before: application.state,
      after: decision.stateBefore,
    });
    return decision;
  });
}

function assertStillUndoable(desk: Desk, decision: DecisionRow, now: Date): void {
  const cure = `Decide anew: \`secretariat show a${decision.applicationId}\` says what is possible.`;
  const letter = desk.store.letters
    .ofApplication(decision.applicationId)
    .find(({ cause }) => cause === `d${decision.id}`);
  if (letter && !['queued', 'held', 'deferred', 'cancelled'].includes(letter.state)) {
    throw new AppError('conflict', `the letter of this ${decision.kind} has left (l${letter.id})`, cure);
  }
  if (now > new Date(decision.undoUntil)) {
    throw new AppError(
      'conflict',
      `the undo time of this ${decision.kind} ended at ${decision.undoUntil}`,
      cure,
    );
  }
}
