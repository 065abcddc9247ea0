/** What one application adds to a report. */
export interface ReportedApplication {
  /** `2026-05`. */
  month: string;
  federation: string | null;
  /** ISO 3166-2, else the country; null where the home is not known. */
  region: string | null;
  hoursToLetter: number | null;
  hoursToHuman: number | null;
  isConfirmed: boolean;
  hasPaid: boolean;
  isInGroup: boolean;
  isAlone: boolean;
}

/** One row of a report; medians are null where nothing has happened. */
export interface ReportLine {
  month: string;
  federation: string | null;
  region: string | null;
  received: number;
  answered: number;
  medianHoursToLetter: number | null;
  medianHoursToHuman: number | null;
  confirmed: number;
  paid: number;
  inGroup: number;
  alone: number;
}

/** A row for each month, federation and region, in that order. */
export function makeReport(applications: readonly ReportedApplication[]): ReportLine[] {
  const byRow = new Map<string, ReportedApplication[]>();
  for (const one of applications) {
    const key = [one.month, one.federation ?? '', one.region ?? ''].join('\t');
    const list = byRow.get(key);
    if (list) list.push(one);
    else byRow.set(key, [one]);
  }
  return [...byRow].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => lineOf(rows));
}

function lineOf(rows: readonly ReportedApplication[]): ReportLine {
  const [{ month, federation, region }] = rows as [ReportedApplication];
  const count = (is: (row: ReportedApplication) => boolean) => rows.filter(is).length;
  return {
    month,
    federation,
    region,
    received: rows.length,
    answered: count(({ hoursToLetter }) => hoursToLetter !== null),
    medianHoursToLetter: median(rows.map(({ hoursToLetter }) => hoursToLetter)),
    medianHoursToHuman: median(rows.map(({ hoursToHuman }) => hoursToHuman)),
    confirmed: count(({ isConfirmed }) => isConfirmed),
    paid: count(({ hasPaid }) => hasPaid),
    inGroup: count(({ isInGroup }) => isInGroup),
    alone: count(({ isAlone }) => isAlone),
  };
}

/** With one decimal; of an even number the mean of the two middle ones. */
function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const value = sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
  return Math.round(value * 10) / 10;
}
