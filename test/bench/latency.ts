import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import { openStore } from '../../src/store/store.ts';
import { startDaemonProcess } from '../support/daemon-process.ts';
import { applicantEmail } from './applicants.ts';
import { until } from './desk.ts';
import { openInbox } from './floors.ts';
import { median, noiseOf, percentile, progress, type Ratio, ratioOf, table } from './report.ts';
import type { BenchServers } from './servers.ts';

/** Milliseconds from the server's EXISTS to the letter at the sink, email by email, of the bare script and the desk. */
export interface LatencyResult {
  floorMs: readonly number[];
  deskMs: readonly number[];
}

/** Who answers, and how the server's word is heard. */
interface Responder {
  user: string;
  observer: ImapFlow;
  times: number[];
  stop(): Promise<unknown>;
}

/** Emails that are answered before the clock counts: code is compiled and connections are opened by them. */
const warmUps = 3;
const patienceMs = 30_000;

/** One email at a time arrives by LMTP, for the bare script and the idling daemon in turn. */
export async function measureLatency(servers: BenchServers, emails: number): Promise<LatencyResult> {
  const responders = [await startFloor(servers), await startDesk(servers)] as const;
  try {
    for (let number = 1; number <= emails + warmUps; number++) {
      for (const responder of responders) responder.times.push(await roundTrip(servers, responder, number));
      if (number % 10 === 0) progress(`latency: ${number} of ${emails + warmUps}`);
    }
  } finally {
    for (const { stop, observer } of responders) {
      await stop();
      observer.close();
    }
  }
  const [floor, desk] = responders;
  return { floorMs: floor.times.slice(warmUps), deskMs: desk.times.slice(warmUps) };
}

/** The ratios that have a bar; they vary as those of the two halves of the measurement do. */
export function latencyRatios(result: LatencyResult): { latencyMedian: Ratio; latencyP95: Ratio } {
  return {
    latencyMedian: ratioAt(result, median),
    latencyP95: ratioAt(result, (ms) => percentile(ms, 0.95)),
  };
}

export function latencyTable({ floorMs, deskMs }: LatencyResult): string {
  const row = (name: string, ms: readonly number[]) => [
    name,
    `${median(ms).toFixed(1)} ms`,
    `${percentile(ms, 0.95).toFixed(1)} ms`,
  ];
  const head = [`EXISTS to the letter at the sink, ${deskMs.length} emails`, 'median', 'p95'];
  return table(head, [row('bare script', floorMs), row('Secretariat', deskMs)]);
}

function ratioAt({ floorMs, deskMs }: LatencyResult, figureOf: (ms: readonly number[]) => number): Ratio {
  const half = (times: readonly number[], rest: number) => times.filter((_, at) => at % 2 === rest);
  const halves = [0, 1].map((rest) => figureOf(half(deskMs, rest)) / figureOf(half(floorMs, rest)));
  const spread = noiseOf(ratioOf(halves));
  const value = figureOf(deskMs) / figureOf(floorMs);
  return { value, lowest: value - spread, highest: value + spread };
}

async function startFloor(servers: BenchServers): Promise<Responder> {
  const user = 'latency-floor';
  const observer = await openInbox({ imapPort: servers.dovecot.imapPort, user });
  const { database } = servers.configure(user);
  const place = { imapPort: servers.dovecot.imapPort, smtpPort: servers.sink.port, user, database };
  const script = new URL('./latency-floor.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data');
  const stop = async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { user, observer, times: [], stop };
}

async function startDesk(servers: BenchServers): Promise<Responder> {
  const user = 'latency-desk';
  const observer = await openInbox({ imapPort: servers.dovecot.imapPort, user });
  const { config, database } = servers.configure(user);
  const store = openStore(database);
  const daemon = startDaemonProcess(config);
  await until(daemon, () => store.desk.find('lastProofOfLife') !== null);
  store.close();
  return { user, observer, times: [], stop: () => daemon.stop() };
}

async function roundTrip(
  { dovecot, sink }: BenchServers,
  { user, observer }: Responder,
  number: number,
): Promise<number> {
  const { address, source } = applicantEmail(1_000_000 + number);
  sink.letters.length = 0;
  const told = new Promise<number>((resolve) => observer.once('exists', () => resolve(performance.now())));
  observer.idle().catch(() => undefined);
  await sleep(50 + (number % 7) * 20);
  await dovecot.deliver(user, source);
  const existsAt = await told;
  while (!sink.letters.some(({ recipient }) => recipient === address)) {
    if (performance.now() - existsAt > patienceMs)
      throw new Error(`${user}: no letter within ${patienceMs} ms`);
    await sleep(1);
  }
  return performance.now() - existsAt;
}
