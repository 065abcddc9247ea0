import type { Point } from '../places/distance.ts';
import type { Outline } from './boundaries.ts';
import { project, type Spot } from './projection.ts';

/** The drawing's size in its own units. */
export const width = 960;
export const height = 760;

/** What must be seen: from Alaska to the south of Mexico, from the Pacific to Newfoundland. */
const corners: readonly Point[] = [
  { latitude: 66, longitude: -166 },
  { latitude: 52, longitude: -170 },
  { latitude: 14, longitude: -92 },
  { latitude: 16, longitude: -112 },
  { latitude: 47, longitude: -52.6 },
  { latitude: 70, longitude: -100 },
];
const earthRadiusKm = 6371;

/** Places, outlines and distances on the drawing. */
export interface Frame {
  at(point: Point): Spot;
  path(outline: Outline): string;
  /** Kilometres in the drawing's units. */
  units(km: number): number;
}

/** The projection, scaled and moved so that the corners fill the drawing. */
export function openFrame(): Frame {
  const spots = corners.map(project);
  const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))];
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const at = (point: Point): Spot => {
    const { x, y } = project(point);
    return { x: round((x - left) * scale), y: round((y - top) * scale) };
  };
  return {
    at,
    path: ({ rings }) => rings.map((ring) => ringPath(ring.map(at))).join(''),
    units: (km) => round((km / earthRadiusKm) * scale),
  };
}

function ringPath(spots: readonly Spot[]): string {
  return `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
