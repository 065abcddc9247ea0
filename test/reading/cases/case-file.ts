import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a table of cases: a line each, fields parted by " | ", `\n` for a line end, "#" before remarks. */
export function casesIn(file: string): string[][] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/ \| ?/).map((field) => field.replaceAll('\\n', '\n')));
}
