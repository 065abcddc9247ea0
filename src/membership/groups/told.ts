import { distanceKm } from '../../places/distance.ts';
import { type Cluster, thresholdOf } from './radar.ts';

/** What the secretary was told of an area before. */
export interface Told {
  area: string;
  threshold: number;
  latitude: number | null;
  longitude: number | null;
}

/**
 * The threshold that a cluster has reached and that the secretary was not told of; null when there is nothing new. The
 * middle of a cluster may wander to the next town: what was told of a place within the distance was told of this one.
 */
export function newThreshold(cluster: Cluster, told: readonly Told[], withinKm: number): 3 | 5 | null {
  const threshold = thresholdOf(cluster.people.length);
  if (threshold === null) return null;
  const isKnown = told.some(
    (notice) => notice.threshold >= threshold && isSameArea(cluster, notice, withinKm),
  );
  return isKnown ? null : threshold;
}

function isSameArea({ area, centre }: Cluster, notice: Told, withinKm: number): boolean {
  if (notice.area === area) return true;
  const { latitude, longitude } = notice;
  if (centre === null || latitude === null || longitude === null) return false;
  return distanceKm(centre, { latitude, longitude }) <= withinKm;
}
