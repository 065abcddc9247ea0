import { backlogTable, measureBacklog, ratio } from './backlog.ts';
import { measureLatency } from './latency.ts';
import { measureRadar, radarTable } from './radar.ts';
import { startBenchServers } from './servers.ts';

/** `npm run bench [-- radar] [-- --short] [-- --json]`: what the desk costs beside bare loops that do the least, in one run. */
async function main(flags: readonly string[]): Promise<void> {
  if (flags.includes('radar')) {
    const figures = measureRadar();
    console.log(
      flags.includes('--json') ? JSON.stringify({ ratios: { radar: figures.ratio } }) : radarTable(figures),
    );
    return;
  }
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
