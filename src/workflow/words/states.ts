import type { ApplicationState, FactField, Location } from '../../membership/application.ts';
import { placeLabel } from '../../membership/facts.ts';
import type { HeldReason, LetterState } from '../../membership/letter.ts';
import type { LetterRow } from '../../store/letters.ts';

/** What a state means to the secretary. */
export const stateWords: Readonly<Record<ApplicationState, string>> = {
  awaiting_applicant: "the applicant's turn",
  awaiting_decision: "the secretary's turn",
  confirmed: 'a member',
  declined: 'declined',
  withdrawn: 'withdrawn',
  lapsed: 'closed after silence; an answer opens it again',
  updates_only: 'only wants news',
  not_an_application: 'not an application',
};

/** Why a letter waits for a human. */
export const heldWords: Readonly<Record<HeldReason, string>> = {
  human: 'a human must look first',
  budget: 'too many letters to this address already',
  forwarded: 'forwarded by somebody else',
  language: 'no letter is written in this language',
  dues: 'the last payments are not known',
  review: 'first letters wait for review',
  employer: 'an employer may read this mailbox',
  wish: 'the person asked not to be written to',
  minor: 'the person may be a minor',
  restored: 'a backup was restored since, and it may have left before',
};

const letterWords: Readonly<Record<LetterState, string>> = {
  queued: 'waits to leave',
  held: 'held',
  transmitting: 'is on the wire',
  sent: 'sent',
  deferred: 'refused for the moment, tried again later',
  rejected: 'refused for good',
  unknown: 'may or may not have arrived: only a human may send it again',
  cancelled: 'called off',
};

/** The state of a letter in a few words, why it is held or that it came back. */
export function letterStateWords(letter: LetterRow): string {
  if (letter.state === 'held' && letter.heldReason !== null) return `held: ${heldWords[letter.heldReason]}`;
  if (letter.bouncedAt !== null) return `${letterWords[letter.state]}, and came back`;
  return letterWords[letter.state];
}

/** A fact's value on one line; empty when there is none. */
export function factText(field: FactField, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (field === 'agreement') return value === true ? 'agrees' : 'does not agree';
  return field === 'location' ? locationText(value as Location) : String(value);
}

function locationText(location: Location): string {
  const label = placeLabel(location);
  const country = location.country === label || location.country === 'US' ? null : location.country;
  return [label, location.postalCode, country].filter(Boolean).join(', ');
}
