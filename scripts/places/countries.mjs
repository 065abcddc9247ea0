/** Country names in English, Spanish and French. */
import { createRequire } from 'node:module';

const countries = createRequire(import.meta.url)('i18n-iso-countries');
const languages = ['en', 'es', 'fr'];

/** A line for each country: ISO 3166-1 alpha-2 code and its names, parted by tabs, the English one first. */
export function countryLines() {
  return Object.keys(countries.getAlpha2Codes()).map((code) => {
    const names = languages.flatMap((language) => countries.getName(code, language, { select: 'all' }) ?? []);
    return [code, ...new Set(names)].join('\t');
  });
}
