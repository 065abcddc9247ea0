import { backlogRatios, backlogTable, measureBacklog } from './backlog.ts';
import { measureLatency } from './latency.ts';
import { loadingLine, measureLoading } from './loading.ts';
import { measureRadar, radarTable } from './radar.ts';
import { measureReading, readingTable } from './reading.ts';
import { type BenchServers, startBenchServers } from './servers.ts';

/** A table for people, and the ratios that have a bar. */
interface BenchResult {
  table: string;
  ratios: Record<string, number>;
}

/** `servers` starts them when first asked. */
type Bench = (isShort: boolean, servers: () => Promise<BenchServers>) => Promise<BenchResult>;

/** Everything that can be measured, by its name on the command line. */
const benches: Readonly<Record<string, Bench>> = {
  async reading(isShort) {
    const cost = await measureReading(isShort ? 5 : 25);
    return { table: readingTable(cost), ratios: { reading: cost.readingMs / cost.parsingMs } };
  },
  async loading() {
    const { lexiconMs, gazetteerMs, residentMb, ...rest } = measureLoading(5);
    const table = loadingLine({ lexiconMs, gazetteerMs, residentMb, ...rest });
    return { table, ratios: { loadingMs: lexiconMs + gazetteerMs, loadingMb: residentMb } };
  },
  async radar() {
    const figures = measureRadar();
    return { table: radarTable(figures), ratios: { radar: figures.ratio } };
  },
  async backlog(isShort, servers) {
    const result = await measureBacklog(await servers(), isShort ? 500 : 2000, isShort ? 1 : 3);
    return { table: backlogTable(result), ratios: backlogRatios(result) };
  },
  async latency(isShort, servers) {
    const { medianMs, p95Ms, emails } = await measureLatency(await servers(), isShort ? 8 : 40);
    const times = `median ${medianMs.toFixed(0)} ms, p95 ${p95Ms.toFixed(0)} ms (${emails} emails)`;
    return {
      table: `EXISTS to letter at the sink: ${times}`,
      ratios: { latencyMedianMs: medianMs, latencyP95Ms: p95Ms },
    };
  },
  async growth(isShort, servers) {
    const emails = isShort ? 200 : 2000;
    const few = await measureBacklog(await servers(), emails, 1);
    const many = await measureBacklog(await servers(), 10 * emails, 1);
    const memory = many.subjects.answering.peakMb / few.subjects.answering.peakMb;
    const sentence = `Peak memory at ${10 * emails} emails: ${memory.toFixed(2)} times that at ${emails}`;
    return { table: `${backlogTable(many)}\n${sentence}`, ratios: { memory } };
  },
};

/** `npm run bench [-- NAME…] [--short] [--json]`: what the desk costs beside bare loops that do the least, in one run. */
async function main(args: readonly string[]): Promise<void> {
  const named = args.filter((argument) => !argument.startsWith('--'));
  const strangers = named.filter((name) => !(name in benches));
  if (strangers.length > 0)
    throw new Error(`there is no ${strangers.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  const ratios: Record<string, number> = {};
  const started: BenchServers[] = [];
  const servers = async () => {
    if (started.length === 0) started.push(await startBenchServers());
    return started[0] as BenchServers;
  };
  try {
    for (const [name, bench] of Object.entries(benches)) {
      if (named.length > 0 && !named.includes(name)) continue;
      const result = await bench(args.includes('--short'), servers);
      Object.assign(ratios, result.ratios);
      if (!args.includes('--json')) console.log(`${result.table}\n`);
    }
  } finally {
    for (const each of started) await each.stop();
  }
  if (args.includes('--json')) console.log(JSON.stringify({ ratios }));
}

await main(process.argv.slice(2));
