import type { Gazetteer, PostalArea } from './gazetteer.ts';
import type { IndexFile } from './index-file.ts';
import { mexicanPostalPrefixes } from './mexican-postal-prefixes.ts';
import type { PlaceTable } from './place-table.ts';
import { sortedNames } from './sorted-names.ts';

/** Postal look-ups: five-digit ZIPs, forward sortation areas (or whole Canadian codes), two-digit Mexican prefixes. */
export function postalTable(index: IndexFile, places: PlaceTable): { find: Gazetteer['postalCode'] } {
  const codes = sortedNames(index.bytes('postalCodes'));
  const regions = index.u16('postalRegions');
  const latitudes = index.i16('postalLatitudes');
  const longitudes = index.i16('postalLongitudes');
  const placeNumbers = index.u32('postalPlaces');

  const listed = (code: string): PostalArea | null => {
    const found = codes.find(code);
    if (found < 0) return null;
    const placeNumber = placeNumbers[found] ?? 0;
    const place = placeNumber > 0 ? places.numbered(placeNumber - 1) : null;
    return {
      region: (index.regions[regions[found] ?? 0] ?? '').split(' ')[1] ?? '',
      city: place?.name ?? null,
      county: place?.county ?? null,
      latitude: (latitudes[found] ?? 0) / 100,
      longitude: (longitudes[found] ?? 0) / 100,
      timeZone: place?.timeZone ?? null,
    };
  };
  return {
    find(code, country) {
      if (country === 'MX') return mexican(code);
      if (country === 'US') return /^\d{5}(?:-\d{4})?$/.test(code) ? listed(code.slice(0, 5)) : null;
      return /^[A-Z]\d[A-Z](?: ?\d[A-Z]\d)?$/i.test(code) ? listed(code.slice(0, 3).toUpperCase()) : null;
    },
  };
}

function mexican(code: string): PostalArea | null {
  const region = /^\d{5}$/.test(code) ? mexicanPostalPrefixes.get(code.slice(0, 2)) : undefined;
  return region
    ? { region, city: null, county: null, latitude: null, longitude: null, timeZone: null }
    : null;
}
