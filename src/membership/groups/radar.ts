import { distanceKm, type Point } from '../../places/distance.ts';
import { type Cell, gridOf, neighbours } from './grid.ts';

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

type Located = LonelyPerson & Point;

/**
 * Every city with its surroundings in which people without a group live, and every state with those who live near
 * nobody. Each person is in one cluster. Those with someone who would start a group come first, then the largest.
 * Linear in the number of people: they are counted by the cells of a grid.
 */
export function findClusters(people: readonly LonelyPerson[], withinKm: number): Cluster[] {
  const around = clustersAround(people.filter(isLocated), withinKm);
  const near = around.filter((cluster) => cluster.people.length >= thresholds[0]);
  const few = around.filter((cluster) => cluster.people.length < thresholds[0]);
  const alone = [
    ...people.filter((person) => !isLocated(person)),
    ...few.flatMap((cluster) => cluster.people),
  ];
  return [...near, ...clustersByRegion(alone)].sort(byUrgency);
}

/** The highest threshold that so many people reach; null below the first. */
export function thresholdOf(people: number): 3 | 5 | null {
  return thresholds.findLast((threshold) => people >= threshold) ?? null;
}

function isLocated(person: LonelyPerson): person is Located {
  return person.latitude !== undefined && person.longitude !== undefined;
}

/** The fullest cell first: its busiest city is the middle, and whoever lives within the distance belongs to it. */
function clustersAround(people: readonly Located[], withinKm: number): Cluster[] {
  const grid = gridOf(people, withinKm);
  const clusters: Cluster[] = [];
  for (const cell of fullestFirst(grid.cells)) {
    const centre = busiest(cell.items);
    if (centre === null) continue;
    const members: Located[] = [];
    for (const one of neighbours(grid, cell)) takeNear(one, centre, withinKm, members);
    clusters.push(clusterOf(centre, members));
  }
  return clusters;
}

/** Takes those within the distance out of their cell, so that nobody is looked at again who has been placed. */
function takeNear(cell: Cell<Located>, centre: Point, withinKm: number, members: Located[]): void {
  let left = 0;
  for (const person of cell.items) {
    if (distanceKm(centre, person) <= withinKm) members.push(person);
    else cell.items[left++] = person;
  }
  cell.items.length = left;
}

function fullestFirst(cells: ReadonlyMap<number, Cell<Located>>): Cell<Located>[] {
  return [...cells.values()].sort((a, b) => b.items.length - a.items.length || a.key - b.key);
}

/** Somebody of the city with the most people; of equals the first by name, so that it is always the same. */
function busiest(people: readonly Located[]): Located | null {
  const counts = new Map<string, number>();
  let best: Located | null = null;
  let most = 0;
  for (const person of people) {
    const count = person.city === null ? 1 : (counts.get(person.city) ?? 0) + 1;
    if (person.city !== null) counts.set(person.city, count);
    if (count > most || (count === most && best !== null && comesBefore(person, best))) {
      best = person;
      most = count;
    }
  }
  return best;
}

/** By city, then by position: no text is made for it. */
function comesBefore(a: Located, b: Located): boolean {
  if (a.city !== b.city) return (a.city ?? '') < (b.city ?? '');
  return a.latitude < b.latitude || (a.latitude === b.latitude && a.longitude < b.longitude);
}

function cityOf({ region, city, latitude, longitude }: Located): string {
  return `${region ?? '?'} ${city ?? `${Math.round(latitude * 100)} ${Math.round(longitude * 100)}`}`;
}

function clusterOf(centre: Located, people: LonelyPerson[]): Cluster {
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
