import type { WeekCount } from '../../store/statistics.ts';

export interface Series {
  name: string;
  weeks: readonly WeekCount[];
}

export interface Chart {
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number; series: number; title: string }[];
  labels: { x: number; y: number; text: string }[];
  legend: { series: number; name: string }[];
  /** The same as a table. */
  rows: { week: string; counts: number[] }[];
}

const barWidth = 12;
const gap = 14;
const plotHeight = 120;
const footer = 22;

/** Bars of several series side by side, week by week, the oldest first. @param mondays ISO dates */
export function chartOf(mondays: readonly string[], series: readonly Series[]): Chart {
  const rows = mondays.map((week) => ({
    week,
    counts: series.map(({ weeks }) => weeks.find((one) => one.week === week)?.count ?? 0),
  }));
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const weekWidth = series.length * barWidth + gap;
  return {
    width: weekWidth * rows.length,
    height: plotHeight + footer,
    bars: rows.flatMap(({ week, counts }, at) =>
      counts.map((count, index) => ({
        x: at * weekWidth + index * barWidth,
        y: plotHeight - barHeight(count, most),
        width: barWidth - 2,
        height: barHeight(count, most),
        series: index,
        title: `${series[index]?.name}, week of ${week}: ${count}`,
      })),
    ),
    labels: rows.flatMap(({ week }, at) =>
      at % 2 === 0 ? [{ x: at * weekWidth, y: plotHeight + 16, text: week.slice(5) }] : [],
    ),
    legend: series.map(({ name }, index) => ({ series: index, name })),
    rows,
  };
}

/** The Mondays of the last weeks, this one last, as ISO dates in UTC. */
export function lastMondays(now: Date, weeks: number): string[] {
  const day = 24 * 3_600_000;
  const monday = now.getTime() - ((now.getUTCDay() + 6) % 7) * day;
  return Array.from({ length: weeks }, (_, index) =>
    new Date(monday - (weeks - 1 - index) * 7 * day).toISOString().slice(0, 10),
  );
}

function barHeight(count: number, most: number): number {
  return Math.round((count / most) * plotHeight);
}
