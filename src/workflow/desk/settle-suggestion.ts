import { AppError } from '../../errors.ts';
import { openState } from '../../membership/application.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { StoredFact } from '../../store/facts.ts';
import type { Desk } from '../desk.ts';
import { getApplication } from './get-application.ts';

/** A value that an email suggested, and what the secretary says of it. */
export interface SuggestionAnswer {
  applicationId: number;
  factId: number;
  isTaken: boolean;
  by: string;
}

/**
 * Takes a suggested value over, by the secretary's hand but with the words it came from, or dismisses it.
 * @throws AppError `not_found`, or `conflict` where it is no suggestion any more
 */
export function settleSuggestion(desk: Desk, answer: SuggestionAnswer): ApplicationRow {
  const { applicationId, factId, isTaken, by } = answer;
  return desk.store.transaction(() => {
    const at = desk.clock().toISOString();
    const suggestion = getApplication(desk, applicationId).suggestions.find(({ id }) => id === factId);
    if (!suggestion)
      throw new AppError('conflict', 'this is no suggestion any more', 'Look at the file again.');
    if (isTaken) takeOver(desk, applicationId, suggestion, at);
    else desk.store.applications.dismissFact(factId);
    const verb = isTaken ? 'suggestion_taken' : 'suggestion_dismissed';
    desk.store.journal.record(at, { actor: `secretary:${by}`, verb, applicationId, after: suggestion.field });
    return getApplication(desk, applicationId);
  });
}

function takeOver(desk: Desk, applicationId: number, { field, fact }: StoredFact, at: string): void {
  const { applications } = desk.store;
  applications.recordFact(applicationId, { field, fact: { ...fact, setBy: 'secretary' } }, 'current', at);
  applications.dismissSuggestions(applicationId, field);
  const { facts, needsHuman, state } = getApplication(desk, applicationId);
  if (state.startsWith('awaiting_'))
    applications.recordState(applicationId, openState(facts, needsHuman), at);
}
