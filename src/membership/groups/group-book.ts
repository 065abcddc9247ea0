import type { Point } from '../../places/distance.ts';
import type { Day } from '../days.ts';
import type { WrittenLanguage } from '../policy.ts';

/** An area that a group may declare. Codes are ISO 3166; positions are decimal degrees. */
export type DeclaredArea =
  | { kind: 'country'; country: string }
  | { kind: 'region'; region: string }
  | { kind: 'county'; county: string; region: string }
  | { kind: 'postal_prefix'; prefix: string; country: string; region: string | null }
  | ({ kind: 'circle'; label: string; radiusKm: number } & Point)
  | ({ kind: 'city'; city: string; region: string | null; country: string } & Point);

/** An area with the days on which it counts, both included; null is without end. */
export interface Jurisdiction {
  area: DeclaredArea;
  from: Day | null;
  until: Day | null;
}

export interface Group {
  /** How it is named in files and commands: `pittsburgh`. */
  key: string;
  name: string;
  /** Where letters to the group go. */
  contact: string;
  languages: readonly WrittenLanguage[];
  /** The group agreed that newcomers read its name in their welcome. */
  mayBeNamed: boolean;
  /** Dues of its own, in the group's words. */
  dues: string | null;
  /** Where it meets, for distances. */
  seat: Point | null;
  jurisdictions: readonly Jurisdiction[];
}

export interface Federation {
  key: string;
  name: string;
  contact: string;
  /** Keys of its groups. */
  groups: readonly string[];
  /** ISO 3166-2 codes, or countries. */
  regions: readonly string[];
  from: Day | null;
  until: Day | null;
}

/** Everything that is known of groups and federations, and the distances that the rules go by. */
export interface GroupBook {
  groups: readonly Group[];
  federations: readonly Federation[];
  /** A group so near is suggested where none has declared the place. */
  suggestWithinKm: number;
  /** A city's surroundings, on the radar. */
  radarKm: number;
}

/** The book of an organisation without groups. */
export const emptyBook: GroupBook = { groups: [], federations: [], suggestWithinKm: 100, radarKm: 60 };

export function isInForce({ from, until }: { from: Day | null; until: Day | null }, on: Day): boolean {
  return (from === null || from <= on) && (until === null || on <= until);
}
