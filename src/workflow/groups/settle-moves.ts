import { minute } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import { federationOf } from '../../membership/groups/match.ts';
import { residenceOf } from '../../membership/groups/residence.ts';
import { getApplication } from '../desk/get-application.ts';
import type { Desk } from '../desk.ts';
import { today } from './find-belonging.ts';
import { findMoves, type Move } from './find-moves.ts';
import { placeMember } from './place-member.ts';

/**
 * Carries out proposed moves; the groups that get somebody are told.
 * @param ids applications; every proposed move where there are none
 * @throws AppError `conflict` for one whose move is not proposed
 */
export function approveMoves(desk: Desk, ids: readonly number[], by: string): Move[] {
  const moves = desk.store.transaction(() => {
    const chosen = chooseMoves(desk, ids);
    for (const move of chosen) carryOut(desk, move, by);
    return chosen;
  });
  desk.outboxBell.ring();
  return moves;
}

/** Leaves them where they are; they are proposed again when the file gives them to yet another group. */
export function refuseMoves(desk: Desk, ids: readonly number[], by: string): Move[] {
  return desk.store.transaction(() => {
    const at = desk.clock().toISOString();
    const chosen = chooseMoves(desk, ids);
    for (const { application, to, why } of chosen) {
      desk.store.groups.recordMoveRefused(application.id, to?.group.key ?? '', by, at);
      desk.store.journal.record(at, {
        actor: `secretary:${by}`,
        verb: 'group_move_refused',
        applicationId: application.id,
        after: why,
      });
    }
    return chosen;
  });
}

/** Gives a member to a group that the rules alone would not: one of two equals, a near one, by their workplace. */
export function assignByHand(desk: Desk, applicationId: number, key: string, by: string): void {
  const group = desk.groups.groups.find((one) => one.key === key);
  if (!group)
    throw new AppError(
      'not_found',
      `there is no group ${key}`,
      `There are ${desk.groups.groups.map((one) => one.key).join(', ') || 'none'}.`,
    );
  desk.store.transaction(() => {
    const application = getApplication(desk, applicationId);
    if (application.state !== 'confirmed')
      throw new AppError(
        'conflict',
        `a${applicationId} is ${application.state}, not a member`,
        'Groups are given members only; confirm first.',
      );
    const location = application.facts.location?.value;
    const home = location ? residenceOf(location, desk.gazetteer) : { region: null, country: null };
    const federation = federationOf(desk.groups, key, home, today(desk));
    placeMember(
      desk,
      application,
      { group, federation, why: `${group.name}, by hand` },
      placingOf(desk, by, key),
    );
  });
  desk.outboxBell.ring();
}

function chooseMoves(desk: Desk, ids: readonly number[]): Move[] {
  const moves = findMoves(desk);
  if (ids.length === 0) return moves;
  return ids.map((id) => {
    const move = moves.find(({ application }) => application.id === id);
    if (move) return move;
    throw new AppError('conflict', `no move of a${id} is proposed`, '`secretariat groups moves` lists them.');
  });
}

function carryOut(desk: Desk, { application, from, to }: Move, by: string): void {
  if (to !== null) {
    placeMember(desk, application, to, placingOf(desk, by, to.group.key));
    return;
  }
  const at = desk.clock().toISOString();
  desk.store.groups.endAssignment(application.id, at);
  desk.store.journal.record(at, {
    actor: `secretary:${by}`,
    verb: 'group_ended',
    applicationId: application.id,
    before: from,
  });
}

function placingOf(desk: Desk, by: string, key: string) {
  const now = desk.clock();
  return {
    cause: `group:${key}:${now.toISOString()}`,
    decisionId: null,
    by,
    notBefore: new Date(now.getTime() + desk.policy.undoMinutes * minute),
  };
}
