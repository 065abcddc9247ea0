import { day } from '../../clock.ts';
import type { PlannedLetter } from '../../membership/plan.ts';
import type { DataRequest, Reading } from '../../reading/reading.ts';
import type { PersonRow } from '../../store/people.ts';
import type { Desk } from '../desk.ts';
import { codeKey } from './keys.ts';

/** A code as somebody writes it: `7F31-09AB`, with or without the dash. */
const codes = /\b([0-9a-f]{4})[-–—\s]?([0-9a-f]{4})\b/giu;
const codesReadAtMost = 20;

/**
 * Records what somebody asks about their data, in the caller's transaction. It is done when the code of this letter,
 * which goes to the address on file alone, comes back from there.
 */
export function recordDataRequest(
  desk: Desk,
  planned: PlannedLetter,
  asked: { request: DataRequest; personId: number; emailId: number },
): PlannedLetter {
  const { kind } = asked.request;
  const code = mintCode(desk);
  desk.store.personRequests.record({
    personId: asked.personId,
    emailId: asked.emailId,
    kind,
    codeKey: codeKey(desk.key, code),
    askedAt: desk.clock().toISOString(),
  });
  return { ...planned, letter: { ...planned.letter, dataRequest: { kind, code } } };
}

/**
 * Whether an email brings the code of an open request of this person back, in the writer's own words; it is then to be
 * carried out. A machine's answer, which may quote our letter, never does.
 */
export function confirmsDataRequest(desk: Desk, person: PersonRow | null, reading: Reading): boolean {
  const refusal = reading.refusal ?? 'other';
  if (person === null || person.erasedAt !== null || refusal !== 'other') return false;
  const now = desk.clock();
  const since = new Date(now.getTime() - desk.policy.retention.codeDays * day).toISOString();
  const open = desk.store.personRequests.openOf(person.id, since);
  const sent = open.length === 0 ? [] : codesIn(reading).map((code) => codeKey(desk.key, code));
  const request = open.find(({ codeKey: key }) => sent.some((one) => one.equals(key)));
  if (request === undefined) return false;
  desk.store.personRequests.recordConfirmed(request.id, now.toISOString());
  return true;
}

/** Eight digits that cannot be guessed in the few letters that an address is answered a day. */
function mintCode(desk: Desk): string {
  const token = desk.mintToken().toUpperCase();
  return `${token.slice(-8, -4)}-${token.slice(-4)}`;
}

function codesIn({ text }: Reading): string[] {
  const written = [...`${text.subject}\n${text.body}`.matchAll(codes)].slice(0, codesReadAtMost);
  return written.map(([, first, second]) => `${first}-${second}`.toUpperCase());
}
