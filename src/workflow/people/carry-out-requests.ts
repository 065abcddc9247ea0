import { composeLetter, letterLanguage } from '../../membership/letter-content.ts';
import type { PersonRequestRow } from '../../store/person-requests.ts';
import type { Desk } from '../desk.ts';
import { addressOnFile } from '../outbox/addresses.ts';
import { queueLetter } from '../outbox/queue-letter.ts';
import { erasePersonNow } from './erase-person-now.ts';
import { exportPerson, exportText } from './export-person.ts';

/** Longest value and whole text of an export that is sent by email, UTF-16 units; `person export` has no limit. */
const valueLimit = 10_000;
const textLimit = 150_000;

/** Carries out every request whose code has come back. @returns a line for each, in ids */
export function carryOutRequests(desk: Desk): string[] {
  return desk.store.personRequests.confirmed().map((request) => {
    if (request.kind === 'erase') return erase(desk, request);
    return sendExport(desk, request);
  });
}

function erase(desk: Desk, { personId }: PersonRequestRow): string {
  erasePersonNow(desk, personId, { actor: 'applicant', outcome: 'on_request' });
  return `p${personId} is erased, as they asked`;
}

/** To the address on file, whatever the email that asked named. */
function sendExport(desk: Desk, { id, personId, emailId }: PersonRequestRow): string {
  const letterId = desk.store.transaction(() => {
    const at = desk.clock().toISOString();
    desk.store.personRequests.recordDone(id, at);
    const recipient = addressOnFile(desk, personId);
    if (recipient === undefined) return null;
    const language = letterLanguage(desk.store.people.find(personId)?.language ?? 'und');
    return queueLetter(desk, {
      letter: composeLetter('data_export', language, {}, { words: shortened(desk, personId) }),
      held: null,
      notBefore: desk.clock(),
      supersedes: null,
      personId,
      applicationId: null,
      cause: `e${emailId}`,
      recipient,
      inReplyTo: null,
    });
  });
  desk.outboxBell.ring();
  return letterId === null
    ? `p${personId} has no address any more`
    : `l${letterId} sends p${personId} all that is kept`;
}

function shortened(desk: Desk, personId: number): string {
  const held = exportPerson(desk, personId);
  const records = held.records.map((part) => ({ ...part, rows: part.rows.map(shortenedRow) }));
  return cut(exportText({ ...held, records }), textLimit);
}

function shortenedRow(row: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? cut(value, valueLimit) : value,
  ]);
  return Object.fromEntries(entries);
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)} […]`;
}
