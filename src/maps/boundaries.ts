import { readFileSync } from 'node:fs';
import type { Point } from '../places/distance.ts';
import { projectPath } from '../project-path.ts';

/** The outline of a country, state or province. */
export interface Outline {
  /** ISO 3166-2 in the United States and Canada, else ISO 3166-1 alpha-2. */
  code: string;
  centre: Point;
  rings: readonly (readonly Point[])[];
}

interface Packed {
  scale: number;
  areas: Record<string, { centre: [number, number]; rings: number[][] }>;
}

/** The outlines of `data/boundaries.json` (Natural Earth), in the layout of `scripts/build-boundaries.mjs`. */
export function loadBoundaries(): Outline[] {
  const packed = JSON.parse(readFileSync(projectPath('data/boundaries.json'), 'utf8')) as Packed;
  return Object.entries(packed.areas).map(([code, { centre, rings }]) => ({
    code,
    centre: { longitude: centre[0], latitude: centre[1] },
    rings: rings.map((ring) => unpack(ring, packed.scale)),
  }));
}

function unpack(ring: readonly number[], scale: number): Point[] {
  let [x, y] = [0, 0];
  const points: Point[] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    x += ring[i] ?? 0;
    y += ring[i + 1] ?? 0;
    points.push({ longitude: x / scale, latitude: y / scale });
  }
  return points;
}
