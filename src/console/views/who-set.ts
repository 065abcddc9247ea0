import type { FactField } from '../../membership/application.ts';
import type { JournalRow } from '../../store/journal.ts';

/** What an entry of the journal has set, by the verb that wrote it. */
const fieldsOf: Readonly<Record<string, (after: string) => string[]>> = {
  edit: (after) =>
    [...after.matchAll(/(?:^|, )(\w+)=/g)].map(([, name]) => homeFields[name ?? ''] ?? name ?? ''),
  suggestion_taken: (after) => [after],
  agreement_recorded: () => ['agreement'],
};

const homeFields: Readonly<Record<string, FactField>> = {
  city: 'location',
  region: 'location',
  country: 'location',
  postcode: 'location',
};

/** Which secretary set each field last; none where nobody has. */
export function whoSet(journal: readonly JournalRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { actor, verb, after } of journal)
    for (const field of fieldsOf[verb]?.(after ?? '') ?? [])
      found.set(field, actor.replace(/^secretary:/, ''));
  return found;
}
