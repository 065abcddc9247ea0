import type { Area, Place } from '../../places/gazetteer.ts';
import { neighbourhoodWords, withinWords } from '../lexicon/location-words.ts';
import { fold } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { amongCandidates, amongNamed, wellKnownPopulation } from './namesakes.ts';
import { areaOnly, contains, type Hints, isInNorthAmerica, nowhere, type Resolution } from './resolution.ts';

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
    (place) => isInNorthAmerica(place) && place.population >= wellKnownPopulation,
  );
  return isTownHere ? areas.filter((area) => area.region !== null || isInNorthAmerica(area)) : areas;
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
