import { pathToFileURL } from 'node:url';
import type { Facts } from '../../src/reading/reading.ts';
import { table } from '../bench/report.ts';
import type { Corpus } from './corpora.ts';
import { type Readings, readingsOf, wrongFacts } from './scored.ts';

/** A fact or suggestion with how sure reading was and whether it is right. */
export interface Judged {
  field: keyof Facts;
  confidence: number;
  isRight: boolean;
}

/** The facts of like confidence: how sure reading was, and how often it was right with the 95 % interval of that. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  meanConfidence: number;
  right: number;
  interval: readonly [low: number, high: number];
}

const edges = [0, 0.3, 0.5, 0.8, 0.9, 0.95, 1.001];
const fields = ['name', 'location', 'occupation', 'agrees'] as const;

const known = new Map<Corpus, Promise<Judged[]>>();

/** Every fact and suggestion read from a corpus, judged once. */
export function judge(corpus: Corpus): Promise<Judged[]> {
  const all = known.get(corpus) ?? judgeAll(corpus);
  known.set(corpus, all);
  return all;
}

async function judgeAll(corpus: Corpus): Promise<Judged[]> {
  const readings = await readingsOf(corpus);
  return [...judged(corpus, readings, 'facts'), ...judged(corpus, readings, 'suggestions')];
}

function judged(corpus: Corpus, readings: Readings, kind: 'facts' | 'suggestions'): Judged[] {
  const wrong = wrongFacts(corpus, readings, (reading) => reading[kind]);
  return [...readings].flatMap(([file, reading]) =>
    fields.flatMap((field) => {
      const fact = reading[kind][field];
      if (fact === null) return [];
      return [{ field, confidence: fact.confidence, isRight: !wrong.has(`${file} ${field}`) }];
    }),
  );
}

/** The occupied bins of confidence. */
export function binsOf(all: readonly Judged[]): Bin[] {
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] as number;
    const inside = all.filter(({ confidence }) => confidence >= from && confidence < to);
    const count = inside.length;
    if (count === 0) return [];
    const meanConfidence = inside.reduce((sum, { confidence }) => sum + confidence, 0) / count;
    const rightOnes = inside.filter(({ isRight }) => isRight).length;
    return [
      { from, to, count, meanConfidence, right: rightOnes / count, interval: wilson(rightOnes, count) },
    ];
  });
}

/** The share of facts that are wrong on either side of a threshold. */
export function wrongShares(all: readonly Judged[], threshold: number): { below: number; above: number } {
  const shareOf = (some: readonly Judged[]) => some.filter(({ isRight }) => !isRight).length / some.length;
  return {
    below: shareOf(all.filter(({ confidence }) => confidence < threshold)),
    above: shareOf(all.filter(({ confidence }) => confidence >= threshold)),
  };
}

/** Wilson's score interval of a share, 95 %. */
export function wilson(hits: number, of: number): readonly [low: number, high: number] {
  const z = 1.96;
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * of)) / of);
  const scale = 1 + (z * z) / of;
  return [(centre - spread) / scale, (centre + spread) / scale];
}

/** The bins of all facts and of each field, for a terminal. */
export function calibrationTable(all: readonly Judged[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const rows = (name: string, some: readonly Judged[]) =>
    binsOf(some).map(({ from, to, count, meanConfidence, right, interval: [low, high] }) => [
      `${name} ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}`,
      String(count),
      percent(meanConfidence),
      percent(right),
      `${percent(low)} – ${percent(high)}`,
    ]);
  const ofField = fields.flatMap((field) =>
    rows(
      field,
      all.filter((one) => one.field === field),
    ),
  );
  return table(['confidence', 'facts', 'said', 'right', '95 % interval'], [...rows('all', all), ...ofField]);
}

/** `npx tsx test/corpus/calibration.ts CORPUS…` prints the table. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const named = (await Promise.all(process.argv.slice(2).map((corpus) => judge(corpus as Corpus)))).flat();
  console.log(calibrationTable(named));
  console.log(wrongShares(named, 0.5));
}
