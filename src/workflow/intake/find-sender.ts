import { day } from '../../clock.ts';
import type { SenderState } from '../../membership/intake-table.ts';
import type { Sender } from '../../membership/plan.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { PersonRow } from '../../store/people.ts';
import type { Desk } from '../desk.ts';
import { employerMayReadAt } from '../outbox/addresses.ts';
import { addressKey } from '../people/keys.ts';

export interface FoundSender extends Sender {
  person: PersonRow | null;
}

/**
 * What the desk knows of whoever writes from this address, at this moment.
 * @param recipient where an answer would go: what is counted and settled of an address is so of this one
 */
export function findSender(
  desk: Desk,
  { address, recipient }: { address: string; recipient: string },
  now: Date,
): FoundSender {
  const { store } = desk;
  const person =
    store.people.findByAddress(address) ?? store.people.findErased(addressKey(desk.key, address)) ?? null;
  const isKnown = person !== null && person.erasedAt === null;
  const application = isKnown ? (store.applications.findLatestOf(person.id) ?? null) : null;
  const waiting = person ? store.letters.findWaitingOf(person.id) : undefined;
  return {
    person,
    state: stateOf(person, application),
    application,
    hasOpenQuestion: application?.needsHuman ?? (person !== null && store.emails.hasOpenQuestion(person.id)),
    waitingLetter: waiting ? { id: waiting.id, occasion: waiting.occasion } : null,
    lastLetterAt: application?.lastLetterAt ? new Date(application.lastLetterAt) : null,
    lettersToday: store.letters.countTo(recipient, new Date(now.getTime() - day).toISOString()),
    lettersInThread: application ? store.letters.countInThread(application.id) : 0,
    employerMayRead: employerMayReadAt(desk, recipient),
  };
}

function stateOf(person: PersonRow | null, application: ApplicationRow | null): SenderState {
  if (person === null) return 'unknown';
  if (person.erasedAt !== null) return 'erased';
  if (application === null || application.state === 'not_an_application') return 'unknown';
  return application.state;
}
