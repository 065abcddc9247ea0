import type { Location } from '../../membership/application.ts';
import type { Gazetteer, Place } from '../../places/gazetteer.ts';
import { fold } from '../../reading/text/tokens.ts';

/** The parts of a home as a secretary writes them; null is unknown. */
export interface HomeParts {
  city: string | null;
  /** "OK", "Oklahoma" or "US-OK". */
  region: string | null;
  /** "US", "Mexico" or "México". */
  country: string | null;
  postalCode: string | null;
}

/**
 * A location of those parts, completed from the gazetteer where just one place fits them, or one by far. What is
 * written stays as written.
 */
export function locate(parts: HomeParts, gazetteer: Gazetteer): Location {
  const country = countryOf(parts.country, gazetteer);
  const area = regionOf(parts.region, country, gazetteer);
  const stated = {
    city: parts.city,
    region: area?.region ?? parts.region,
    country: country ?? area?.country ?? null,
    postalCode: parts.postalCode,
  };
  const place = parts.city === null ? null : placeOf(stated.city ?? '', stated, gazetteer);
  return {
    ...stated,
    city: stated.city,
    region: stated.region ?? place?.region ?? null,
    country: stated.country ?? place?.country ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    timeZone: place?.timeZone ?? null,
  };
}

function countryOf(written: string | null, gazetteer: Gazetteer): string | null {
  if (written === null) return null;
  const named = gazetteer.areasNamed(fold(written)).find(({ region }) => region === null);
  return named?.country ?? written.toUpperCase();
}

function regionOf(
  written: string | null,
  country: string | null,
  gazetteer: Gazetteer,
): { region: string; country: string } | null {
  if (written === null) return null;
  if (/^[A-Z]{2}-[A-Z0-9]{1,3}$/i.test(written))
    return { region: written.toUpperCase(), country: written.slice(0, 2).toUpperCase() };
  for (const area of gazetteer.areasNamed(fold(written))) {
    if (area.region !== null && (country === null || area.country === country))
      return { region: area.region, country: area.country };
  }
  return null;
}

/** How many times more people make one of several places of a name the one that is meant. */
const byFar = 10;

function placeOf(
  city: string,
  within: { region: string | null; country: string | null },
  gazetteer: Gazetteer,
): Place | null {
  const fitting = gazetteer
    .placesNamed(fold(city))
    .filter(({ region }) => within.region === null || region === within.region)
    .filter(({ country }) => within.country === null || country === within.country);
  const [first, second] = fitting;
  if (!first) return null;
  return !second || first.population > byFar * second.population ? first : null;
}
