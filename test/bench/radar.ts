import { findClusters, type LonelyPerson } from '../../src/membership/groups/radar.ts';
import { median, table } from './report.ts';

const withinKm = 60;

/** What the radar takes for ten times the people; design: less than twelve times. */
export interface RadarFigures {
  smallMs: number;
  largeMs: number;
  ratio: number;
}

/** Half of the people live in three hundred towns, half scattered over the continent, all with coordinates. */
export function measureRadar(small = 10_000, runs = 9): RadarFigures {
  const few = scattered(small);
  const many = scattered(10 * small);
  for (let warmUp = 0; warmUp < 3; warmUp++) findClusters(few, withinKm);
  const pairs = Array.from({ length: runs }, () => [timed(few), timed(many)] as const);
  const smallMs = median(pairs.map(([one]) => one));
  const largeMs = median(pairs.map(([, other]) => other));
  return { smallMs, largeMs, ratio: largeMs / smallMs };
}

export function radarTable({ smallMs, largeMs, ratio }: RadarFigures, small = 10_000): string {
  const rows = [
    [`${small} people`, `${smallMs.toFixed(1)} ms`],
    [`${10 * small} people`, `${largeMs.toFixed(1)} ms`],
    ['ratio', ratio.toFixed(2)],
  ];
  return table(['radar', 'processor time, median of nine runs'], rows);
}

/** Processor time: what else the machine does is none of it. */
function timed(people: readonly LonelyPerson[]): number {
  const started = process.cpuUsage();
  findClusters(people, withinKm);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function scattered(count: number): LonelyPerson[] {
  const random = randomFrom(count);
  const towns = Array.from({ length: 300 }, () => pointAt(random));
  return Array.from({ length: count }, (_, id) => {
    const town = id % 2 === 0 ? towns[Math.floor(random() * towns.length)] : undefined;
    return {
      id,
      city: town ? `Town ${towns.indexOf(town)}` : null,
      region: 'US-XX',
      startsGroup: false,
      ...(town ?? pointAt(random)),
    };
  });
}

function pointAt(random: () => number) {
  return { latitude: 16 + random() * 50, longitude: -168 + random() * 114 };
}

/** The same numbers in each run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
