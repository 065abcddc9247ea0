import { distanceKm, type Point } from '../../places/distance.ts';
import { type Cell, type Grid, gridOf, neighbours } from './grid.ts';
import type { LonelyPerson } from './radar.ts';

export type Located = LonelyPerson & Point;

/** Somebody with everyone who lives within the distance of them and is in no other neighbourhood. */
export interface Neighbourhood {
  centre: Located;
  people: Located[];
}

/** Neighbourhoods of at least so many people, and who is left: nobody of those has so many of those around them. */
export interface Neighbourhoods {
  found: readonly Neighbourhood[];
  left: readonly Located[];
}

/**
 * Puts people into neighbourhoods: first around the busiest city of each square of a grid, the fullest first; then,
 * among those who came to lie in too small a one, around whoever has the most around them. Linear in the number of
 * people: middles lie further apart than the distance, so that few are left in any one spot for the second look.
 */
export function findNeighbourhoods(
  people: readonly Located[],
  withinKm: number,
  atLeast: number,
): Neighbourhoods {
  const first = aroundCities(people, withinKm);
  const few = first.filter((one) => one.people.length < atLeast).flatMap((one) => one.people);
  const { found, left } = aroundAnyone(few, withinKm, atLeast);
  return { found: [...first.filter((one) => one.people.length >= atLeast), ...found], left };
}

function aroundCities(people: readonly Located[], withinKm: number): Neighbourhood[] {
  const grid = gridOf(people, withinKm);
  const found: Neighbourhood[] = [];
  for (const cell of fullestFirst(grid))
    for (let centre = busiest(cell.items); centre !== null; centre = busiest(cell.items))
      found.push({ centre, people: takeAround(grid, cell, centre, withinKm) });
  return found;
}

function aroundAnyone(people: readonly Located[], withinKm: number, atLeast: number): Neighbourhoods {
  const grid = gridOf(people, withinKm);
  const found: Neighbourhood[] = [];
  for (const { person, cell } of mostNeighboursFirst(grid, withinKm, atLeast)) {
    if (!cell.items.includes(person) || countAround(grid, cell, person, withinKm) < atLeast) continue;
    found.push({ centre: person, people: takeAround(grid, cell, person, withinKm) });
  }
  return { found, left: [...grid.cells.values()].flatMap(({ items }) => items) };
}

function fullestFirst(grid: Grid<Located>): Cell<Located>[] {
  return [...grid.cells.values()].sort((a, b) => b.items.length - a.items.length || a.key - b.key);
}

function mostNeighboursFirst(grid: Grid<Located>, withinKm: number, atLeast: number) {
  const counted = [...grid.cells.values()].flatMap((cell) =>
    cell.items.map((person) => ({ person, cell, count: countAround(grid, cell, person, withinKm) })),
  );
  return counted
    .filter(({ count }) => count >= atLeast)
    .sort((a, b) => b.count - a.count || (comesBefore(a.person, b.person) ? -1 : 1));
}

/** They themselves too. */
function countAround(grid: Grid<Located>, cell: Cell<Located>, centre: Point, withinKm: number): number {
  let count = 0;
  for (const { items } of neighbours(grid, cell))
    for (const person of items) if (distanceKm(centre, person) <= withinKm) count++;
  return count;
}

/** Takes them out of their cells, so that nobody is looked at again who has been placed. */
function takeAround(grid: Grid<Located>, cell: Cell<Located>, centre: Located, withinKm: number): Located[] {
  const taken: Located[] = [];
  for (const { items } of neighbours(grid, cell)) {
    let left = 0;
    for (const person of items) {
      if (person === centre || distanceKm(centre, person) <= withinKm) taken.push(person);
      else items[left++] = person;
    }
    items.length = left;
  }
  return taken;
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
