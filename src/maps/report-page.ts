import type { MapData } from '../membership/groups/map-cells.ts';
import type { ReportLine } from '../membership/groups/report.ts';
import type { Outline } from './boundaries.ts';
import { escapeText } from './escape-text.ts';
import { mapFigure } from './map-figure.ts';
import { mapStyle } from './map-style.ts';
import { pageStyle } from './page-style.ts';
import { type DataTable, mapTables, reportTable } from './tables.ts';

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
<style>${pageStyle}${mapStyle}</style>
</head>
<body>
<main>
<h1>Groups and people</h1>
<p>${escapeText(page.organisation)}, ${escapeText(page.day)}</p>
<h2>Map</h2>
${mapFigure(page.map, outlines)}
<h2>The map as a table</h2>
${mapTables(page.map).map(renderTable).join('\n')}
<h2>What came of those who wrote</h2>
${renderTable(reportTable(page.report))}
<footer><p>Boundaries: Natural Earth. Places © GeoNames, CC BY 4.0.</p></footer>
</main>
</body>
</html>
`;
}

function renderTable({ caption, heading, rows }: DataTable): string {
  if (rows.length === 0) return `<p>${escapeText(caption)}: none.</p>`;
  const head = heading.map((title) => `<th scope="col">${escapeText(title)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(renderCell).join('')}</tr>`).join('\n');
  return `<div class="wide" role="region" aria-label="${escapeText(caption)}" tabindex="0"><table>
<caption>${escapeText(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

function renderCell(value: string | number, column: number): string {
  const text = escapeText(String(value));
  return column === 0 ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
}
