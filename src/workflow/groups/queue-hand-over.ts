import type { Group } from '../../membership/groups/group-book.ts';
import { newcomerOf } from '../../membership/groups/hand-over.ts';
import { composeLetter } from '../../membership/letter-content.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { LetterRow } from '../../store/letters.ts';
import type { PersonRow } from '../../store/people.ts';
import type { Desk } from '../desk.ts';
import { queueLetter } from '../outbox/queue-letter.ts';
import type { Placing } from './place-member.ts';

/** Letters that have not reached the group and will not. */
const lost: ReadonlySet<LetterRow['state']> = new Set(['cancelled', 'rejected']);

/**
 * Tells a group's contact of a newcomer: first name, language, and how to reply through us; once for each group. Of
 * someone who may be a minor nothing leaves; of someone who asked not to be written to only what a human releases.
 * @returns the letter's id, or null when there is none
 */
export function queueHandOver(
  desk: Desk,
  application: ApplicationRow,
  group: Group,
  { cause, notBefore }: Pick<Placing, 'cause' | 'notBefore'>,
): number | null {
  if (application.mayBeMinor || wasTold(desk, application, group)) return null;
  const person = desk.store.people.find(application.personId);
  const newcomer = newcomerOf(application, person?.language ?? null);
  return queueLetter(desk, {
    letter: composeLetter(
      'hand_over',
      group.languages[0] ?? 'en',
      {},
      { groups: { name: group.name, newcomer } },
    ),
    held: application.contactWish ? 'wish' : null,
    notBefore,
    supersedes: null,
    personId: contactPerson(desk, group).id,
    applicationId: application.id,
    cause,
    recipient: group.contact,
    inReplyTo: null,
  });
}

function wasTold(desk: Desk, { id }: ApplicationRow, { contact }: Group): boolean {
  return desk.store.letters
    .ofApplication(id)
    .some(
      ({ occasion, recipient, state }) =>
        occasion === 'hand_over' && recipient === contact && !lost.has(state),
    );
}

function contactPerson({ store, clock }: Desk, { contact, languages }: Group): PersonRow {
  const known = store.people.findByAddress(contact);
  return known ?? store.people.record(contact, languages[0] ?? 'en', clock().toISOString());
}
