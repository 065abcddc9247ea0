import type { Location } from '../../membership/application.ts';
import { fold } from '../../places/fold.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { locate } from '../desk/locate.ts';

/** ZIP, Canadian postal code or forward sortation area, Mexican código postal, at the end of a text. */
const postalCode = /(?:^|[\s,]+)(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z](?: ?\d[A-Z]\d)?)$/i;

/**
 * A place as people write it: "Homestead, PA", "Homestead, PA 15120", "Puebla, Puebla, México", "Ontario". Where there
 * is no comma it is a city, or else a state or a country.
 */
export function locateText(text: string, gazetteer: Gazetteer, givenCode: string | null = null): Location {
  const written = text.trim().replace(/\s+/g, ' ');
  const found = postalCode.exec(written)?.[1] ?? null;
  const named = found === null ? written : written.replace(postalCode, '');
  const [city = '', region, country] = named.split(',').map((part) => part.trim());
  const parts = {
    city: city === '' ? null : city,
    ...regionAndCountry(region ?? null, country ?? null, gazetteer),
    postalCode: givenCode ?? found,
  };
  if (region === undefined && isOnlyArea(city, gazetteer))
    return locate({ ...parts, city: null, ...regionAndCountry(city, null, gazetteer) }, gazetteer);
  return locate(parts, gazetteer);
}

/** "Toronto, Canada" names a country where "Toronto, Ontario" names a province. */
function regionAndCountry(
  region: string | null,
  country: string | null,
  gazetteer: Gazetteer,
): { region: string | null; country: string | null } {
  if (region === null || country !== null) return { region, country };
  const areas = gazetteer.areasNamed(fold(region));
  const isRegion = /^[A-Z]{2}-/i.test(region) || areas.some((area) => area.region !== null);
  return !isRegion && areas.length > 0 ? { region: null, country: region } : { region, country };
}

function isOnlyArea(name: string, gazetteer: Gazetteer): boolean {
  const folded = fold(name);
  return gazetteer.placesNamed(folded).length === 0 && gazetteer.areasNamed(folded).length > 0;
}
