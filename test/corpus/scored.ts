import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Facts, Reading } from '../../src/reading/reading.ts';
import { type Corpus, emailsIn, folderOf, readAsDesk } from './corpora.ts';

const scorer = fileURLToPath(new URL('score.mjs', import.meta.url));

/** What `score.mjs` says of the readings of a corpus. */
export interface Score {
  table: string;
  /** Percent, by field; NaN where nothing was due. */
  precision: Readonly<Record<string, number>>;
  recall: Readonly<Record<string, number>>;
  intent: number;
  language: number;
  whollyRight: number;
  unsafe: number;
  unanswered: number;
}

/** Readings by file name. */
export type Readings = ReadonlyMap<string, Reading>;

const known = new Map<Corpus, Promise<Readings>>();

/** Reads a corpus, once. */
export function readingsOf(corpus: Corpus): Promise<Readings> {
  const readings = known.get(corpus) ?? readAll(corpus);
  known.set(corpus, readings);
  return readings;
}

async function readAll(corpus: Corpus): Promise<Readings> {
  const emails = await emailsIn(corpus);
  return new Map([...emails].map(([file, email]) => [file, readAsDesk(email)]));
}

/** Scores readings by the rules of `score.mjs`. */
export function scoreOf(corpus: Corpus, readings: Readings): Score {
  const table = runScorer(corpus, readings, ({ facts }) => facts);
  const figure = (pattern: RegExp) => Number(pattern.exec(table)?.[1] ?? Number.NaN);
  const fields = ['name', 'city', 'region', 'country', 'occupation', 'agrees'];
  const column = (n: number) =>
    Object.fromEntries(
      fields.map((field) => [field, figure(new RegExp(`^${field} +(?:[\\d.–]+ +){${n}}([\\d.]+)`, 'm'))]),
    );
  return {
    table,
    precision: column(0),
    recall: column(1),
    intent: figure(/^intent +([\d.]+)/m),
    language: figure(/language +([\d.]+) %/),
    whollyRight: figure(/wholly right +([\d.]+)/),
    unsafe: figure(/unsafe replies (\d+)/),
    unanswered: figure(/not answered (\d+)/),
  };
}

/** The facts that are wrong, as "001.eml name", when each reading's facts are what `factsOf` takes of it. */
export function wrongFacts(
  corpus: Corpus,
  readings: Readings,
  factsOf: (reading: Reading) => Facts,
): ReadonlySet<string> {
  const misses = runScorer(corpus, readings, factsOf, '--misses').matchAll(
    /^ {2}(\S+) (name|city|region|country|occupation|agrees): (?!nothing for)/gm,
  );
  return new Set([...misses].map(([, file, field]) => `${file} ${factOf(field as string)}`));
}

function factOf(field: string): string {
  return field === 'city' || field === 'region' || field === 'country' ? 'location' : field;
}

function runScorer(
  corpus: Corpus,
  readings: Readings,
  factsOf: (reading: Reading) => Facts,
  ...flags: string[]
): string {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const lines = [...readings].map(([file, reading]) =>
      JSON.stringify({ file, ...reading, facts: factsOf(reading) }),
    );
    writeFileSync(join(folder, 'readings.jsonl'), lines.join('\n'));
    const args = [scorer, folderOf(corpus), join(folder, 'readings.jsonl'), ...flags];
    return execFileSync(process.execPath, args, { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
