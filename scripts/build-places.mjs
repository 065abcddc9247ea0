#!/usr/bin/env node
/**
 * Builds data/places.bin from the GeoNames packages (CC BY 4.0) and the postal tables. Run it after a bump of those
 * packages: `npm run build && node scripts/build-places.mjs`. The product carries only the result.
 */
import { writeFileSync } from 'node:fs';
import { countyOf } from './places/counties.mjs';
import { countryLines } from './places/countries.mjs';
import { isoCountry, isoRegion } from './places/iso-regions.mjs';
import { namesOf } from './places/names.mjs';
import { pack } from './places/pack.mjs';
import { readPostalCodes } from './places/postal-codes.mjs';
import { readGeoNames } from './places/read-geonames.mjs';

const places = readGeoNames();
const regions = numbering();
const zones = numbering();
const counties = numbering();
counties.of('');
const { keys, starts, postings } = index(places);
const postal = postalSections(readPostalCodes());

const sections = {
  names: places.map((place) => place.name).join('\n'),
  keys: keys.join('\n'),
  starts: Uint32Array.from(starts),
  postings: Uint32Array.from(postings),
  ids: Uint32Array.from(places, (place) => place.id),
  latitudes: Int32Array.from(places, (place) => Math.round(place.latitude * 1000)),
  longitudes: Int32Array.from(places, (place) => Math.round(place.longitude * 1000)),
  populations: Uint32Array.from(places, (place) => place.population),
  regions: Uint16Array.from(places, (place) => regions.of(`${isoCountry(place)} ${isoRegion(place) ?? ''}`)),
  zones: Uint16Array.from(places, (place) => zones.of(place.timeZone)),
  counties: Uint16Array.from(places, (place) => counties.of(countyLine(place))),
  countries: countryLines().join('\n'),
  ...postal,
  countyNames: counties.values.join('\n'),
};
const { whole, compressed } = pack({ regions: regions.values, zones: zones.values }, sections);
writeFileSync(new URL('../data/places.bin', import.meta.url), compressed);
console.log(`${places.length} places, ${keys.length} names, ${postings.length} references`);
console.log(
  `${(whole.length / 1e6).toFixed(1)} MB in memory, ${(compressed.length / 1e6).toFixed(2)} MB on disk`,
);

/** "US-PA Allegheny County"; empty for a place of no county. */
function countyLine(place) {
  const name = countyOf(place);
  return name === null ? '' : `${isoRegion(place)} ${name}`;
}

/** Sorted keys; a posting is the place's number times two, plus one when the name is an alternate. */
function index(rows) {
  const found = new Map();
  rows.forEach((row, number) => {
    for (const { key, isOwn } of namesOf(row)) {
      const list = found.get(key) ?? [];
      list.push(number * 2 + (isOwn ? 0 : 1));
      found.set(key, list);
    }
  });
  const keys = [...found.keys()].sort();
  const starts = [0];
  const postings = [];
  for (const key of keys) {
    postings.push(...found.get(key));
    starts.push(postings.length);
  }
  return { keys, starts, postings };
}

/** A postal city is the number of the place of that name in that region plus one, or 0. */
function postalSections(codes) {
  const byName = new Map();
  places.forEach((place, number) => {
    for (const { key } of namesOf(place)) {
      const name = `${isoRegion(place)} ${key}`;
      if (!byName.has(name)) byName.set(name, number + 1);
    }
  });
  return {
    postalCodes: codes.map((row) => row.code).join('\n'),
    postalRegions: Uint16Array.from(codes, (row) => regions.of(`${row.region.slice(0, 2)} ${row.region}`)),
    postalLatitudes: Int16Array.from(codes, (row) => Math.round(row.latitude * 100)),
    postalLongitudes: Int16Array.from(codes, (row) => Math.round(row.longitude * 100)),
    postalPlaces: Uint32Array.from(codes, (row) => byName.get(`${row.region} ${row.city}`) ?? 0),
  };
}

function numbering() {
  const numbers = new Map();
  const values = [];
  return {
    values,
    of(value) {
      if (!numbers.has(value)) numbers.set(value, values.push(value) - 1);
      return numbers.get(value);
    },
  };
}
