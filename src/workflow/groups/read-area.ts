import type { DeclaredArea } from '../../membership/groups/group-book.ts';
import type { Point } from '../../places/distance.ts';
import { fold } from '../../places/fold.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { locateText } from './locate-text.ts';
import { regionOfPrefix } from './postal-prefix.ts';

/** An area as a file has it: one of these, `country` alone or beside a prefix or city. */
export interface WrittenArea {
  country?: string | undefined;
  region?: string | undefined;
  county?: string | undefined;
  postalPrefix?: string | undefined;
  city?: string | undefined;
  around?: string | undefined;
  withinKm?: number | undefined;
}

/** What could not be found, in a sentence. */
export interface Unknown {
  unknown: string;
}

/** The area with its places found in the gazetteer, or what of it is unknown. */
export function readArea(written: WrittenArea, gazetteer: Gazetteer): DeclaredArea | Unknown {
  const { country, region, county, postalPrefix, city, around, withinKm } = written;
  if (city !== undefined) return cityArea(city, gazetteer);
  if (around !== undefined) {
    const point = readPoint(around, gazetteer);
    return 'unknown' in point ? point : { kind: 'circle', label: around, radiusKm: withinKm ?? 1, ...point };
  }
  if (postalPrefix !== undefined) return prefixArea(postalPrefix.toUpperCase(), country, gazetteer);
  if (county !== undefined) return countyArea(county, gazetteer);
  if (region !== undefined) {
    const code = readRegion(region, gazetteer);
    if (typeof code !== 'string') return code;
    return code.includes('-') ? { kind: 'region', region: code } : { kind: 'country', country: code };
  }
  return { kind: 'country', country: country ?? '' };
}

/** Where a place lies. */
export function readPoint(text: string, gazetteer: Gazetteer): Point | Unknown {
  const { latitude, longitude } = locateText(text, gazetteer);
  if (latitude === null || longitude === null) return unknownPlace(text);
  return { latitude, longitude };
}

/** "PA", "US-PA", "Pennsylvania" or "Mexico" to its ISO 3166 code. */
export function readRegion(text: string, gazetteer: Gazetteer): string | Unknown {
  const areas = gazetteer.areasNamed(fold(text.replace(/^[A-Z]{2}-/, '')));
  const wanted = /^[A-Z]{2}-/.test(text) ? text : null;
  const found = wanted === null ? areas[0] : areas.find(({ region }) => region === wanted);
  return (
    found?.region ?? found?.country ?? { unknown: `"${text}" is no state, province or country that is known` }
  );
}

function cityArea(text: string, gazetteer: Gazetteer): DeclaredArea | Unknown {
  const { city, region, country, latitude, longitude } = locateText(text, gazetteer);
  if (city === null || country === null || latitude === null || longitude === null) return unknownPlace(text);
  return { kind: 'city', city, region, country, latitude, longitude };
}

/** Digits alone are a ZIP's unless the country says otherwise; Canadian codes begin with a letter. */
function prefixArea(prefix: string, given: string | undefined, gazetteer: Gazetteer): DeclaredArea | Unknown {
  const country = given ?? (/^[A-Z]/.test(prefix) ? 'CA' : 'US');
  const region = regionOfPrefix(prefix, country, gazetteer);
  if (region === undefined) return { unknown: `no postal code of ${country} begins with ${prefix}` };
  return { kind: 'postal_prefix', prefix, country, region };
}

function countyArea(text: string, gazetteer: Gazetteer): DeclaredArea | Unknown {
  const comma = text.lastIndexOf(',');
  const region = comma < 0 ? null : readRegion(text.slice(comma + 1).trim(), gazetteer);
  if (typeof region !== 'string') return { unknown: `write a county with its state: "Allegheny, PA"` };
  const counties = gazetteer.countiesNamed(fold(text.slice(0, comma).trim()));
  const found = counties.filter((county) => county.region === region);
  const [county] = found;
  if (county === undefined) return { unknown: `"${text}" is no county that is known` };
  if (found.length > 1)
    return { unknown: `"${text}" may be ${found.map(({ name }) => name).join(' or ')}: write it whole` };
  return { kind: 'county', county: county.name, region };
}

function unknownPlace(text: string): Unknown {
  return { unknown: `"${text}" is no one place that is known; write it as "Homestead, PA"` };
}
