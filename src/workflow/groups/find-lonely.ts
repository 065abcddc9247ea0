import { type Cluster, findClusters, type LonelyPerson } from '../../membership/groups/radar.ts';
import { residenceOf } from '../../membership/groups/residence.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { findBelonging } from './find-belonging.ts';

const limit = 1_000_000;
/** Who wants to belong to something: members and those who may become some. */
const states: ReadonlySet<string> = new Set(['awaiting_applicant', 'awaiting_decision', 'confirmed']);

/** People for whom no group has declared a place; nobody who may be a minor, and no organisation. */
export function findLonely(desk: Desk): ApplicationRow[] {
  const { applications, groups } = desk.store;
  const assigned = new Set(groups.assignments().map(({ applicationId }) => applicationId));
  return [...applications.open(limit), ...applications.inState('confirmed', '9999', limit)].filter(
    (application) =>
      states.has(application.state) &&
      application.facts.location !== undefined &&
      application.organisation === null &&
      !application.mayBeMinor &&
      !(application.state === 'confirmed' && assigned.has(application.id)) &&
      !isSpokenFor(desk, application),
  );
}

/** Every cluster of them, the most pressing first. */
export function lookAtRadar(desk: Desk): Cluster[] {
  return findClusters(
    findLonely(desk).map((application) => lonelyPerson(desk, application)),
    desk.groups.radarKm,
  );
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
