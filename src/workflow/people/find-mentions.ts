import type { Desk } from '../desk.ts';

/** What other people wrote, or were written, that speaks of somebody. */
export interface Mentions {
  emails: readonly number[];
  letters: readonly number[];
}

/** Shorter words are everyone's. */
const shortest = 5;

/**
 * Emails and letters of others in which a person's address or whole name stands: only a human can tell whether they
 * speak of them. Asked before the person is erased.
 */
export function findMentions({ store }: Desk, personId: number): Mentions {
  const names = store.erasure
    .applicationsOf(personId)
    .flatMap((id) => store.applications.find(id)?.facts.name?.value ?? []);
  const sought = [...store.people.addresses(personId), ...names].filter(({ length }) => length >= shortest);
  const emails = new Set<number>();
  const letters = new Set<number>();
  for (const words of sought) {
    for (const id of store.erasure.emailsSaying(words, personId)) emails.add(id);
    for (const id of store.erasure.lettersSaying(words, personId)) letters.add(id);
  }
  return { emails: [...emails].sort((a, b) => a - b), letters: [...letters].sort((a, b) => a - b) };
}
