import type { Group } from '../../membership/groups/group-book.ts';
import {
  countByPlace,
  type MapData,
  type MappedPerson,
  middleOf,
  smallestCell,
} from '../../membership/groups/map-cells.ts';
import { federationOf } from '../../membership/groups/match.ts';
import type { Cluster, LonelyPerson } from '../../membership/groups/radar.ts';
import { residenceOf } from '../../membership/groups/residence.ts';
import type { Point } from '../../places/distance.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { today } from './find-belonging.ts';
import { clustersOf, findLonely } from './find-lonely.ts';
import { findApplicants, findMembers } from './find-people.ts';

/** What the map shows: groups, members, applicants, those without a group, and where these are near one another. */
export function gatherMap(desk: Desk): MapData {
  const lonely = findLonely(desk);
  const alone = new Set(lonely.map(({ id }) => id));
  const people = [...findApplicants(desk), ...findMembers(desk)];
  return {
    ...countByPlace(people.map((application) => mapped(desk, application, alone))),
    groups: desk.groups.groups.map((group) => ({
      name: group.name,
      federation:
        federationOf(desk.groups, group.key, { region: null, country: null }, today(desk))?.name ?? null,
      position: placeOfGroup(group),
    })),
    clusters: clustersOf(desk, lonely).flatMap((cluster) => mappedCluster(desk, cluster)),
  };
}

/** Where it meets, else the middle of the first city or circle that it has declared. */
function placeOfGroup({ seat, jurisdictions }: Group): Point | null {
  for (const { area } of jurisdictions) {
    if (seat !== null) return seat;
    if ('latitude' in area) return { latitude: area.latitude, longitude: area.longitude };
  }
  return seat;
}

function mapped(desk: Desk, { id, facts, state }: ApplicationRow, alone: ReadonlySet<number>): MappedPerson {
  const home = facts.location ? residenceOf(facts.location.value, desk.gazetteer) : null;
  const nowhere = { city: null, region: null, country: null, position: null };
  const { city, region, country, position } = home ?? nowhere;
  return { city, region, country, position, isMember: state === 'confirmed', isAlone: alone.has(id) };
}

function mappedCluster(desk: Desk, { centre, label, people }: Cluster) {
  if (centre === null || people.length < smallestCell) return [];
  const position = middleOf(people.flatMap(pointOf));
  return [{ label, people: people.length, position, radiusKm: desk.groups.radarKm }];
}

function pointOf({ latitude, longitude }: LonelyPerson): Point[] {
  return latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }];
}
