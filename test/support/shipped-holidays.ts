import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Holiday, parseHolidayDate } from '../../src/membership/holidays.ts';
import { projectPath } from '../../src/project-path.ts';

/** The holidays that are shipped. */
export function shippedHolidays(): Holiday[] {
  const entries = parse(readFileSync(projectPath('config/holidays.yaml'), 'utf8')) as {
    name: string;
    on: string;
    countries?: string[];
  }[];
  return entries.map(({ name, on, countries }) => {
    const date = parseHolidayDate(on);
    if (date === null) throw new Error(`${name}: ${on} is no holiday`);
    return { name, on: date, countries: countries ?? null };
  });
}
