import type { Evidence } from '../reading/reading.ts';
import type { MissingDetail } from './letter.ts';

/**
 * Whose turn it is, and how it ended. Life of an application:
 * awaiting_applicant <-> awaiting_decision -> confirmed | declined | not_an_application;
 * any -> withdrawn | updates_only; awaiting_applicant -> lapsed; everything but `confirmed` can be reopened.
 */
export type ApplicationState =
  | 'awaiting_applicant'
  | 'awaiting_decision'
  | 'confirmed'
  | 'declined'
  | 'withdrawn'
  | 'lapsed'
  | 'updates_only'
  | 'not_an_application';

export const applicationStates: readonly ApplicationState[] = [
  'awaiting_applicant',
  'awaiting_decision',
  'confirmed',
  'declined',
  'withdrawn',
  'lapsed',
  'updates_only',
  'not_an_application',
];

/** Every legal transition; `recordState` refuses any other. */
export const transitions: Readonly<Record<ApplicationState, readonly ApplicationState[]>> = {
  awaiting_applicant: [
    'awaiting_decision',
    'confirmed',
    'declined',
    'withdrawn',
    'lapsed',
    'updates_only',
    'not_an_application',
  ],
  awaiting_decision: [
    'awaiting_applicant',
    'confirmed',
    'declined',
    'withdrawn',
    'updates_only',
    'not_an_application',
  ],
  confirmed: ['awaiting_decision', 'awaiting_applicant', 'withdrawn'],
  declined: ['awaiting_decision', 'awaiting_applicant', 'withdrawn'],
  withdrawn: ['awaiting_decision', 'awaiting_applicant', 'confirmed', 'declined', 'updates_only', 'lapsed'],
  lapsed: ['awaiting_decision', 'awaiting_applicant', 'withdrawn', 'updates_only'],
  updates_only: ['awaiting_decision', 'awaiting_applicant', 'withdrawn'],
  not_an_application: ['awaiting_decision', 'awaiting_applicant', 'withdrawn', 'updates_only'],
};

export function mayBecome(from: ApplicationState, to: ApplicationState): boolean {
  return from === to || transitions[from].includes(to);
}

/** The fields of an application that facts are kept of. */
export type FactField = 'name' | 'location' | 'occupation' | 'agreement';

export const factFields: readonly FactField[] = ['name', 'location', 'occupation', 'agreement'];

/** A location as the desk keeps it. */
export interface Location {
  city: string | null;
  region: string | null;
  country: string | null;
  postalCode: string | null;
  latitude: number | null;
  longitude: number | null;
  timeZone: string | null;
}

/** A value of a field, who set it and the words it came from. `agreement` holds true, false, or how it was given. */
export interface RecordedFact<T = unknown> {
  value: T;
  confidence: number;
  /** The email that said it; null when the secretary set it. */
  emailId: number | null;
  evidence: Evidence | null;
  setBy: 'applicant' | 'secretary';
}

/** What is known of an application: the current facts, those not stated or not sure being absent. */
export interface KnownFacts {
  name?: RecordedFact<string>;
  location?: RecordedFact<Location>;
  occupation?: RecordedFact<string>;
  agreement?: RecordedFact<boolean>;
}

export interface Application {
  id: number;
  personId: number;
  state: ApplicationState;
  facts: KnownFacts;
  /** A question or a doubt waits for a human's answer. */
  needsHuman: boolean;
  /** The applicant wished not to be written to, or may be a minor: letters are held. */
  contactWish: boolean;
  mayBeMinor: boolean;
  /** One more than the entries of its journal. */
  version: number;
}

/** What is still missing before a human can decide, in the order in which we ask. */
export function missingDetails(facts: KnownFacts): MissingDetail[] {
  const missing: MissingDetail[] = [];
  if (!facts.name) missing.push('name');
  if (!facts.location || !isLocated(facts.location.value)) missing.push('location');
  if (!facts.occupation) missing.push('occupation');
  if (facts.agreement === undefined) missing.push('agreement');
  return missing;
}

/** Enough to find a Local Group: a town with its region or country, or a postal code. */
function isLocated(location: Location): boolean {
  if (location.postalCode !== null) return true;
  return location.city !== null && (location.region !== null || location.country !== null);
}

/** The state that an open application is in, by what is missing and by whose turn it is. */
export function openState(
  facts: KnownFacts,
  needsHuman: boolean,
): 'awaiting_applicant' | 'awaiting_decision' {
  if (missingDetails(facts).length === 0) return 'awaiting_decision';
  return needsHuman && facts.agreement?.value === false ? 'awaiting_decision' : 'awaiting_applicant';
}
