import type { Area, Place } from '../../places/gazetteer.ts';
import { certain, contains, type Hints, isInNorthAmerica, nowhere, type Resolution } from './resolution.ts';

const foreignWeight = 0.1;
const alternateWeight = 0.1;
const byHandWeight = 2;
const clearlyLarger = 12;
const larger = 5;
export const wellKnownPopulation = 60_000;
const nearbyDegrees = 1.5;

/** Several towns of one state may share the name; state and name are certain all the same. */
export function amongNamed(inside: readonly Place[], beside: readonly Area[]): Resolution {
  const isCountryOnly = beside.every((area) => area.region === null);
  if (!isCountryOnly) return certain(inside[0] as Place, inside, 1);
  const resolved = byWeight(inside);
  return resolved.place ? resolved : { ...resolved, country: beside[0]?.country ?? null };
}

export function amongCandidates(candidates: readonly Place[], hints: Hints): Resolution {
  const named = inOneRegion(candidates, (place) =>
    hints.elsewhere.some((area) => area.region !== null && contains(area, place)),
  );
  if (named) return certain(named, candidates, 0.9);
  const dominant = byWeight(candidates);
  if (dominant.place) return dominant;
  const neighbour =
    inOneRegion(candidates, (place) => hints.nearby.some((other) => isNear(place, other))) ??
    inOneRegion(candidates, (place) => hints.once.some((other) => isNear(place, other))) ??
    inOneRegion(candidates, (place) => isAmongNeighbours(place, hints.nearby));
  return neighbour ? certain(neighbour, candidates, 0.85) : inCountry(candidates, dominant, hints);
}

/** The first of the places that a hint speaks for, when all of those lie in one region. */
function inOneRegion(candidates: readonly Place[], isHinted: (place: Place) => boolean): Place | null {
  const hinted = candidates.filter(isHinted);
  const isOne = hinted.every(({ region }) => region === hinted[0]?.region);
  return isOne ? (hinted[0] ?? null) : null;
}

function inCountry(candidates: readonly Place[], dominant: Resolution, hints: Hints): Resolution {
  const countries = new Set(
    hints.elsewhere.filter((area) => area.region === null).map((area) => area.country),
  );
  const inside = candidates.filter((place) => countries.has(place.country));
  if (countries.size !== 1 || inside.length === 0) return dominant;
  const national = byWeight(inside);
  return national.place ? national : { ...national, country: inside[0]?.country ?? null };
}

/** "Kodiak, Dutch Harbor, and home in Homer": two towns of the email are sure to lie in its state. */
function isAmongNeighbours(place: Place, nearby: readonly Place[]): boolean {
  return nearby.filter(({ region }) => region !== null && region === place.region).length > 1;
}

/** The largest namesake, when it is so much larger that nobody would add its state. */
function byWeight(candidates: readonly Place[]): Resolution {
  const ranked = withoutFarAlternates(candidates).sort((a, b) => weight(b) - weight(a));
  const [first, ...others] = ranked;
  if (!first) return nowhere;
  const second = others.find((place) => place.region !== first.region || place.country !== first.country);
  const isAbroad = !isInNorthAmerica(first);
  const ratio = second ? weight(first) / Math.max(1, weight(second)) : Number.POSITIVE_INFINITY;
  const isClear = ratio >= clearlyLarger || (ratio >= larger && weight(second) < wellKnownPopulation);
  const hasHomonymHere =
    isAbroad && others.some((place) => isInNorthAmerica(place) && place.population >= 5_000);
  if (!isClear || hasHomonymHere) return { ...nowhere, isTown: true, candidates: ranked, certainty: 0.85 };
  return certain(first, ranked, ratio >= clearlyLarger ? 1 : 0.95);
}

/** Pueblo is Pueblo, well known as it is, though Puebla is called so too somewhere. */
function withoutFarAlternates(candidates: readonly Place[]): Place[] {
  const isKnown = candidates.some(
    (place) => !place.isAlternate && isInNorthAmerica(place) && place.population >= wellKnownPopulation,
  );
  return isKnown ? candidates.filter(({ isAlternate }) => !isAlternate) : [...candidates];
}

function weight(place: Place | undefined): number {
  if (!place) return 0;
  const alternate = place.isAlternate ? alternateWeight : place.id < 0 ? byHandWeight : 1;
  return Math.max(1, place.population) * alternate * (isInNorthAmerica(place) ? 1 : foreignWeight);
}

function isNear(a: Place, b: Place): boolean {
  return (
    Math.abs(a.latitude - b.latitude) < nearbyDegrees && Math.abs(a.longitude - b.longitude) < nearbyDegrees
  );
}
