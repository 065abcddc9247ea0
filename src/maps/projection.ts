import type { Point } from '../places/distance.ts';

/** A place on the drawing. */
export interface Spot {
  x: number;
  y: number;
}

const middle = { longitude: -96, latitude: 38 };
const parallels = [20, 60] as const;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const n = (Math.sin(radians(parallels[0])) + Math.sin(radians(parallels[1]))) / 2;
const c = Math.cos(radians(parallels[0])) ** 2 + 2 * n * Math.sin(radians(parallels[0]));
const rhoAt = (latitude: number) => Math.sqrt(c - 2 * n * Math.sin(radians(latitude))) / n;
const rhoMiddle = rhoAt(middle.latitude);

/**
 * North America on a plane that keeps areas true (Albers conic, Snyder 1987, 14-3 to 14-6), in Earth radii; y grows to
 * the south, as on a screen.
 */
export function project({ latitude, longitude }: Point): Spot {
  const theta = n * radians(wrapped(longitude - middle.longitude));
  const rho = rhoAt(latitude);
  return { x: rho * Math.sin(theta), y: rho * Math.cos(theta) - rhoMiddle };
}

/** The ends of the Aleutians lie beyond the 180th meridian. */
function wrapped(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
