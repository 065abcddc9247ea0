import { AppError } from '../../errors.ts';
import type { DecisionRow } from '../../store/decisions.ts';
import type { Desk } from '../desk.ts';
import { getApplication } from './get-application.ts';
import { possibleNow, whyNotUndoable } from './possible-now.ts';

/**
 * Takes the last decision back: the state before it returns, with the marks, facts, snooze and waiting letters that it
 * changed, and its own letter is called off. What came in meanwhile stays.
 * @throws AppError `not_found`, or `conflict` when it is too late, saying what is possible instead
 */
export function undoDecision(desk: Desk, applicationId: number, by: string): DecisionRow {
  return desk.store.transaction(() => {
    const application = getApplication(desk, applicationId);
    const decision = desk.store.decisions.findLatest(applicationId);
    const obstacle =
      decision === undefined
        ? `no decision on a${applicationId} stands that could be undone`
        : whyNotUndoable(desk, decision, application);
    if (decision === undefined || obstacle !== null) {
      const possible = possibleNow(desk, application).join(', ');
      throw new AppError('conflict', obstacle ?? '', `Possible now: ${possible}.`);
    }
    const at = desk.clock().toISOString();
    restore(desk, decision, at);
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

function restore(desk: Desk, { id, applicationId, stateBefore, touched }: DecisionRow, at: string): void {
  const { applications, emails, letters } = desk.store;
  letters.cancelUnsentOf(`d${id}`, applicationId, at);
  desk.store.groups.endAssignmentOf(id, at);
  for (const letterId of touched.cancelledLetters) letters.restore(letterId);
  applications.recordStateRestored(applicationId, stateBefore, at);
  applications.recordSnooze(applicationId, touched.snoozedUntil);
  if (touched.needsHuman) applications.recordNeedsHuman(applicationId);
  for (const emailId of touched.awaitingEmails) emails.recordEmailAwaits(emailId);
  if (touched.fact) applications.withdrawFact(touched.fact);
  if (touched.consent) desk.store.consents.forget(touched.consent);
}
