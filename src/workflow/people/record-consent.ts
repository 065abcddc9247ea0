import type { ConsentPurpose, ConsentRow } from '../../store/consents.ts';
import type { Desk } from '../desk.ts';
import { presentWording } from './wording.ts';

/** A consent as it comes in. */
export interface GivenConsent {
  personId: number;
  applicationId: number | null;
  purpose: ConsentPurpose;
  /** Of the letters to this person. */
  language: string;
  emailId: number | null;
  /** In the secretary's words; null for an email. */
  how: string | null;
}

/**
 * Records who agreed to what, in the caller's transaction; the same wording twice is recorded once.
 * @returns its id, or null when it stands already
 */
export function recordConsent(desk: Desk, given: GivenConsent): number | null {
  const { applicationId, purpose, language, ...row } = given;
  const wording = presentWording(desk, purpose, language);
  const standing = applicationId === null ? undefined : findConsent(desk, applicationId, purpose);
  if (standing?.wording === wording.hash) return null;
  const at = desk.clock().toISOString();
  desk.store.consents.ensureWording(wording.hash, wording.value, at);
  return desk.store.consents.record({
    ...row,
    applicationId,
    purpose,
    wording: wording.hash,
    givenAt: at,
  });
}

/** An agreement with the principles that no email shows. @returns its id, or null when it stands already */
export function recordConsentByHand(
  desk: Desk,
  given: Pick<GivenConsent, 'personId' | 'applicationId' | 'how'>,
): number | null {
  const language = desk.policy.organisation.language;
  return recordConsent(desk, { ...given, purpose: 'principles', language, emailId: null });
}

function findConsent(desk: Desk, applicationId: number, purpose: ConsentPurpose): ConsentRow | undefined {
  return desk.store.consents.findStanding(applicationId, purpose);
}
