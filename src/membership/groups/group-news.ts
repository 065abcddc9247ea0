import type { Day } from '../days.ts';

/** What letters about groups say, each the part that it needs. Names are cut to letters and spaces (`letterSafe`). */
export interface GroupNews {
  /** The Local Group that is spoken of, where it may be named. */
  name?: string;
  /** Whom a group is told of: the least needed. */
  newcomer?: Newcomer;
  /** Near where the introduced live. */
  place?: string | null;
  /** The last day for an answer. */
  answerBy?: Day;
  /** Those who said yes, for one who said yes. */
  people?: readonly { firstName: string | null; address: string }[];
  radar?: RadarNews;
}

export interface Newcomer {
  /** As they gave it themselves; null where they did not. */
  firstName: string | null;
  /** ISO 639-1, or `und`. */
  language: string;
  /** `a41`. */
  reference: string;
}

/** An area on the radar. */
export interface RadarNews {
  area: string;
  people: number;
  /** ISO 639-1 codes with how many write in each. */
  languages: readonly (readonly [language: string, count: number])[];
  trades: readonly string[];
  /** Ids of the applications, and of those who would start a group. */
  references: readonly string[];
  starters: readonly string[];
  /** Enough for a group of their own. */
  isEnough: boolean;
}
