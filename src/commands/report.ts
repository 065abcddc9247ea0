import { writeFileSync } from 'node:fs';
import { AppError, messageOf } from '../errors.ts';
import { loadBoundaries } from '../maps/boundaries.ts';
import { renderReportPage } from '../maps/report-page.ts';
import type { ReportLine } from '../membership/groups/report.ts';
import { gatherMap } from '../workflow/groups/gather-map.ts';
import { gatherReport } from '../workflow/groups/gather-report.ts';
import { parseDay } from '../workflow/words/moments.ts';
import type { Command, CommandContext } from './command.ts';
import { csvOf } from './csv.ts';
import { textOption } from './options.ts';
import { formatTable } from './table.ts';

const columns = [
  ...(['month', 'federation', 'region', 'received', 'answered', 'medianHoursToLetter'] as const),
  ...(['medianHoursToHuman', 'confirmed', 'paid', 'inGroup', 'alone'] as const),
];

export const reportCommand: Command = {
  name: 'report',
  summary: 'what came of those who wrote, by month, federation and region; --html FILE writes it with a map',
  options: [
    ['--csv', 'as a table for a spreadsheet'],
    ['--html <file>', 'a page with the map and both tables, which asks nothing of any server'],
    ['--since <day>', 'only those who wrote since, such as 2026-01-31'],
  ],
  run(context, _, options) {
    const since = options.since === undefined ? new Date(0) : parseDay(options.since, '--since');
    const file = textOption(options, 'html');
    const lines = gatherReport(context.desk(), since);
    if (file !== null) writePage(context, file, lines);
    else if (context.json) for (const line of lines) context.printJson(line);
    else if (options.csv === true) context.printText(csvOf(columns, lines.map(rowOf)));
    else print(context, lines);
  },
};

function rowOf(line: ReportLine): (string | number | null)[] {
  return columns.map((column) => line[column]);
}

function writePage(context: CommandContext, file: string, lines: readonly ReportLine[]): void {
  try {
    writeFileSync(file, pageOf(context, lines), { mode: 0o600 });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(
      'usage',
      `cannot write ${file}: ${messageOf(error)}`,
      'Name a file that you may write.',
    );
  }
  context.print(`${file} is written; it names nobody and asks nothing of any server.`);
}

function pageOf(context: CommandContext, report: readonly ReportLine[]): string {
  const desk = context.desk();
  const page = {
    organisation: desk.policy.organisation.name,
    day: desk.clock().toISOString().slice(0, 10),
    map: gatherMap(desk),
    report,
  };
  return renderReportPage(page, loadBoundaries());
}

function print(context: CommandContext, lines: readonly ReportLine[]): void {
  if (lines.length === 0) {
    context.print('Nobody has written yet.');
    return;
  }
  const heading = [
    'month',
    'fed.',
    'region',
    'recv',
    'answ',
    'h letter',
    'h human',
    'conf',
    'paid',
    'group',
    'alone',
  ];
  const rows = lines.map((line) => rowOf(line).map((value) => (value === null ? '-' : String(value))));
  for (const line of formatTable(heading, rows)) context.print(line);
}
