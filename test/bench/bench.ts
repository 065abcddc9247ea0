import { backlogTable, measureBacklog, ratio } from './backlog.ts';
import { measureLatency } from './latency.ts';
import { type LoadingCost, measureLoading } from './loading.ts';
import { measureReading, readingTable } from './reading.ts';
import { startBenchServers } from './servers.ts';

/**
 * `npm run bench [-- reading] [-- --short] [-- --json]`: what the desk costs beside bare loops that do the least, in
 * one run; or what reading costs beside parsing.
 */
async function main(args: readonly string[]): Promise<void> {
  if (args.includes('reading')) await benchReading(args);
  else await benchDesk(args);
}

async function benchReading(flags: readonly string[]): Promise<void> {
  const cost = await measureReading(flags.includes('--short') ? 5 : 25);
  const ratios = { reading: cost.readingMs / cost.parsingMs };
  const loading = measureLoading(5);
  if (flags.includes('--json')) console.log(JSON.stringify({ ratios, loading }));
  else console.log(`${readingTable(cost)}\n\n${loadingLine(loading)}`);
}

function loadingLine({ lexiconMs, gazetteerMs, residentMb, slowdown }: LoadingCost): string {
  const busy =
    slowdown > 1.2 ? ` (on a machine busy enough to take ${slowdown.toFixed(1)} times as long)` : '';
  return `Loading: lexicons ${lexiconMs.toFixed(0)} ms, gazetteer ${gazetteerMs.toFixed(0)} ms of CPU, ${residentMb.toFixed(0)} MB resident${busy}`;
}

async function benchDesk(flags: readonly string[]): Promise<void> {
  const isShort = flags.includes('--short');
  const servers = await startBenchServers();
  try {
    const small = await measureBacklog(servers, isShort ? 500 : 2000, isShort ? 1 : 3);
    const emails = isShort ? 500 : 2000;
    say(backlogTable(emails, small));
    const latency = await measureLatency(servers, isShort ? 8 : 40);
    say(
      `\nEXISTS to letter at the sink: median ${latency.medianMs.toFixed(0)} ms, p95 ${latency.p95Ms.toFixed(0)} ms (${latency.emails} emails)`,
    );
    const large = isShort ? small : await measureBacklog(servers, 10 * emails, 1);
    if (!isShort) say(`\n${backlogTable(10 * emails, large)}`);
    const ratios = {
      filing: ratio(small, 'filing', 'filing-floor'),
      answering: ratio(small, 'answering', 'answering-floor'),
      latencyMedianMs: latency.medianMs,
      latencyP95Ms: latency.p95Ms,
      memory: large.answering.peakMb / small.answering.peakMb,
    };
    say(
      `\nPeak memory at ${isShort ? emails : 10 * emails} emails: ${ratios.memory.toFixed(2)} times that at ${emails}`,
    );
    if (flags.includes('--json')) console.log(JSON.stringify({ ratios }));
  } finally {
    await servers.stop();
  }

  function say(text: string): void {
    if (!flags.includes('--json')) console.log(text);
  }
}

await main(process.argv.slice(2));
