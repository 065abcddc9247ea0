const earthRadiusKm = 6371.0088;

/** A point in decimal degrees (WGS 84). */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Great-circle distance in kilometres (haversine, mean Earth radius), good to about 0.5 %. */
export function distanceKm(a: Point, b: Point): number {
  const latitudeArc = Math.sin(radians(b.latitude - a.latitude) / 2);
  const longitudeArc = Math.sin(radians(b.longitude - a.longitude) / 2);
  const h =
    latitudeArc ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitudeArc ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
