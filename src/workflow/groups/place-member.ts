import type { Group } from '../../membership/groups/group-book.ts';
import { mayBeTold } from '../../membership/groups/hand-over.ts';
import type { Candidate } from '../../membership/groups/match.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { findBelonging } from './find-belonging.ts';
import { queueHandOver } from './queue-hand-over.ts';

/** What brings somebody into a group. */
export interface Placing {
  /** `d5` for a confirmation, with which it is undone; else what makes it the only one of its kind. */
  cause: string;
  decisionId: number | null;
  by: string;
  /** Nothing of it leaves before. */
  notBefore: Date;
}

/**
 * A member has been confirmed: where exactly one group has declared their home it gets them, and is told. What is not
 * certain stays with the secretary.
 * @returns the group, if the welcome may name it
 */
export function placeNewMember(desk: Desk, application: ApplicationRow, placing: Placing): Group | null {
  const match = findBelonging(desk, application);
  if (match?.kind !== 'group') return null;
  placeMember(desk, application, match.chosen, placing);
  return match.chosen.group.mayBeNamed && mayBeTold(application) ? match.chosen.group : null;
}

/** Records the group of a member and tells its contact, once. */
export function placeMember(
  desk: Desk,
  application: ApplicationRow,
  { group, federation, why }: Candidate,
  placing: Placing,
): void {
  const at = desk.clock().toISOString();
  const { groups, journal } = desk.store;
  const before = groups.findAssignment(application.id)?.groupKey ?? null;
  groups.assign(
    {
      applicationId: application.id,
      groupKey: group.key,
      federationKey: federation?.key ?? null,
      why,
      setBy: placing.by,
      decisionId: placing.decisionId,
    },
    at,
  );
  journal.record(at, {
    actor: `secretary:${placing.by}`,
    verb: 'group_assigned',
    applicationId: application.id,
    before,
    after: why,
  });
  queueHandOver(desk, application, group, placing);
}
