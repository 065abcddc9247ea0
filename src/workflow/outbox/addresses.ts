import type { ApplicationRow } from '../../store/applications.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';

/**
 * Whether an employer may read what is sent to an address: yes from the neutral letter on, no once a human has let a
 * usual one go there after all; null where nothing is settled, or the policy does not ask.
 */
export function employerMayReadAt({ store, policy }: Desk, address: string): boolean | null {
  if (policy.employerDomains === 'answer') return null;
  const { neutral, usual } = store.letters.lastOfEachKindTo(address);
  return neutral === null ? null : usual === null || usual < neutral;
}

/** Where letters about an application go: where an email wants its answer, unless there is a more private address. */
export function addressFor(desk: Desk, { personId }: ApplicationRow, email: EmailRow | undefined): string {
  const reading = email ? desk.store.emails.findReading(email.id) : null;
  const wanted = reading?.screening.replyAddress ?? null;
  const known = desk.store.people.addresses(personId);
  return mostPrivate(desk, wanted === null ? known : [wanted, ...known]) as string;
}

/** The address on file for a person, one that no employer may read before any other; undefined for an erased one. */
export function addressOnFile(desk: Desk, personId: number): string | undefined {
  return mostPrivate(desk, desk.store.people.addresses(personId));
}

function mostPrivate(desk: Desk, addresses: readonly string[]): string | undefined {
  if (addresses.length < 2) return addresses[0];
  return addresses.find((address) => employerMayReadAt(desk, address) !== true) ?? addresses[0];
}
