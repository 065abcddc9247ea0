import type { Candidate } from '../../membership/groups/match.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { findBelonging } from './find-belonging.ts';
import { findMembers } from './find-people.ts';

/** A member who is not where the groups file has them. */
export interface Move {
  application: ApplicationRow;
  /** Key of the present group. */
  from: string | null;
  /** null: no group has declared their home any more. */
  to: Candidate | null;
  why: string;
}

/** Where members are in another group than the file says today, or in none; what the secretary refused is left out. */
export function findMoves(desk: Desk): Move[] {
  const present = new Map(desk.store.groups.assignments().map((row) => [row.applicationId, row.groupKey]));
  const refused = new Set(
    desk.store.groups.refusedMoves().map(({ applicationId, groupKey }) => `${applicationId} ${groupKey}`),
  );
  return findMembers(desk).flatMap((application) => {
    const move = moveOf(desk, application, present.get(application.id) ?? null);
    if (move === null || refused.has(`${application.id} ${move.to?.group.key ?? ''}`)) return [];
    return [move];
  });
}

/** Only what is certain is a move: equals and neighbours stay where they are. */
function moveOf(desk: Desk, application: ApplicationRow, from: string | null): Move | null {
  const match = findBelonging(desk, application);
  if (match?.kind === 'group') {
    const { chosen } = match;
    return chosen.group.key === from ? null : { application, from, to: chosen, why: chosen.why };
  }
  const stays = from === null || match?.kind === 'several' || isDeclared(desk, from, application);
  return stays ? null : { application, from, to: null, why: `no group has declared their home any more` };
}

/** The secretary gave them to this group by hand, and it still exists. */
function isDeclared(desk: Desk, key: string, { id }: ApplicationRow): boolean {
  const byHand = desk.store.groups.findAssignment(id)?.why.endsWith('by hand') ?? false;
  return byHand && desk.groups.groups.some((group) => group.key === key);
}
