import type { Mentions } from '../../reading/reading.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../../workflow/desk.ts';
import { makeOneLine } from '../../workflow/words/visible-text.ts';

/** What an applicant's emails say beside the facts, the newest first where two differ. */
export interface SaidBesides {
  /** ISCO-08 sub-major group of the occupation as read, for reports; null when it is not known. */
  occupationGroup: string | null;
  pronouns: string | null;
  phone: string | null;
  interests: readonly string[];
}

/** Gathers it from the readings of the application's emails. */
export function saidBesides({ store }: Desk, { id, facts }: ApplicationRow): SaidBesides {
  const readings = store.emails
    .ofApplication(id)
    .flatMap(({ id: emailId }) => store.emails.findReading(emailId) ?? [])
    .reverse();
  const newest = (find: (mentions: Mentions) => string | undefined) =>
    readings.map(({ mentions }) => find(mentions)).find((said) => said !== undefined) ?? null;
  const occupationEmail = facts.occupation?.emailId ?? null;
  const occupation =
    occupationEmail === null ? null : store.emails.findReading(occupationEmail)?.facts.occupation;
  return {
    occupationGroup: occupation?.group ?? null,
    pronouns: newest(({ pronouns }) => pronouns?.text),
    phone: newest(({ phone }) => phone?.text),
    interests: [...new Set(readings.flatMap(({ mentions }) => mentions.interests.map(({ topic }) => topic)))],
  };
}

/** The same for people; nothing where nothing is known. */
export function saidBesidesLines(said: SaidBesides): string[] {
  const { occupationGroup, pronouns, phone, interests } = said;
  const entries: [label: string, value: string | null][] = [
    ['ISCO group', occupationGroup],
    ['pronouns', pronouns],
    ['phone', phone],
    ['interests', interests.join(', ') || null],
  ];
  return entries.flatMap(([label, value]) =>
    value === null ? [] : [`  ${label.padEnd(12)}${makeOneLine(value)}`],
  );
}
