import { type MapData, smallestCell } from '../membership/groups/map-cells.ts';
import type { ReportLine } from '../membership/groups/report.ts';
import type { Outline } from './boundaries.ts';
import { drawMap } from './draw-map.ts';
import { escapeText } from './escape-text.ts';
import { pageStyle } from './page-style.ts';

/** What the page shows besides the map. */
export interface ReportPage {
  organisation: string;
  /** ISO 8601 day. */
  day: string;
  map: MapData;
  report: readonly ReportLine[];
}

/** One page with the map, a table that says the same, and the report. Nothing in it asks for anything of a server. */
export function renderReportPage(page: ReportPage, outlines: readonly Outline[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Groups and people</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>Groups and people</h1>
<p>${escapeText(page.organisation)}, ${escapeText(page.day)}</p>
${mapSection(page.map, outlines)}
<h2>What came of those who wrote</h2>
${reportTable(page.report)}
<footer><p>Boundaries: Natural Earth. Places © GeoNames, CC BY 4.0.</p></footer>
</main>
</body>
</html>
`;
}

/** The map with its legend and the table that says the same, for a page of any frame. */
export function mapSection(map: MapData, outlines: readonly Outline[]): string {
  return `<h2>Map</h2>
<figure>
${drawMap(map, outlines)}
<figcaption>
<ul class="legend">
<li><span class="key group" aria-hidden="true"></span> a group, where it meets</li>
<li><span class="key people" aria-hidden="true"></span> people of a town; the larger, the more</li>
<li><span class="key alone" aria-hidden="true"></span> those of them without a group</li>
<li><span class="key cluster" aria-hidden="true"></span> ${smallestCell} or more without a group near one another</li>
<li><span class="key shade" aria-hidden="true"></span> a region with the number of people in places with fewer than ${smallestCell}</li>
</ul>
</figcaption>
</figure>
<h2>The map as a table</h2>
${mapTable(map)}`;
}

function mapTable({ groups, clusters, cells, regions, unplaced }: MapData): string {
  const people = [
    ...cells.map((cell) => [placeOf(cell), cell.members, cell.applicants, cell.alone]),
    ...regions.map((region) => [
      `elsewhere in ${region.code}`,
      region.members,
      region.applicants,
      region.alone,
    ]),
    ...(unplaced > 0 ? [['home not known', '', unplaced, '']] : []),
  ];
  return [
    table(
      'Groups',
      ['Group', 'Federation'],
      groups.map(({ name, federation }) => [name, federation ?? '–']),
    ),
    table('People', ['Place', 'Members', 'Applicants', 'Without a group'], people),
    table(
      'Without a group, near one another',
      ['Around', 'People'],
      [...clusters].sort((a, b) => b.people - a.people).map(({ label, people: count }) => [label, count]),
    ),
  ].join('\n');
}

function placeOf({ label, region }: MapData['cells'][number]): string {
  return region === null ? label : `${label}, ${region.slice(3)}`;
}

function reportTable(lines: readonly ReportLine[]): string {
  const heading = [
    'Month',
    'Federation',
    'Region',
    'Received',
    'Answered',
    'Hours to letter',
    'Hours to human',
  ];
  const rows = lines.map((line) => [
    ...[line.month, line.federation ?? '–', line.region ?? '–', line.received, line.answered],
    ...[line.medianHoursToLetter ?? '–', line.medianHoursToHuman ?? '–'],
    ...[line.confirmed, line.paid, line.inGroup, line.alone],
  ]);
  const all = lines.reduce((sum, { received }) => sum + received, 0);
  const caption = `By month, federation and region: ${all} people. Hours are medians.`;
  return table(caption, [...heading, 'Confirmed', 'Paid', 'In a group', 'Alone'], rows);
}

function table(
  caption: string,
  heading: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  if (rows.length === 0) return `<p>${escapeText(caption)}: none.</p>`;
  const head = heading.map((title) => `<th scope="col">${escapeText(title)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('\n');
  return `<div class="wide" role="region" aria-label="${escapeText(caption)}" tabindex="0"><table>
<caption>${escapeText(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

function cellOf(value: string | number, column: number): string {
  const text = escapeText(String(value));
  return column === 0 ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
}
