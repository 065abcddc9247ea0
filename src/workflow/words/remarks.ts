import { missingDetails } from '../../membership/application.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { addressOnFile, employerMayReadAt } from '../outbox/addresses.ts';

/** What a secretary should know before opening the file, the most pressing first. */
export function remarksOf(desk: Desk, application: ApplicationRow): string[] {
  const { facts, suggestions, snoozedUntil } = application;
  const isSnoozed = snoozedUntil !== null && snoozedUntil > desk.clock().toISOString();
  const found: (string | false)[] = [
    isSnoozed && `until ${snoozedUntil.slice(0, 10)}`,
    application.needsHuman && 'asks',
    application.mayBeMinor && 'minor?',
    application.contactWish && 'no letters',
    facts.agreement?.value === false && 'does not agree',
    isReadByEmployer(desk, application) && 'an employer may read',
    application.organisation !== null && 'organisation',
    application.wantsToStartGroup && 'starts a group',
    desk.store.people.find(application.personId)?.bouncedAt != null && 'letters come back',
    suggestions.length > 0 && `${suggestions.length} to check`,
    ...missingDetails(facts).map((detail) => `no ${detail}`),
  ];
  return found.filter((remark) => remark !== false);
}

function isReadByEmployer(desk: Desk, { personId }: ApplicationRow): boolean {
  const address = addressOnFile(desk, personId);
  return address !== undefined && employerMayReadAt(desk, address) === true;
}

/** Whether nothing shows that what they wrote last came from them. */
export function isSenderInDoubt(desk: Desk, { id }: ApplicationRow): boolean {
  const last = desk.store.emails.ofApplication(id).at(-1);
  const reading = last ? desk.store.emails.findReading(last.id) : null;
  return reading !== null && !reading.screening.authenticated;
}
