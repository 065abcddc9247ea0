import { loadBoundaries } from '../../maps/boundaries.ts';
import { mapFigure } from '../../maps/map-figure.ts';
import { mapTables, reportTable } from '../../maps/tables.ts';
import { gatherMap } from '../../workflow/groups/gather-map.ts';
import { gatherReport } from '../../workflow/groups/gather-report.ts';
import { groupTabs } from '../views/group-tabs.ts';
import { type Answer, page, type Route, type SignedVisit } from '../visit.ts';

export const mapRoutes: readonly Route[] = [
  { method: 'GET', path: '/groups/map', access: 'reader', answer: mapPage },
  { method: 'GET', path: '/groups/report', access: 'reader', answer: reportPage },
];

/** The map names nobody: towns with fewer than three people are counted with their region. */
function mapPage({ desk }: SignedVisit): Answer {
  const map = gatherMap(desk);
  return page('map', {
    title: 'Map',
    notice: null,
    tabs: groupTabs('/groups/map'),
    figure: mapFigure(map, loadBoundaries()),
    tables: mapTables(map),
  });
}

function reportPage({ desk, query }: SignedVisit): Answer {
  const since = sinceDay(query.get('since'));
  return page('report', {
    title: 'Report',
    notice: null,
    tabs: groupTabs('/groups/report'),
    since,
    table: reportTable(gatherReport(desk, new Date(since === '' ? 0 : since))),
  });
}

/** A day of the form, or '' where it is none. */
function sinceDay(given: string | null): string {
  return given !== null && /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : '';
}
