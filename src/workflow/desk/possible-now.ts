import { possibleDecisions } from '../../membership/decision.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { DecisionRow } from '../../store/decisions.ts';
import type { Desk } from '../desk.ts';

/** Letters that can still be called off. */
const callable: ReadonlySet<string> = new Set(['queued', 'held', 'deferred', 'cancelled']);

/** The commands that a secretary may give for an application now, by their names, `undo` among them in its time. */
export function possibleNow(desk: Desk, application: ApplicationRow): string[] {
  const decision = desk.store.decisions.findLatest(application.id);
  const canUndo = decision !== undefined && whyNotUndoable(desk, decision, application) === null;
  const decisions = possibleDecisions(application.state).map((kind) => kind.replaceAll('_', '-'));
  return [...(canUndo ? ['undo'] : []), ...decisions, 'edit'];
}

/** Why a decision cannot be taken back any more; null while it can. */
export function whyNotUndoable(
  desk: Desk,
  decision: DecisionRow,
  application: ApplicationRow,
): string | null {
  const { id, kind, undoUntil, stateAfter } = decision;
  const letter = desk.store.letters
    .ofApplication(decision.applicationId)
    .find(({ cause, state }) => cause === `d${id}` && !callable.has(state));
  if (letter) return `the letter of this ${kind} has left (l${letter.id})`;
  if (desk.clock() > new Date(undoUntil)) return `the undo time of this ${kind} ended at ${undoUntil}`;
  if (application.state !== stateAfter)
    return `a${application.id} has become ${application.state} since this ${kind}`;
  return null;
}
