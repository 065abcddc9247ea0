import { distanceKm } from '../../places/distance.ts';
import type { DeclaredArea } from './group-book.ts';
import { cityKey, type Residence } from './residence.ts';

/** Positions closer than this are the same place: the index has three decimals. */
const samePlaceKm = 0.2;

/** A circle up to this size is a city with its surroundings; a larger one is wider than a county. */
const localCircleKm = 50;

/** Whether somebody who lives there lives in the area. What is not known of them is not in it. */
export function covers(area: DeclaredArea, home: Residence): boolean {
  switch (area.kind) {
    case 'country':
      return home.country === area.country;
    case 'region':
      return home.region === area.region;
    case 'county':
      return home.region === area.region && home.county === area.county;
    case 'postal_prefix':
      return home.country === area.country && (home.postalCode?.startsWith(area.prefix) ?? false);
    case 'circle':
      return home.position !== null && distanceKm(area, home.position) <= area.radiusKm;
    case 'city':
      return isCity(area, home);
  }
}

/**
 * How narrow an area is; the greatest wins. By kind: country, state or province, wide circle, county, postal prefix,
 * circle, city; within a kind the longer prefix and the smaller circle.
 */
export function narrowness(area: DeclaredArea): number {
  switch (area.kind) {
    case 'country':
      return 1000;
    case 'region':
      return 2000;
    case 'county':
      return 4000;
    case 'postal_prefix':
      return 5000 + area.prefix.length;
    case 'circle':
      return (area.radiusKm > localCircleKm ? 4000 : 7000) - area.radiusKm;
    case 'city':
      return 8000;
  }
}

/** By name and region; parts of a city that the gazetteer knows by their city's position are in it too. */
function isCity(area: Extract<DeclaredArea, { kind: 'city' }>, home: Residence): boolean {
  if (home.city === null || home.country !== area.country || home.region !== area.region) return false;
  if (cityKey(home.city) === cityKey(area.city)) return true;
  return home.position !== null && distanceKm(area, home.position) <= samePlaceKm;
}
