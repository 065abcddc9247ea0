import type { Sample } from './samples.ts';

const width = 640;
const height = 120;
const margin = 46;

/** Memory, handles and database over time, one panel each, as SVG. */
export function drawPlot(samples: readonly Sample[], unit: string): string {
  const panels = [
    panel(samples, 0, 'memory, MB', ({ megabytes }) => megabytes),
    panel(samples, 1, 'open handles', ({ handles }) => handles),
    panel(samples, 2, 'database, MB', ({ databaseKilobytes }) => databaseKilobytes / 1024),
  ];
  const last = samples.at(-1);
  const tall = 3 * (height + margin) + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 2 * margin} ${tall}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...panels,
    `<text x="${margin}" y="${tall - 12}">${last?.emails ?? 0} emails in ${last?.at ?? 0} ${unit}</text>`,
    '</svg>',
  ].join('\n');
}

function panel(
  samples: readonly Sample[],
  row: number,
  title: string,
  measure: (sample: Sample) => number,
): string {
  const top = margin + row * (height + margin);
  const highest = Math.max(1, ...samples.map(measure));
  const end = Math.max(1, samples.at(-1)?.at ?? 1);
  const points = samples.map((sample) => {
    const x = margin + (sample.at / end) * width;
    const y = top + height - (measure(sample) / highest) * height;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return [
    `<text x="${margin}" y="${top - 8}">${title} (at most ${Math.round(highest * 10) / 10})</text>`,
    `<path d="M${margin} ${top}V${top + height}H${margin + width}" fill="none" stroke="#888"/>`,
    `<polyline points="${points.join(' ')}" fill="none" stroke="#b00" stroke-width="2"/>`,
  ].join('\n');
}
