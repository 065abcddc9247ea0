import type { Point } from '../../places/distance.ts';

/** Somebody as the map counts them. */
export interface MappedPerson {
  city: string | null;
  /** ISO 3166-2. */
  region: string | null;
  country: string | null;
  position: Point | null;
  isMember: boolean;
  isAlone: boolean;
}

export interface Counts {
  members: number;
  applicants: number;
  /** Of both, those for whom no group has declared a place. */
  alone: number;
}

/** A town with at least three people. */
export interface MapCell extends Counts {
  label: string;
  region: string | null;
  position: Point;
}

/** A state, province or country with the people of it who are not in a cell. */
export interface MapRegion extends Counts {
  /** ISO 3166-2 in the United States and Canada, else ISO 3166-1. */
  code: string;
}

/** A group where it meets. */
export interface MappedGroup {
  name: string;
  federation: string | null;
  position: Point | null;
}

/** People without a group near one another. */
export interface MappedCluster {
  label: string;
  people: number;
  position: Point;
  radiusKm: number;
}

/** Everything that the map and its table show. */
export interface MapData {
  cells: readonly MapCell[];
  regions: readonly MapRegion[];
  groups: readonly MappedGroup[];
  clusters: readonly MappedCluster[];
  /** People whose home is not known. */
  unplaced: number;
}

/** So few people in one place could be recognised: they are counted with their region. */
export const smallestCell = 3;

/** Counts people by town where there are enough, else by region. */
export function countByPlace(
  people: readonly MappedPerson[],
): Pick<MapData, 'cells' | 'regions' | 'unplaced'> {
  const towns = groupBy(people, townKey);
  const isShown = ([key, list]: [string, MappedPerson[]]) => key !== '' && list.length >= smallestCell;
  const cells = [...towns].filter(isShown).map(([, list]) => cellOf(list));
  const hidden = [...towns].filter((entry) => !isShown(entry)).flatMap(([, list]) => list);
  const regions = groupBy(hidden, regionKey);
  return {
    cells: cells.sort((a, b) => total(b) - total(a) || (a.label < b.label ? -1 : 1)),
    regions: [...regions]
      .filter(([code]) => code !== '')
      .map(([code, list]) => ({ code, ...countsOf(list) }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    unplaced: regions.get('')?.length ?? 0,
  };
}

export function total({ members, applicants }: Counts): number {
  return members + applicants;
}

function townKey({ city, region, country, position }: MappedPerson): string {
  return city === null || position === null ? '' : `${country} ${region} ${city}`;
}

/** Of Mexico and the rest only the countries' outlines are known. */
function regionKey({ region, country }: MappedPerson): string {
  if (region !== null && /^(?:US|CA)-/.test(region)) return region;
  return country ?? region?.slice(0, 2) ?? '';
}

function cellOf(people: readonly MappedPerson[]): MapCell {
  const [first] = people as [MappedPerson];
  return {
    label: first.city ?? '',
    region: first.region,
    position: middleOf(people.flatMap(({ position }) => position ?? [])),
    ...countsOf(people),
  };
}

/** The middle of so many that no one's own postal code can be told. */
export function middleOf(points: readonly Point[]): Point {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
}

function countsOf(people: readonly MappedPerson[]): Counts {
  const members = people.filter(({ isMember }) => isMember).length;
  return {
    members,
    applicants: people.length - members,
    alone: people.filter(({ isAlone }) => isAlone).length,
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list) list.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
