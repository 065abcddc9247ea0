import { AppError } from '../../errors.ts';
import { getApplication } from '../desk/get-application.ts';
import type { Desk } from '../desk.ts';
import { addressOnFile } from '../outbox/addresses.ts';

/** What a group or federation is given of a member who agreed to that. */
export interface PassedMember {
  name: string | null;
  address: string | null;
  city: string | null;
  region: string | null;
  postalCode: string | null;
  language: string | null;
  /** The day on which they became a member. */
  since: string;
  group: string;
}

/**
 * The members of a group, or of every group of a federation, who agreed to be passed on; nobody who may be a minor.
 * Each row is entered in the journal of its member.
 * @throws AppError `not_found` naming what there is
 */
export function exportMembers(
  desk: Desk,
  of: { group: string } | { federation: string },
  by: string,
): PassedMember[] {
  const keys = groupKeys(desk, of);
  const name = 'group' in of ? of.group : of.federation;
  return desk.store.transaction(() =>
    desk.store.groups
      .assignments()
      .filter(({ groupKey }) => keys.has(groupKey))
      .flatMap(({ applicationId, groupKey }) => {
        const member = passedMember(desk, applicationId, groupKey);
        if (member === null) return [];
        desk.store.journal.record(desk.clock().toISOString(), {
          actor: `secretary:${by}`,
          verb: 'exported',
          applicationId,
          after: name,
        });
        return [member];
      }),
  );
}

function groupKeys(desk: Desk, of: { group: string } | { federation: string }): ReadonlySet<string> {
  const { groups, federations } = desk.groups;
  if ('group' in of) {
    if (groups.some(({ key }) => key === of.group)) return new Set([of.group]);
    throw unknown('group', of.group, groups);
  }
  const federation = federations.find(({ key }) => key === of.federation);
  if (federation) return new Set(federation.groups);
  throw unknown('federation', of.federation, federations);
}

function unknown(kind: string, key: string, known: readonly { key: string }[]): AppError {
  const names = known.map((one) => one.key).join(', ');
  return new AppError('not_found', `there is no ${kind} ${key}`, `There are ${names || 'none'}.`);
}

function passedMember(desk: Desk, applicationId: number, group: string): PassedMember | null {
  const { state, stateSince, mayBeMinor, personId, facts } = getApplication(desk, applicationId);
  const agreed = desk.store.groups.findPassingOn(applicationId)?.agreed ?? false;
  if (state !== 'confirmed' || mayBeMinor || !agreed) return null;
  const { name, location } = facts;
  return {
    name: name && name.evidence?.part !== 'from' ? name.value : null,
    address: addressOnFile(desk, personId) ?? null,
    city: location?.value.city ?? null,
    region: location?.value.region ?? null,
    postalCode: location?.value.postalCode ?? null,
    language: desk.store.people.find(personId)?.language ?? null,
    since: stateSince.slice(0, 10),
    group,
  };
}
