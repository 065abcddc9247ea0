import type { MapData } from '../membership/groups/map-cells.ts';
import type { ReportLine } from '../membership/groups/report.ts';

/** A table as data, for a page of any frame; each row begins with what it is about. */
export interface DataTable {
  caption: string;
  heading: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** What the map shows, in words and numbers. */
export function mapTables({ groups, clusters, cells, regions, unplaced }: MapData): DataTable[] {
  const places = cells.map((cell) => [placeOf(cell), cell.members, cell.applicants, cell.alone]);
  const elsewhere = regions.map(({ code, members, applicants, alone }) => [
    ...[`elsewhere in ${code}`, members, applicants, alone],
  ]);
  const nowhere = unplaced > 0 ? [['home not known', '–', unplaced, '–']] : [];
  return [
    {
      caption: 'Groups',
      heading: ['Group', 'Federation'],
      rows: groups.map(({ name, federation }) => [name, federation ?? '–']),
    },
    {
      caption: 'People',
      heading: ['Place', 'Members', 'Applicants', 'Without a group'],
      rows: [...places, ...elsewhere, ...nowhere],
    },
    {
      caption: 'Without a group, near one another',
      heading: ['Around', 'People'],
      rows: [...clusters].sort((a, b) => b.people - a.people).map(({ label, people }) => [label, people]),
    },
  ];
}

function placeOf({ label, region }: MapData['cells'][number]): string {
  return region === null ? label : `${label}, ${region.slice(3)}`;
}

const reportHeading = [
  ...['Month', 'Federation', 'Region', 'Received', 'Answered', 'Hours to letter', 'Hours to human'],
  ...['Confirmed', 'Paid', 'In a group', 'Alone'],
];

/** The report, a row for each month, federation and region. */
export function reportTable(lines: readonly ReportLine[]): DataTable {
  const all = lines.reduce((sum, { received }) => sum + received, 0);
  return {
    caption: `By month, federation and region: ${all} people. Hours are medians.`,
    heading: reportHeading,
    rows: lines.map((line) => [
      ...[line.month, line.federation ?? '–', line.region ?? '–', line.received, line.answered],
      ...[line.medianHoursToLetter ?? '–', line.medianHoursToHuman ?? '–'],
      ...[line.confirmed, line.paid, line.inGroup, line.alone],
    ]),
  };
}
