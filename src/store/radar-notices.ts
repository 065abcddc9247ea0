import type { Database } from './database.ts';

/** What the secretary was told of an area. */
export interface RadarNotice {
  area: string;
  threshold: number;
  people: number;
  latitude: number | null;
  longitude: number | null;
}

export function radarNoticeTable(database: Database) {
  const insert = database.prepare(
    `INSERT INTO radar_notice (area, threshold, people, latitude, longitude, told_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const all = database.prepare<[], RadarNotice & { toldAt: string }>(
    'SELECT area, threshold, people, latitude, longitude, told_at AS toldAt FROM radar_notice ORDER BY told_at',
  );
  return {
    record: ({ area, threshold, people, latitude, longitude }: RadarNotice, at: string): void =>
      void insert.run(area, threshold, people, latitude, longitude, at),
    all: () => all.all(),
  };
}
