import { type Group, isInForce } from '../../membership/groups/group-book.ts';
import { federationOf } from '../../membership/groups/match.ts';
import { type Cluster, thresholdOf } from '../../membership/groups/radar.ts';
import { areaName } from '../../membership/groups/why.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import { getApplication } from '../../workflow/desk/get-application.ts';
import type { Desk } from '../../workflow/desk.ts';
import { describeCluster } from '../../workflow/groups/describe-cluster.ts';
import { today } from '../../workflow/groups/find-belonging.ts';
import { lookAtRadar } from '../../workflow/groups/find-lonely.ts';
import { findMoves } from '../../workflow/groups/find-moves.ts';
import { findUnplaced } from '../../workflow/groups/find-unplaced.ts';
import { whyNotAsked } from '../../workflow/groups/introduce.ts';
import { matchWords } from '../../workflow/words/group-words.ts';
import { factText } from '../../workflow/words/states.ts';
import { groupTabs } from '../views/group-tabs.ts';
import { short } from '../views/text.ts';
import { type Answer, page, type Route, type SignedVisit } from '../visit.ts';
import { introductionLines } from './introductions.ts';

export const groupRoutes: readonly Route[] = [
  { method: 'GET', path: '/groups', access: 'reader', answer: groupsPage },
];

function groupsPage({ desk }: SignedVisit): Answer {
  const clusters = lookAtRadar(desk).filter(({ people }) => thresholdOf(people.length) !== null);
  return page('groups', {
    title: 'Groups',
    notice: null,
    tabs: groupTabs('/groups'),
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
    introductions: introductionLines(desk),
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
  const askable = cluster.people
    .map(({ id }) => id)
    .filter((id) => whyNotAsked(desk, getApplication(desk, id)) === null);
  return {
    area,
    people,
    offer: isEnough ? 'enough for a group' : 'introductions can be offered',
    languages: languages.map(([language, count]) => `${language} ${count}`).join(', '),
    trades: short(trades.join(', '), 200),
    ids: cluster.people.map(({ id }) => id),
    asked: askable.length >= 2 ? askable.join(',') : null,
    askedCount: askable.length,
    starters: starters.join(', '),
  };
}
