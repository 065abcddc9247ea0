/** A bar of the plot. */
export interface PlotBar {
  title: string;
  /** Emails a second. */
  value: number;
  kind: 'floor' | 'desk' | 'peer';
  /** Written behind the figure. */
  note: string;
}

const width = 760;
const left = 270;
const rowHeight = 26;
const colours = { floor: '#9aa5b1', desk: '#b3261e', peer: '#5b7aa6' } as const;

/** Horizontal bars in groups, as an SVG picture that is readable on a light and on a dark page. */
export function plotSvg(groups: readonly { title: string; bars: readonly PlotBar[] }[]): string {
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)), 1);
  const rows: string[] = [];
  let y = 16;
  for (const { title, bars } of groups) {
    rows.push(`<text x="12" y="${y + 14}" font-weight="600">${escaped(title)}</text>`);
    y += rowHeight;
    for (const bar of bars) {
      rows.push(barRow(bar, y, (bar.value / most) * (width - left - 170)));
      y += rowHeight;
    }
    y += 12;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" font-family="sans-serif" font-size="13">`,
    `<title>Emails a second</title>`,
    `<rect width="${width}" height="${y}" fill="#ffffff"/>`,
    `<g fill="#1c2126">`,
    ...rows,
    `</g>`,
    `</svg>`,
    '',
  ].join('\n');
}

function barRow({ title, value, kind, note }: PlotBar, y: number, length: number): string {
  const end = left + Math.max(length, 1);
  const figure = `${value.toFixed(0)} ${note}`.trim();
  return [
    `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${escaped(title)}</text>`,
    `<rect x="${left}" y="${y}" width="${(end - left).toFixed(1)}" height="18" rx="2" fill="${colours[kind]}"/>`,
    `<text x="${(end + 6).toFixed(1)}" y="${y + 13}">${escaped(figure)}</text>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
