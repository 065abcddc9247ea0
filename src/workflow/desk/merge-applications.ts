import { AppError } from '../../errors.ts';
import { openState } from '../../membership/application.ts';
import { type FactChange, isSameValue } from '../../membership/facts.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { MergeRow } from '../../store/merges.ts';
import type { Desk } from '../desk.ts';
import { getApplication } from './get-application.ts';

/** Two applications of one person: which goes on, and which becomes part of it. */
export interface MergeRequest {
  keptId: number;
  mergedId: number;
  by: string;
}

/**
 * Makes two applications one: the kept one gets the other's emails and addresses; where both know something different,
 * the other's value stands beside as a suggestion. Nobody is written to, and letters of the other are called off.
 * @throws AppError `not_found`, or `conflict` where they cannot be one
 */
export function mergeApplications(desk: Desk, request: MergeRequest): void {
  desk.store.transaction(() => {
    const kept = getApplication(desk, request.keptId);
    const merged = getApplication(desk, request.mergedId);
    assertMergeable(desk, kept, merged);
    const at = desk.clock().toISOString();
    const touched = {
      stateBefore: merged.state,
      needsHuman: merged.needsHuman,
      keptNeedsHuman: kept.needsHuman,
      snoozedUntil: merged.snoozedUntil,
      addresses: moveAddresses(desk, merged.personId, kept.personId),
      emails: desk.store.emails.moveToApplication(merged.id, kept.id),
      facts: takeOverFacts(desk, kept, merged, at),
      cancelledLetters: desk.store.letters.cancelWaitingOf(merged.id, at),
    };
    close(desk, merged, kept, at);
    settle(desk, kept.id, kept.needsHuman || merged.needsHuman, at);
    desk.store.merges.record(kept.id, merged.id, request.by, at, touched);
    journal(desk, { verb: 'merge', by: request.by, at }, kept.id, merged.id);
  });
}

/**
 * Parts what was merged last into an application: emails, addresses and facts go back. What came in since stays.
 * @throws AppError `conflict` where nothing was merged into it
 */
export function undoMerge(desk: Desk, keptId: number, by: string): MergeRow {
  return desk.store.transaction(() => {
    const [merge] = desk.store.merges.standingOf(keptId);
    if (!merge) throw new AppError('conflict', `nothing was merged into a${keptId}`);
    const at = desk.clock().toISOString();
    const kept = getApplication(desk, keptId);
    const merged = getApplication(desk, merge.mergedId);
    restore(desk, merge, kept, merged, at);
    desk.store.merges.recordUndone(merge.id, at);
    journal(desk, { verb: 'merge_undone', by, at }, keptId, merged.id);
    return merge;
  });
}

function assertMergeable(desk: Desk, kept: ApplicationRow, merged: ApplicationRow): void {
  if (
    kept.id === merged.id ||
    desk.store.merges.findKept(merged.id) !== null ||
    desk.store.merges.findKept(kept.id) !== null
  )
    throw new AppError(
      'conflict',
      `a${merged.id} and a${kept.id} cannot be made one`,
      'One of them is part of another.',
    );
  if (merged.state === 'confirmed' && kept.state !== 'confirmed')
    throw new AppError(
      'conflict',
      `a${merged.id} is a member's`,
      `Merge a${kept.id} into a${merged.id}: the member's file goes on.`,
    );
}

function moveAddresses({ store }: Desk, fromPerson: number, toPerson: number): string[] {
  if (fromPerson === toPerson) return [];
  const addresses = store.people.addresses(fromPerson);
  for (const address of addresses) store.merges.moveAddress(address, toPerson);
  store.merges.recordPersonMergedInto(fromPerson, toPerson);
  return addresses;
}

/** @returns the ids of the facts that the kept application got */
function takeOverFacts({ store }: Desk, kept: ApplicationRow, merged: ApplicationRow, at: string): number[] {
  const current = Object.entries(merged.facts).map(([field, fact]) => ({ field, fact }) as FactChange);
  const recorded: number[] = [];
  for (const change of [...current, ...merged.suggestions]) {
    const present = kept.facts[change.field];
    if (present && isSameValue(present.value, change.fact.value)) continue;
    const isFirst = !present && current.includes(change);
    recorded.push(
      store.applications.recordFact(kept.id, change, isFirst ? 'current' : 'suggested', at).recorded,
    );
  }
  return recorded;
}

function close({ store }: Desk, merged: ApplicationRow, kept: ApplicationRow, at: string): void {
  if (merged.state.startsWith('awaiting_'))
    store.applications.recordState(merged.id, 'not_an_application', at);
  store.applications.recordHumanAnswered(merged.id);
  store.merges.recordMergedInto(merged.id, kept.id);
}

/** Whose turn it is by what is known now. */
function settle(desk: Desk, id: number, needsHuman: boolean, at: string): void {
  const { applications } = desk.store;
  if (needsHuman) applications.recordNeedsHuman(id);
  else applications.recordHumanAnswered(id);
  const { state, facts } = getApplication(desk, id);
  if (state.startsWith('awaiting_')) applications.recordState(id, openState(facts, needsHuman), at);
}

function restore(
  desk: Desk,
  merge: MergeRow,
  kept: ApplicationRow,
  merged: ApplicationRow,
  at: string,
): void {
  const { applications, emails, letters, merges } = desk.store;
  const { touched } = merge;
  for (const address of touched.addresses) merges.moveAddress(address, merged.personId);
  if (kept.personId !== merged.personId) merges.recordPersonMergedInto(merged.personId, null);
  emails.returnToApplication(touched.emails, merged.id);
  for (const fact of touched.facts) applications.dismissFact(fact);
  for (const letterId of touched.cancelledLetters) letters.restore(letterId);
  merges.recordMergedInto(merged.id, null);
  applications.recordStateRestored(merged.id, touched.stateBefore, at);
  applications.recordSnooze(merged.id, touched.snoozedUntil);
  if (touched.needsHuman) applications.recordNeedsHuman(merged.id);
  settle(desk, kept.id, touched.keptNeedsHuman, at);
}

function journal(
  desk: Desk,
  { verb, by, at }: { verb: string; by: string; at: string },
  keptId: number,
  mergedId: number,
): void {
  const actor = `secretary:${by}` as const;
  desk.store.journal.record(at, { actor, verb, applicationId: keptId, after: `a${mergedId}` });
  desk.store.journal.record(at, { actor, verb, applicationId: mergedId, after: `into a${keptId}` });
}
