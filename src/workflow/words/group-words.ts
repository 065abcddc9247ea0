import type { GroupMatch } from '../../membership/groups/match.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { findBelonging } from '../groups/find-belonging.ts';

/** The group of an applicant and why, in a line; null where there are no groups or no home. */
export function groupWhy(desk: Desk, application: ApplicationRow): string | null {
  const assigned = desk.store.groups.findAssignment(application.id);
  if (assigned && application.state === 'confirmed') return assigned.why;
  const match = findBelonging(desk, application);
  return match === null ? null : matchWords(match);
}

/** The same in a word or two, for lists. */
export function groupRemark(desk: Desk, application: ApplicationRow): string | null {
  const assigned = desk.store.groups.findAssignment(application.id);
  if (assigned && application.state === 'confirmed') return `group ${assigned.groupKey}`;
  const match = findBelonging(desk, application);
  if (match?.kind === 'group') return `group ${match.chosen.group.key}`;
  if (match?.kind === 'several')
    return `groups ${match.candidates.map(({ group }) => group.key).join(' or ')}`;
  return match?.kind === 'near' ? `near ${match.candidates[0]?.group.key}` : null;
}

/** What `--json` prints. */
export function groupRecord(desk: Desk, application: ApplicationRow) {
  const assigned = desk.store.groups.findAssignment(application.id);
  if (assigned && application.state === 'confirmed')
    return {
      group: assigned.groupKey,
      federation: assigned.federationKey,
      why: assigned.why,
      assigned: true,
    };
  const match = findBelonging(desk, application);
  if (match?.kind !== 'group')
    return match === null ? null : { group: null, federation: null, why: matchWords(match), assigned: false };
  const { group, federation, why } = match.chosen;
  return { group: group.key, federation: federation?.key ?? null, why, assigned: false };
}

/** A match in a line: the group and why, or whom to choose from. */
export function matchWords(match: GroupMatch): string {
  switch (match.kind) {
    case 'group':
      return match.chosen.why;
    case 'several':
      return `you choose: ${match.candidates.map(({ why }) => why).join('; or ')}`;
    case 'near':
      return `none for certain. ${match.candidates[0]?.why}`;
    case 'none':
      return 'none has declared their home';
  }
}
