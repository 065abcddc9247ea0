import type { GroupMatch } from '../../membership/groups/match.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { findBelonging } from './find-belonging.ts';
import { findMembers } from './find-people.ts';

/** A member without a group whom only the secretary can give one. */
export interface Unplaced {
  application: ApplicationRow;
  match: Extract<GroupMatch, { kind: 'several' | 'near' }>;
}

/** Members without a group for whom two groups have equal right, or one is near. */
export function findUnplaced(desk: Desk): Unplaced[] {
  const placed = new Set(desk.store.groups.assignments().map(({ applicationId }) => applicationId));
  return findMembers(desk).flatMap((application) => {
    const match = placed.has(application.id) ? null : findBelonging(desk, application);
    return match?.kind === 'several' || match?.kind === 'near' ? [{ application, match }] : [];
  });
}
