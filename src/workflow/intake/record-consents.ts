import type { Plan } from '../../membership/plan.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Desk } from '../desk.ts';
import { recordConsent } from '../people/record-consent.ts';

/** Whose email it is. */
interface Giver {
  personId: number;
  applicationId: number;
  emailId: number;
}

/**
 * What an email agrees to: to be answered, to get news, and the principles. Agreement with a newer version is recorded
 * beside the one before; a "no" takes it back.
 */
export function recordConsents(
  desk: Desk,
  { move, facts }: Extract<Plan, { kind: 'file' }>,
  reading: Reading,
  giver: Giver,
): void {
  const given = { ...giver, language: reading.language, how: null };
  if (move === 'open') recordConsent(desk, { ...given, purpose: 'contact' });
  if (move === 'subscribe') recordConsent(desk, { ...given, purpose: 'updates' });
  if (move === 'withdraw') {
    for (const purpose of ['contact', 'updates'] as const)
      desk.store.consents.recordWithdrawn(giver.applicationId, purpose, desk.clock().toISOString());
  }
  const stance = facts.accepted.find(({ field }) => field === 'agreement')?.fact.value;
  if (stance === true || (stance === undefined && agreesAnew(desk, reading, giver)))
    recordConsent(desk, { ...given, purpose: 'principles' });
  if (stance === false)
    desk.store.consents.recordWithdrawn(giver.applicationId, 'principles', desk.clock().toISOString());
}

/** Somebody who agreed before says so again, surely and themselves. */
function agreesAnew(desk: Desk, { facts, screening }: Reading, { applicationId }: Giver): boolean {
  if (facts.agrees?.value !== true || !screening.authenticated) return false;
  return desk.store.consents.findStanding(applicationId, 'principles') !== undefined;
}
