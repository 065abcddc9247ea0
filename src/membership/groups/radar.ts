import type { Point } from '../../places/distance.ts';
import { findNeighbourhoods, type Located, type Neighbourhood } from './neighbourhoods.ts';

/** Somebody without a group, as the radar sees them. */
export interface LonelyPerson extends Partial<Point> {
  /** The application's number. */
  id: number;
  city: string | null;
  /** ISO 3166-2. */
  region: string | null;
  startsGroup: boolean;
}

/** People without a group who live near one another, or in one state. */
export interface Cluster {
  /** `city:US-OK Tulsa` or `region:US-OK`. */
  area: string;
  /** "Tulsa" or the region's code; `region` beside it. */
  label: string;
  region: string | null;
  /** The middle of a city's surroundings; null for a state. */
  centre: Point | null;
  /** Those who would start a group first. */
  people: readonly LonelyPerson[];
}

/** From so many people on introductions can be offered, and a group be proposed. */
export const thresholds = [3, 5] as const;

/**
 * Every city with its surroundings in which people without a group live, and every state with those who live near
 * nobody. Each person is in one cluster. Those with someone who would start a group come first, then the largest.
 */
export function findClusters(people: readonly LonelyPerson[], withinKm: number): Cluster[] {
  const { found, left } = findNeighbourhoods(people.filter(isLocated), withinKm, thresholds[0]);
  const alone = [...people.filter((person) => !isLocated(person)), ...left];
  return [...found.map(clusterOf), ...clustersByRegion(alone)].sort(byUrgency);
}

/** The highest threshold that so many people reach; null below the first. */
export function thresholdOf(people: number): 3 | 5 | null {
  return thresholds.findLast((threshold) => people >= threshold) ?? null;
}

function isLocated(person: LonelyPerson): person is Located {
  return person.latitude !== undefined && person.longitude !== undefined;
}

function cityOf({ region, city, latitude, longitude }: Located): string {
  return `${region ?? '?'} ${city ?? `${Math.round(latitude * 100)} ${Math.round(longitude * 100)}`}`;
}

function clusterOf({ centre, people }: Neighbourhood): Cluster {
  return {
    area: `city:${cityOf(centre)}`,
    label: centre.city ?? centre.region ?? '?',
    region: centre.region,
    centre: { latitude: centre.latitude, longitude: centre.longitude },
    people: startersFirst(people),
  };
}

function clustersByRegion(people: readonly LonelyPerson[]): Cluster[] {
  const byRegion = new Map<string, LonelyPerson[]>();
  for (const person of people) {
    if (person.region === null) continue;
    const list = byRegion.get(person.region);
    if (list) list.push(person);
    else byRegion.set(person.region, [person]);
  }
  return [...byRegion].map(([region, list]) => ({
    area: `region:${region}`,
    label: region,
    region,
    centre: null,
    people: startersFirst(list),
  }));
}

/** Sorts a list of its own. */
function startersFirst(people: LonelyPerson[]): LonelyPerson[] {
  return people.sort((a, b) => Number(b.startsGroup) - Number(a.startsGroup) || a.id - b.id);
}

function byUrgency(a: Cluster, b: Cluster): number {
  const starts = (cluster: Cluster) => Number(cluster.people[0]?.startsGroup ?? false);
  return starts(b) - starts(a) || b.people.length - a.people.length || (a.area < b.area ? -1 : 1);
}
