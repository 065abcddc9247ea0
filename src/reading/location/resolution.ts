import type { Area, Place } from '../../places/gazetteer.ts';

/** Where a mention may be. `certainty` (0..1) is how sure the place is, given that the name means a place at all. */
export interface Resolution {
  /** The words name a town, whether it is known which or not; else only a state, province or country. */
  isTown: boolean;
  place: Place | null;
  region: string | null;
  country: string | null;
  candidates: readonly Place[];
  certainty: number;
}

/** What else in the email tells where: the state right beside the name, and areas and places named elsewhere. */
export interface Hints {
  beside: readonly Area[];
  excluded: readonly Area[];
  elsewhere: readonly Area[];
  /** Towns that are certain: where the writer may be, and where they are no longer or not yet. */
  nearby: readonly Place[];
  once: readonly Place[];
}

export const nowhere: Resolution = {
  isTown: false,
  place: null,
  region: null,
  country: null,
  candidates: [],
  certainty: 0,
};

export function contains(area: Area, place: { region: string | null; country: string }): boolean {
  return area.region === null ? area.country === place.country : area.region === place.region;
}

export function certain(place: Place, candidates: readonly Place[], certainty: number): Resolution {
  return { isTown: true, place, region: place.region, country: place.country, candidates, certainty };
}

export function areaOnly(area: Area): Resolution {
  return { ...nowhere, region: area.region, country: area.country, certainty: 1 };
}

const northAmerica: ReadonlySet<string> = new Set(['US', 'CA', 'MX']);

/** Where nearly everyone lives who writes. */
export function isInNorthAmerica({ country }: { country: string }): boolean {
  return northAmerica.has(country);
}
