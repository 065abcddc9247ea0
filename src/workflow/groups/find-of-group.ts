import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { findBelonging } from './find-belonging.ts';

const limit = 1_000_000;

/** Members of a group, by the number of their application. */
export function findMembersOf(desk: Desk, key: string): number[] {
  return desk.store.groups
    .assignments()
    .filter(({ groupKey }) => groupKey === key)
    .map(({ applicationId }) => applicationId);
}

/** Those of an unfinished application for whom a group comes into question: it alone, it among equals, or it nearby. */
export function findApplicantsOf(desk: Desk, key: string): number[] {
  const { applications } = desk.store;
  return applications
    .open(limit)
    .filter((application) => mayBelongTo(desk, application, key))
    .map(({ id }) => id);
}

function mayBelongTo(desk: Desk, application: ApplicationRow, key: string): boolean {
  const match = findBelonging(desk, application);
  if (match === null || match.kind === 'none') return false;
  const candidates = match.kind === 'group' ? [match.chosen] : match.candidates;
  return candidates.some(({ group }) => group.key === key);
}
