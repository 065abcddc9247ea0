/** ZIP codes and Canadian forward sortation areas with region, centre and place. */
import { createRequire } from 'node:module';
import { fold } from '../../dist/places/fold.js';
import { placeKey } from '../../dist/places/place-key.js';

const require = createRequire(import.meta.url);
const provinceByLetter = { A: 'NL', B: 'NS', C: 'PE', E: 'NB', G: 'QC', H: 'QC', J: 'QC', K: 'ON', L: 'ON' };
Object.assign(provinceByLetter, { M: 'ON', N: 'ON', P: 'ON', R: 'MB', S: 'SK', T: 'AB', V: 'BC', Y: 'YT' });
const nunavut = new Set(['X0A', 'X0B', 'X0C']);
const military = new Set(['AA', 'AE', 'AP']);

/** `{ code, region, latitude, longitude, city }`, the city in folded words, sorted by code. */
export function readPostalCodes() {
  const zips = Object.values(require('zipcodes/lib/codes.js').codes)
    .filter((row) => !military.has(row.state))
    .map((row) => entry(row, `US-${row.state}`));
  const areas = Object.values(require('zipcodes/lib/codesCanada.js').codes).map((row) =>
    entry(row, province(row.zip)),
  );
  return [...zips, ...areas].filter((row) => row.region !== null).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** By the first letter (Canada Post), since the package spells some provinces oddly. */
function province(code) {
  if (code.startsWith('X')) return nunavut.has(code) ? 'CA-NU' : 'CA-NT';
  const letter = provinceByLetter[code[0]];
  return letter ? `CA-${letter}` : null;
}

function entry({ zip, latitude, longitude, city }, region) {
  return { code: zip, region, latitude, longitude, city: placeKey(fold(city.replace(/\s*\(.*$/, ''))) };
}
