import { AppError } from '../../errors.ts';
import type { Desk } from '../desk.ts';
import { locateText } from './locate-text.ts';

/** What a secretary may set beside the facts: where somebody works, and whether their group may have name and address. */
export const membershipFields = ['workplace', 'pass-on'] as const;
export type MembershipField = (typeof membershipFields)[number];

export function isMembershipField(name: string): name is MembershipField {
  return membershipFields.some((field) => field === name);
}

/** In the caller's transaction. @throws AppError `usage` for a place that is not known, or what is neither yes nor no */
export function setMembershipField(
  desk: Desk,
  applicationId: number,
  { field, value, by }: { field: MembershipField; value: string; by: string },
): void {
  const at = desk.clock().toISOString();
  const { groups } = desk.store;
  if (field === 'pass-on') {
    const agreed = /^(?:yes|true|sí|si|oui)\b/i.test(value);
    if (!agreed && !/^(?:no|non|false)?$/i.test(value))
      throw new AppError(
        'usage',
        `"${value}" is neither yes nor no`,
        'Write pass-on="yes, by phone on 1 May", or pass-on=no.',
      );
    groups.recordPassingOn(applicationId, { agreed, how: value }, by, at);
  } else if (value === '') groups.clearWorkplace(applicationId);
  else groups.recordWorkplace(applicationId, knownPlace(desk, value), by, at);
}

function knownPlace(desk: Desk, value: string) {
  const location = locateText(value, desk.gazetteer);
  if (location.region !== null || location.country !== null || location.postalCode !== null) return location;
  throw new AppError(
    'usage',
    `"${value}" is no place that is known`,
    'Write it as workplace="McKeesport, PA".',
  );
}
