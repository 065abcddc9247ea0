import { type Cluster, findClusters, type LonelyPerson } from '../../membership/groups/radar.ts';
import { residenceOf } from '../../membership/groups/residence.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { findBelonging } from './find-belonging.ts';
import { findApplicants, findMembers } from './find-people.ts';

/** People for whom no group has declared a place; nobody who may be a minor, and no organisation. */
export function findLonely(desk: Desk): ApplicationRow[] {
  const assigned = new Set(desk.store.groups.assignments().map(({ applicationId }) => applicationId));
  return [...findApplicants(desk), ...findMembers(desk)].filter(
    (application) =>
      application.facts.location !== undefined &&
      application.organisation === null &&
      !application.mayBeMinor &&
      !assigned.has(application.id) &&
      !isSpokenFor(desk, application),
  );
}

/** Every cluster of them, the most pressing first. */
export function lookAtRadar(desk: Desk): Cluster[] {
  return clustersOf(desk, findLonely(desk));
}

/** The clusters of people without a group. */
export function clustersOf(desk: Desk, lonely: readonly ApplicationRow[]): Cluster[] {
  const people = lonely.map((application) => lonelyPerson(desk, application));
  return findClusters(people, desk.groups.radarKm);
}

function isSpokenFor(desk: Desk, application: ApplicationRow): boolean {
  const kind = findBelonging(desk, application)?.kind;
  return kind === 'group' || kind === 'several';
}

function lonelyPerson(desk: Desk, { id, facts, wantsToStartGroup }: ApplicationRow): LonelyPerson {
  const home = facts.location ? residenceOf(facts.location.value, desk.gazetteer) : null;
  return {
    id,
    city: home?.city ?? null,
    region: home?.region ?? null,
    startsGroup: wantsToStartGroup,
    ...(home?.position ?? {}),
  };
}
