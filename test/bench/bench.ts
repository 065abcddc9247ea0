import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { barsTable } from './bars.ts';
import { type BenchResult, benches } from './benches.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { plotSvg } from './plot.ts';
import type { Ratio } from './report.ts';
import { type BenchServers, startBenchServers } from './servers.ts';

/**
 * `npm run bench [-- NAME…] [--short | --full] [--json]`: what the desk costs beside bare loops that do the least and
 * beside what people would use instead, in one run. Progress is told on standard error.
 */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, Object.keys(benches));
  const results = await runBenches(options);
  const ratios = Object.assign({}, ...results.map((result) => result.ratios)) as Record<string, Ratio>;
  writePlot(options.plot, results);
  if (options.isJson) console.log(JSON.stringify(summary(ratios, results)));
  else console.log(`${barsTable(ratios)}\n\nPlot: ${options.plot}`);
}

async function runBenches(options: BenchOptions): Promise<BenchResult[]> {
  const started: BenchServers[] = [];
  const servers = async () => {
    if (started.length === 0) started.push(await startBenchServers());
    return started[0] as BenchServers;
  };
  const results: BenchResult[] = [];
  try {
    for (const [name, bench] of Object.entries(benches)) {
      if (options.names.length > 0 && !options.names.includes(name)) continue;
      const result = await bench(options, servers);
      results.push(result);
      if (!options.isJson) console.log(`${result.table}\n`);
    }
  } finally {
    for (const each of started) await each.stop();
  }
  return results;
}

/** One document: the ratios as medians, what they vary by, and the peers by name. */
function summary(ratios: Readonly<Record<string, Ratio>>, results: readonly BenchResult[]) {
  const figures = Object.entries(ratios);
  const peers = results.flatMap(({ peers: result }) => (result ? [...result.desk, ...result.peers] : []));
  return {
    ratios: Object.fromEntries(figures.map(([name, { value }]) => [name, value])),
    spread: Object.fromEntries(figures.map(([name, { lowest, highest }]) => [name, [lowest, highest]])),
    peers: Object.fromEntries(
      peers.map(({ title, answers, ...figure }) => [`${title}${answers ? ', answering' : ''}`, figure]),
    ),
    skipped: results.flatMap(({ peers: result }) => result?.skipped ?? []),
  };
}

function writePlot(file: string, results: readonly BenchResult[]): void {
  const groups = results.flatMap(({ plot }) => plot ?? []);
  if (groups.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, plotSvg(groups));
}

await main(process.argv.slice(2));
