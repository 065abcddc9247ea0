import type { Application, KnownFacts } from '../application.ts';
import { firstNameOf } from '../digest.ts';
import { letterSafe } from '../letter-safe.ts';
import type { Newcomer } from './group-news.ts';

/** Whether anyone outside the desk may hear of this person at all: no minor, and nobody who asked not to be written to. */
export function mayBeTold({
  mayBeMinor,
  contactWish,
}: Pick<Application, 'mayBeMinor' | 'contactWish'>): boolean {
  return !mayBeMinor && !contactWish;
}

/** The first name that the person chose; what only stands in a From header is not theirs to be called by. */
export function chosenFirstName({ name }: KnownFacts): string | null {
  if (name === undefined || name.evidence?.part === 'from') return null;
  const first = firstNameOf(name.value);
  return first === null ? null : letterSafe(first);
}

/** The least that a group needs. */
export function newcomerOf(
  { id, facts }: Pick<Application, 'id' | 'facts'>,
  language: string | null,
): Newcomer {
  return { firstName: chosenFirstName(facts), language: language ?? 'und', reference: `a${id}` };
}
