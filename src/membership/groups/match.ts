import { distanceKm, type Point } from '../../places/distance.ts';
import type { Day } from '../days.ts';
import { covers, narrowness } from './covers.ts';
import { type DeclaredArea, type Federation, type Group, type GroupBook, isInForce } from './group-book.ts';
import type { Residence } from './residence.ts';
import { areaWords, kilometres } from './why.ts';

/** A group that somebody could belong to, and why. */
export interface Candidate {
  group: Group;
  federation: Federation | null;
  /** "Pittsburgh, by postal prefix 152". */
  why: string;
}

/** Where somebody belongs. Only `group` is certain: the rest is for a human. */
export type GroupMatch =
  | { kind: 'group'; chosen: Candidate; others: readonly Candidate[] }
  /** Two or more have declared it with equal right. */
  | { kind: 'several'; candidates: readonly Candidate[] }
  /** None has declared it, but one is near. */
  | { kind: 'near'; candidates: readonly Candidate[] }
  | { kind: 'none' };

interface Claim {
  group: Group;
  area: DeclaredArea;
}

/**
 * The group whose narrowest jurisdiction in force on that day covers the place. Two of equal narrowness are for the
 * human, and a group that is only near is no more than a suggestion.
 */
export function matchGroup(book: GroupBook, home: Residence, on: Day): GroupMatch {
  const claims = claimsOn(book, home, on);
  const [best] = claims;
  if (best === undefined) return nearestGroup(book, home, on);
  const equal = claims.filter(({ area }) => narrowness(area) === narrowness(best.area));
  const candidates = (list: readonly Claim[]) => list.map((claim) => candidateOf(book, claim, home, on));
  if (equal.length > 1) return { kind: 'several', candidates: candidates(equal) };
  return {
    kind: 'group',
    chosen: candidateOf(book, best, home, on),
    others: candidates(claims.slice(1)),
  };
}

/** The federation of a group or, where there is none, of a region. */
export function federationOf(
  book: GroupBook,
  groupKey: string | null,
  { region, country }: Pick<Residence, 'region' | 'country'>,
  on: Day,
): Federation | null {
  const founded = book.federations.filter((federation) => isInForce(federation, on));
  const byGroup = founded.find(({ groups }) => groupKey !== null && groups.includes(groupKey));
  const byRegion = founded.find(({ regions }) => region !== null && regions.includes(region));
  const byCountry = founded.find(({ regions }) => country !== null && regions.includes(country));
  return byGroup ?? byRegion ?? byCountry ?? null;
}

/** Each group's narrowest claim, the narrowest of all first. */
function claimsOn(book: GroupBook, home: Residence, on: Day): Claim[] {
  const claims = book.groups.flatMap((group) => {
    const areas = group.jurisdictions
      .filter((jurisdiction) => isInForce(jurisdiction, on) && covers(jurisdiction.area, home))
      .map(({ area }) => area)
      .sort((a, b) => narrowness(b) - narrowness(a));
    return areas[0] === undefined ? [] : [{ group, area: areas[0] }];
  });
  return claims.sort((a, b) => narrowness(b.area) - narrowness(a.area));
}

function candidateOf(book: GroupBook, { group, area }: Claim, home: Residence, on: Day): Candidate {
  return {
    group,
    federation: federationOf(book, group.key, home, on),
    why: `${group.name}, by ${areaWords(area, home)}`,
  };
}

function nearestGroup(book: GroupBook, home: Residence, on: Day): GroupMatch {
  const { position } = home;
  if (position === null) return { kind: 'none' };
  const near = book.groups
    .map((group) => ({ group, km: distanceTo(group, position, on) }))
    .filter(({ km }) => km <= book.suggestWithinKm)
    .sort((a, b) => a.km - b.km);
  const [nearest] = near;
  if (nearest === undefined) return { kind: 'none' };
  const { group, km } = nearest;
  const why = `${group.name} is the nearest, ${kilometres(km)} away; no group has declared this place`;
  return { kind: 'near', candidates: [{ group, federation: federationOf(book, group.key, home, on), why }] };
}

/** To where it meets, and to the cities and circles that it has declared; infinite where it has no place on a map. */
function distanceTo({ seat, jurisdictions }: Group, from: Point, on: Day): number {
  const inForce = jurisdictions.filter((jurisdiction) => isInForce(jurisdiction, on));
  if (inForce.length === 0) return Number.POSITIVE_INFINITY;
  const points: Point[] = inForce.flatMap(({ area }) => ('latitude' in area ? [area] : []));
  return Math.min(...[...points, ...(seat === null ? [] : [seat])].map((point) => distanceKm(point, from)));
}
