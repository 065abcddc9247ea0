import type { ApplicationRow } from '../../store/applications.ts';
import { type Duplicate, findCloseDuplicates } from '../../workflow/desk/find-duplicates.ts';
import type { Desk } from '../../workflow/desk.ts';
import { groupRemark } from '../../workflow/words/group-words.ts';
import { agoText } from '../../workflow/words/moments.ts';
import { isSenderInDoubt, remarksOf } from '../../workflow/words/remarks.ts';
import { factText, stateWords } from '../../workflow/words/states.ts';
import { short } from './text.ts';

/** An application as lists show it. */
export interface ApplicationLine {
  id: number;
  name: string;
  isUnnamed: boolean;
  place: string;
  occupation: string;
  language: string;
  /** "group pittsburgh", or whom to choose from. */
  group: string;
  agrees: boolean;
  age: string;
  since: string;
  state: string;
  remarks: string[];
}

export function applicationLine(desk: Desk, application: ApplicationRow): ApplicationLine {
  const { id, facts, openedAt, stateSince, state } = application;
  const name = factText('name', facts.name?.value);
  return {
    id,
    name: short(name || (desk.store.people.addresses(application.personId)[0] ?? 'somebody')),
    isUnnamed: name === '',
    place: short(factText('location', facts.location?.value)),
    occupation: short(factText('occupation', facts.occupation?.value)),
    language: desk.store.people.find(application.personId)?.language ?? '',
    group: groupRemark(desk, application) ?? '',
    agrees: facts.agreement?.value === true,
    age: agoText(openedAt, desk.clock()),
    since: agoText(stateSince, desk.clock()),
    state: stateWords[state],
    remarks: warningsOf(desk, application),
  };
}

/** What keeps an application from being an ordinary one. */
export function warningsOf(
  desk: Desk,
  application: ApplicationRow,
  duplicates: readonly Duplicate[] = findCloseDuplicates(desk, application),
): string[] {
  return [
    ...duplicates.map(({ application: other }) => `a${other.id} too?`),
    ...(isSenderInDoubt(desk, application) ? ['sender not shown'] : []),
    ...remarksOf(desk, application),
  ];
}
