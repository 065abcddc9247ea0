import { noiseOf, type Ratio, table } from './report.ts';

/** What a ratio must reach, or must not go beyond. */
export type Bar = { least: number } | { most: number };

/** Every ratio that has a bar; the others are only shown. */
export const bars: Readonly<Record<string, Bar>> = {
  filing: { least: 0.65 },
  answering: { least: 0.65 },
  // By processor time, which holds on a busy machine too: well under what was reached, so that a miss is a change for the worse.
  filingCpu: { least: 0.25 },
  answeringCpu: { least: 0.35 },
  filingLarge: { least: 0.9 },
  answeringLarge: { least: 0.9 },
  filingStored: { least: 0.9 },
  answeringStored: { least: 0.9 },
  aheadFiling: { least: 1 },
  aheadAnswering: { least: 1 },
  memoryAboveFloorMb: { most: 100 },
  memory: { most: 1.15 },
  latencyMedian: { most: 1.5 },
  latencyP95: { most: 2 },
  queue: { most: 1.5 },
  queuePage: { most: 1.5 },
  show: { most: 1.5 },
  reminders: { most: 1.5 },
  radar: { most: 12 },
};

/** Whether a ratio misses its bar by more than it varies by in the same run. */
export function misses(name: string, ratio: Ratio): boolean {
  const bar = bars[name];
  if (bar === undefined) return false;
  const missedBy = 'least' in bar ? bar.least - ratio.value : ratio.value - bar.most;
  return missedBy > noiseOf(ratio);
}

/** Every ratio beside its bar. */
export function barsTable(ratios: Readonly<Record<string, Ratio>>): string {
  const rows = Object.entries(ratios).map(([name, ratio]) => [
    name,
    figure(ratio.value),
    `${figure(ratio.lowest)}–${figure(ratio.highest)}`,
    barText(bars[name]),
    verdict(name, ratio),
  ]);
  return table(['ratio', 'median', 'spread', 'bar', ''], rows);
}

function verdict(name: string, ratio: Ratio): string {
  const bar = bars[name];
  if (bar === undefined) return '';
  if (misses(name, ratio)) return 'missed';
  const isReached = 'least' in bar ? ratio.value >= bar.least : ratio.value <= bar.most;
  return isReached ? 'reached' : 'within the noise';
}

function barText(bar: Bar | undefined): string {
  if (bar === undefined) return '';
  return 'least' in bar ? `at least ${bar.least}` : `at most ${bar.most}`;
}

function figure(value: number): string {
  return Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(2);
}
