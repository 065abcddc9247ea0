import type { Point } from '../../places/distance.ts';
import { fold } from '../../places/fold.ts';
import type { Gazetteer, Place, PostalArea } from '../../places/gazetteer.ts';
import { placeKey } from '../../places/place-key.ts';
import type { Location } from '../application.ts';

/** Where somebody lives or works, as far as jurisdictions ask. */
export interface Residence {
  country: string | null;
  region: string | null;
  county: string | null;
  city: string | null;
  /** Upper case, without spaces. */
  postalCode: string | null;
  position: Point | null;
}

/** A location completed from the gazetteer: county and position by the city, and by the postal code where it says more. */
export function residenceOf(location: Location, gazetteer: Gazetteer): Residence {
  const country = location.country ?? location.region?.slice(0, 2) ?? null;
  const postal = postalAreaOf(location.postalCode, country, gazetteer);
  const region = location.region ?? postal?.region ?? null;
  const city = location.city ?? postal?.city ?? null;
  const place = city === null ? null : placeIn(city, region, country, gazetteer);
  return {
    country: country ?? postal?.region.slice(0, 2) ?? place?.country ?? null,
    region: region ?? place?.region ?? null,
    county: place?.county ?? postal?.county ?? null,
    city,
    postalCode: location.postalCode?.toUpperCase().replace(/[\s-]/g, '') ?? null,
    position: pointOf(postal) ?? pointOf(location) ?? pointOf(place),
  };
}

/** The key by which city names are compared: no case, no marks, "st." written out. */
export function cityKey(name: string): string {
  return placeKey(fold(name));
}

function postalAreaOf(code: string | null, country: string | null, gazetteer: Gazetteer): PostalArea | null {
  if (code === null) return null;
  const countries = (['US', 'CA', 'MX'] as const).filter((one) => country === null || country === one);
  for (const one of country === null ? countries.slice(0, 2) : countries) {
    const area = gazetteer.postalCode(code.trim(), one);
    if (area) return area;
  }
  return null;
}

/** The most populous place of that name there; in two counties of one state it may be the wrong one. */
function placeIn(
  city: string,
  region: string | null,
  country: string | null,
  gazetteer: Gazetteer,
): Place | null {
  if (region === null && country === null) return null;
  const places = gazetteer.placesNamed(fold(city));
  const fitting = places.filter((place) =>
    region === null ? place.country === country : place.region === region,
  );
  return region === null && fitting.length > 1 ? null : (fitting[0] ?? null);
}

function pointOf(at: { latitude: number | null; longitude: number | null } | null): Point | null {
  if (at === null || at.latitude === null || at.longitude === null) return null;
  return { latitude: at.latitude, longitude: at.longitude };
}
