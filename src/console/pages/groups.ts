import { AppError } from '../../errors.ts';
import { type Group, isInForce } from '../../membership/groups/group-book.ts';
import { federationOf } from '../../membership/groups/match.ts';
import { type Cluster, thresholdOf } from '../../membership/groups/radar.ts';
import { areaName } from '../../membership/groups/why.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import { whileFresh } from '../../workflow/desk/while-fresh.ts';
import type { Desk } from '../../workflow/desk.ts';
import { describeCluster } from '../../workflow/groups/describe-cluster.ts';
import { today } from '../../workflow/groups/find-belonging.ts';
import { lookAtRadar } from '../../workflow/groups/find-lonely.ts';
import { findMoves } from '../../workflow/groups/find-moves.ts';
import { findUnplaced } from '../../workflow/groups/find-unplaced.ts';
import { approveMoves, assignByHand, refuseMoves } from '../../workflow/groups/settle-moves.ts';
import { matchWords } from '../../workflow/words/group-words.ts';
import { factText } from '../../workflow/words/states.ts';
import { listOf, listQuery } from '../lists.ts';
import { short } from '../views/text.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const groupRoutes: readonly Route[] = [
  { method: 'GET', path: '/groups', access: 'reader', answer: groupsPage },
  { method: 'POST', path: '/groups/moves', access: 'secretary', answer: settleMoves },
  { method: 'POST', path: '/applications/:id/group', access: 'secretary', answer: assign },
];

function groupsPage({ desk }: SignedVisit): Answer {
  const clusters = lookAtRadar(desk).filter(({ people }) => thresholdOf(people.length) !== null);
  return page('groups', {
    title: 'Groups',
    notice: null,
    groups: groupLines(desk),
    moves: findMoves(desk).map(({ application, from, to, why }) => ({
      ...personLine(application),
      from: from ?? 'no group',
      to: to?.group.key ?? 'no group',
      why: short(why, 200),
    })),
    unplaced: findUnplaced(desk).map(({ application, match }) => ({
      ...personLine(application),
      why: short(matchWords(match), 200),
    })),
    clusters: clusters.map((cluster) => clusterLine(desk, cluster)),
  });
}

function groupLines(desk: Desk) {
  const counts = new Map<string, number>();
  for (const { groupKey } of desk.store.groups.assignments())
    counts.set(groupKey, (counts.get(groupKey) ?? 0) + 1);
  return desk.groups.groups.map((group) => ({
    ...groupLine(desk, group),
    members: counts.get(group.key) ?? 0,
  }));
}

function groupLine(desk: Desk, { key, name, contact, dues, jurisdictions }: Group) {
  const on = today(desk);
  const nowhere = { region: null, country: null };
  const areas = jurisdictions.filter((one) => isInForce(one, on)).map(({ area }) => areaName(area));
  return {
    key,
    name,
    contact,
    dues,
    federation: federationOf(desk.groups, key, nowhere, on)?.name ?? null,
    areas: areas.join('; ') || 'nothing declared today',
  };
}

function personLine({ id, facts }: ApplicationRow) {
  return {
    id,
    name: short(factText('name', facts.name?.value)) || `a${id}`,
    place: short(factText('location', facts.location?.value)),
  };
}

function clusterLine(desk: Desk, cluster: Cluster) {
  const { area, people, languages, trades, starters, isEnough } = describeCluster(desk, cluster);
  return {
    area,
    people,
    offer: isEnough ? 'enough for a group' : 'introductions can be offered',
    languages: languages.map(([language, count]) => `${language} ${count}`).join(', '),
    trades: short(trades.join(', '), 200),
    ids: cluster.people.map(({ id }) => id),
    starters: starters.join(', '),
  };
}

/** What is ticked moves, or stays where it is and is not asked about again. */
function settleMoves({ desk, form, account }: SignedVisit): Answer {
  const ids = form.getAll('id').map(Number);
  if (ids.length === 0) throw new AppError('usage', 'nobody is ticked', 'Tick those whom you mean.');
  const settle = form.get('answer') === 'approve' ? approveMoves : refuseMoves;
  settle(desk, ids, account.name);
  return redirect('/groups');
}

/** The secretary's word, where the file leaves it to them. */
function assign({ desk, form, params, account }: SignedVisit): Answer {
  const seen = { applicationId: Number(params.id), version: Number(form.get('version')) };
  const outcome = whileFresh(desk, seen, () =>
    assignByHand(desk, seen.applicationId, form.get('group') ?? '', account.name),
  );
  const told = { [outcome.kind === 'done' ? 'edited' : 'stale']: String(seen.applicationId) };
  const list = listOf(new URLSearchParams(form.get('list') ?? ''));
  return redirect(`/applications/${seen.applicationId}${listQuery(list, told)}`);
}
