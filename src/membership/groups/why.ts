import { distanceKm } from '../../places/distance.ts';
import type { DeclaredArea } from './group-book.ts';
import type { Residence } from './residence.ts';

/** An area in a few words: "postal prefix 152", "Allegheny County, PA". */
export function areaName(area: DeclaredArea): string {
  switch (area.kind) {
    case 'country':
      return `country ${area.country}`;
    case 'region':
      return `${area.region.startsWith('CA-') ? 'province' : 'state'} ${area.region.slice(3)}`;
    case 'county':
      return `${countyWords(area.county)}, ${area.region.slice(3)}`;
    case 'postal_prefix':
      return `postal prefix ${area.prefix}`;
    case 'circle':
      return `${kilometres(area.radiusKm)} around ${area.label}`;
    case 'city':
      return `city ${area.region === null ? area.city : `${area.city}, ${area.region.slice(3)}`}`;
  }
}

/** The same, said of somebody who lives there: how far from the middle of a circle. */
export function areaWords(area: DeclaredArea, home: Residence): string {
  if (area.kind !== 'circle' || home.position === null) return areaName(area);
  return `${areaName(area)} (${kilometres(distanceKm(area, home.position))})`;
}

/** "Allegheny County" says what it is, "Benito Juárez" does not. */
function countyWords(name: string): string {
  return /county|parish|borough|census area|district|municipality|région|comté/i.test(name)
    ? name
    : `county ${name}`;
}

/** "12 km"; below ten with one decimal. */
export function kilometres(km: number): string {
  return `${km < 10 ? Math.round(km * 10) / 10 : Math.round(km)} km`;
}
