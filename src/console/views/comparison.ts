import { factFields } from '../../membership/application.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../../workflow/desk.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { factText, stateWords } from '../../workflow/words/states.ts';
import { factLabels } from './fact-card.ts';
import { full, short } from './text.ts';

/** Two applications side by side. */
export interface Comparison {
  here: number;
  there: number;
  why: string;
  /** Which goes on when they are made one, and which becomes part of it. */
  keptId: number;
  mergedId: number;
  versions: { kept: number; merged: number };
  rows: { label: string; here: string; there: string; isSame: boolean }[];
}

const reasons = { same_address: 'It is the same mailbox.', similar_name: 'Name and place are alike.' };

export function comparisonOf(
  desk: Desk,
  here: ApplicationRow,
  there: ApplicationRow,
  likeness: keyof typeof reasons | null,
): Comparison {
  const [kept, merged] =
    there.state === 'confirmed' && here.state !== 'confirmed' ? [there, here] : [here, there];
  const pairs = factFields.map(
    (field) => [factLabels[field], textOf(here, field), textOf(there, field)] as const,
  );
  const more = [
    ['Address', addresses(desk, here), addresses(desk, there)],
    ['State', stateWords[here.state], stateWords[there.state]],
    ['First wrote', moment(desk, here.openedAt), moment(desk, there.openedAt)],
    ['Last words', lastWords(desk, here), lastWords(desk, there)],
  ] as const;
  return {
    here: here.id,
    there: there.id,
    why: likeness === null ? 'You chose it.' : reasons[likeness],
    keptId: kept.id,
    mergedId: merged.id,
    versions: { kept: kept.version, merged: merged.version },
    rows: [...pairs, ...more].map(([label, a, b]) => ({ label, here: a, there: b, isSame: a === b })),
  };
}

function textOf({ facts }: ApplicationRow, field: (typeof factFields)[number]): string {
  return short(factText(field, facts[field]?.value), 200) || '–';
}

function addresses(desk: Desk, { personId }: ApplicationRow): string {
  return short(desk.store.people.addresses(personId).join(', '), 200);
}

function lastWords(desk: Desk, { id }: ApplicationRow): string {
  const last = desk.store.emails.ofApplication(id).at(-1);
  const body = last ? desk.store.emails.findReading(last.id)?.text.body : undefined;
  return full((body ?? '').trim().slice(0, 500)) || '–';
}

function moment(desk: Desk, iso: string): string {
  return momentText(iso, desk.policy.organisation.timeZone, desk.clock());
}
