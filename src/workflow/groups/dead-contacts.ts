import type { GroupBook } from '../../membership/groups/group-book.ts';
import type { Store } from '../../store/store.ts';

/** Contacts from whom our letters came back, or who refused the last one, in a sentence each. */
export function findDeadContacts(store: Store, { groups, federations }: GroupBook): string[] {
  return [...groups, ...federations].flatMap(({ name, contact }) => {
    const person = store.people.findByAddress(contact);
    if (person === undefined) return [];
    if (person.bouncedAt !== null)
      return [`our letters to ${name} (${contact}) come back since ${person.bouncedAt.slice(0, 10)}`];
    const last = store.letters.ofPerson(person.id).at(-1);
    return last?.state === 'rejected' ? [`${contact} refused our last letter to ${name} (l${last.id})`] : [];
  });
}
