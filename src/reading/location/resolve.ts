import type { Area, Place } from '../../places/gazetteer.ts';
import { neighbourhoodWords, withinWords } from '../lexicon/location-words.ts';
import { fold } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

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
  nearby: readonly Place[];
}

const northAmerica = new Set(['US', 'CA', 'MX']);
const foreignWeight = 0.1;
const alternateWeight = 0.1;
const byHandWeight = 2;
const clearlyLarger = 12;
const larger = 5;
const wellKnownPopulation = 60_000;
const nearbyDegrees = 1.5;

const nowhere: Resolution = {
  isTown: false,
  place: null,
  region: null,
  country: null,
  candidates: [],
  certainty: 0,
};

/** Finds which place or area a mention means. */
export function resolve(mention: Mention, hints: Hints): Resolution {
  const candidates = mention.places.filter((place) => !hints.excluded.some((area) => contains(area, place)));
  if (hints.beside.length > 0) {
    const inside = candidates.filter((place) => hints.beside.some((area) => contains(area, place)));
    if (inside.length > 0) return amongNamed(inside, hints.beside);
    const area = hints.beside[0];
    if (mention.areas.length === 0 && area) return { ...areaOnly(area), isTown: true, certainty: 0.9 };
  }
  if (ownAreas(mention).length > 0 && !meansCity(mention, candidates)) return ofAreas(mention, hints);
  return amongCandidates(candidates, hints);
}

/** "Guadalupe" is a town here before it is Guadeloupe. */
function ownAreas({ areas, places }: Mention): readonly Area[] {
  const isTownHere = places.some(
    (place) => northAmerica.has(place.country) && place.population >= wellKnownPopulation,
  );
  return isTownHere ? areas.filter((area) => area.region !== null || northAmerica.has(area.country)) : areas;
}

export function contains(area: Area, place: { region: string | null; country: string }): boolean {
  return area.region === null ? area.country === place.country : area.region === place.region;
}

/** Several towns of one state may share the name; state and name are certain all the same. */
function amongNamed(inside: readonly Place[], beside: readonly Area[]): Resolution {
  const isCountryOnly = beside.every((area) => area.region === null);
  if (!isCountryOnly) return certain(inside[0] as Place, inside, 1);
  const resolved = byWeight(inside);
  return resolved.place ? resolved : { ...resolved, country: beside[0]?.country ?? null };
}

function amongCandidates(candidates: readonly Place[], hints: Hints): Resolution {
  const byArea = candidates.filter((place) =>
    hints.elsewhere.some((area) => area.region !== null && contains(area, place)),
  );
  if (new Set(byArea.map((place) => place.region)).size === 1)
    return certain(byArea[0] as Place, candidates, 0.9);
  const dominant = byWeight(candidates);
  if (dominant.place) return dominant;
  const near = candidates.filter((place) => hints.nearby.some((other) => isNear(place, other)));
  if (new Set(near.map((place) => place.region)).size === 1)
    return certain(near[0] as Place, candidates, 0.85);
  const among = candidates.filter((place) => isAmongNeighbours(place, hints.nearby));
  if (new Set(among.map((place) => place.region)).size === 1)
    return certain(among[0] as Place, candidates, 0.85);
  const countries = new Set(
    hints.elsewhere.filter((area) => area.region === null).map((area) => area.country),
  );
  const inCountry = candidates.filter((place) => countries.has(place.country));
  if (countries.size !== 1 || inCountry.length === 0) return dominant;
  const national = byWeight(inCountry);
  return national.place ? national : { ...national, country: inCountry[0]?.country ?? null };
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
  const isAbroad = !northAmerica.has(first.country);
  const ratio = second ? weight(first) / Math.max(1, weight(second)) : Number.POSITIVE_INFINITY;
  const isClear = ratio >= clearlyLarger || (ratio >= larger && weight(second) < wellKnownPopulation);
  const hasHomonymHere =
    isAbroad && others.some((place) => northAmerica.has(place.country) && place.population >= 5_000);
  if (!isClear || hasHomonymHere) return { ...nowhere, isTown: true, candidates: ranked, certainty: 0.85 };
  return certain(first, ranked, ratio >= clearlyLarger ? 1 : 0.95);
}

/** Pueblo is Pueblo, well known as it is, though Puebla is called so too somewhere. */
function withoutFarAlternates(candidates: readonly Place[]): Place[] {
  const isKnown = candidates.some(
    ({ isAlternate, country, population }) =>
      !isAlternate && northAmerica.has(country) && population >= wellKnownPopulation,
  );
  return isKnown ? candidates.filter(({ isAlternate }) => !isAlternate) : [...candidates];
}

function weight(place: Place | undefined): number {
  if (!place) return 0;
  const alternate = place.isAlternate ? alternateWeight : place.id < 0 ? byHandWeight : 1;
  return Math.max(1, place.population) * alternate * (northAmerica.has(place.country) ? 1 : foreignWeight);
}

function certain(place: Place, candidates: readonly Place[], certainty: number): Resolution {
  return { isTown: true, place, region: place.region, country: place.country, candidates, certainty };
}

function areaOnly(area: Area): Resolution {
  return { ...nowhere, region: area.region, country: area.country, certainty: 1 };
}

/** "New York", "Puebla", "Chihuahua": the city and its state share a name; the city is meant unless the words say otherwise. */
function meansCity(mention: Mention, candidates: readonly Place[]): boolean {
  const city = candidates[0];
  if (city && city.id < 0 && mention.areas.every((area) => area.isAbbreviation)) return true;
  if (!city || city.population < 50_000 || isWithin(mention)) return false;
  if (!mention.areas.some((area) => area.region === city.region) || !bearsName(city, mention)) return false;
  return city.region !== 'CA-QC' || isFrenchCity(mention);
}

/** Oklahoma City is not called Oklahoma; Santiago de Querétaro is called Querétaro. */
function bearsName(city: Place, { passage, start, end }: Mention): boolean {
  const name = foldedName(city.name);
  const said = foldedName(passage.text.slice(start, end));
  return name === said || (city.country === 'MX' && name.endsWith(` ${said}`));
}

function foldedName(name: string): string {
  return fold(name).replace(/[\s-]+/g, ' ');
}

/** "à Québec" and "Québec (quartier Limoilou)" are the city, "au Québec" and "in Quebec" the province. */
function isFrenchCity(mention: Mention): boolean {
  const { words } = mention.passage;
  const before = words[mention.first - 1]?.folded;
  if (neighbourhoodWords.has(words[mention.last]?.folded ?? '')) return true;
  return before === 'a' || before === 'de' || before === "j'habite";
}

/** "a small town in Oaxaca", "rural New York", "New York state". */
function isWithin(mention: Mention): boolean {
  const { words } = mention.passage;
  const sentence = words[mention.first]?.sentence;
  const before = words.slice(Math.max(0, mention.first - 5), mention.first);
  const next = words[mention.last];
  return (
    before.some((word) => word.sentence === sentence && withinWords.has(word.folded)) ||
    (next?.sentence === sentence && isStateWord(next?.folded)) ||
    (/^(?:del|el|the|de|l')$/.test(next?.folded ?? '') && isStateWord(words[mention.last + 1]?.folded))
  );
}

/** "Tlaxcala, del estado". */
function isStateWord(folded: string | undefined): boolean {
  return folded === 'state' || folded === 'estado';
}

function ofAreas(mention: Mention, hints: Hints): Resolution {
  const written = ownAreas(mention).filter(
    (area) => !hints.excluded.some((other) => other.region === area.region),
  );
  const [area] = written;
  if (!area) return nowhere;
  if (
    area.region === 'US-WA' &&
    mention.last - mention.first === 1 &&
    !isWithin(mention) &&
    hints.beside.length === 0
  ) {
    return { ...areaOnly({ ...area, region: null }), candidates: mention.places, certainty: 0.7 };
  }
  const fitting = hints.elsewhere.find((other) =>
    written.some((own) => own.region !== null && own.region === other.region),
  );
  return areaOnly(fitting ?? area);
}

function isNear(a: Place, b: Place): boolean {
  return (
    Math.abs(a.latitude - b.latitude) < nearbyDegrees && Math.abs(a.longitude - b.longitude) < nearbyDegrees
  );
}
