import type { Digest, DigestEntry } from '../membership/digest.ts';
import type { WrittenLanguage } from '../membership/policy.ts';
import { dateText, daysText } from './wording.ts';

/** What the digest may use: inert marks; null where a count is 0 or there is nothing to say. */
export interface DigestVariables {
  waiting: readonly DigestLine[];
  questions: readonly DigestLine[];
  undecided: readonly DigestLine[];
  more: string | null;
  held: string | null;
  unknown: string | null;
  bounced: string | null;
  failed: string | null;
  vanished: string | null;
  wasBlind: boolean;
  setAside: string | null;
  dropped: string | null;
  lapsed: string | null;
  /** Ids, parted by commas. */
  refusedCommands: string | null;
  takesCommands: boolean;
  unmatched: string | null;
  /** The day of the last news of payments, in words. */
  duesUnknownSince: string | null;
  lastSign: string | null;
  isSilent: boolean;
}

interface DigestLine {
  id: string | null;
  firstName: string | null;
  place: string | null;
  /** Such as "5 days". */
  waiting: string | null;
  isMarked: boolean;
}

/** A digest's variables in a language; `line` makes a value inert. */
export function digestVariables(
  digest: Digest | undefined,
  language: WrittenLanguage,
  line: (value: string | null) => string | null,
): DigestVariables {
  const count = (number: number | undefined) => line(number ? String(number) : null);
  const lines = (entries: readonly DigestEntry[] = []) =>
    entries.map(({ id, firstName, place, waitingDays, isMarked }) => ({
      id: line(id),
      firstName: line(firstName),
      place: line(place),
      waiting: line(daysText(waitingDays, language)),
      isMarked,
    }));
  const unknownSince = digest?.dues?.unknownSince ?? null;
  return {
    waiting: lines(digest?.waiting),
    questions: lines(digest?.questions),
    undecided: lines(digest?.dues?.undecided),
    more: count(digest?.more),
    held: count(digest?.held),
    unknown: count(digest?.unknown),
    bounced: count(digest?.bounced),
    failed: count(digest?.failed),
    vanished: count(digest?.vanished),
    wasBlind: digest?.wasBlind ?? false,
    setAside: count(digest?.setAside),
    dropped: count(digest?.dropped),
    lapsed: count(digest?.lapsed),
    refusedCommands: line(digest?.refusedCommands.join(', ') || null),
    takesCommands: digest?.takesCommands ?? false,
    unmatched: count(digest?.dues?.unmatched),
    duesUnknownSince: unknownSince === null ? null : line(dateText(unknownSince, language)),
    lastSign: line(digest?.lastSign ?? null),
    isSilent: digest?.isSilent ?? false,
  };
}
