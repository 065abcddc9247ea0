import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { type DaemonProcess, startDaemonProcess } from '../support/daemon-process.ts';
import { applicantEmail } from './applicants.ts';
import { median, percentile } from './report.ts';
import type { BenchServers } from './servers.ts';

/** Milliseconds from the server's EXISTS to the letter at the sink. */
export interface LatencyResult {
  medianMs: number;
  p95Ms: number;
  emails: number;
}

const user = 'latency';
const settleMs = 1500;

/** One email at a time arrives by LMTP while the daemon idles; a second connection tells when the server spoke of it. */
export async function measureLatency(servers: BenchServers, emails: number): Promise<LatencyResult> {
  const observer = await openObserver(servers.dovecot.imapPort);
  const daemon = startDaemonProcess(servers.configure(user).config);
  await sleep(settleMs);
  const times: number[] = [];
  for (let number = 1; number <= emails; number++)
    times.push(await roundTrip(servers, observer, daemon, number));
  await daemon.stop();
  observer.close();
  return { medianMs: median(times), p95Ms: percentile(times, 0.95), emails };
}

async function openObserver(imapPort: number): Promise<ImapFlow> {
  const observer = new ImapFlow({
    host: '127.0.0.1',
    port: imapPort,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: 'secret' },
    logger: false,
  });
  observer.on('error', () => undefined);
  await observer.connect();
  await observer.mailboxOpen('INBOX');
  return observer;
}

async function roundTrip(
  servers: BenchServers,
  observer: ImapFlow,
  daemon: DaemonProcess,
  number: number,
): Promise<number> {
  const taken = servers.sink.letters.length;
  const told = new Promise<number>((resolve) => observer.once('exists', () => resolve(performance.now())));
  observer.idle().catch(() => undefined);
  await sleep(100 + (number % 7) * 30);
  await servers.dovecot.deliver(user, applicantEmail(1_000_000 + number).source);
  const existsAt = await told;
  while (servers.sink.letters.length === taken) {
    if (daemon.process.exitCode !== null) throw new Error(`the daemon ended: ${daemon.log()}`);
    await sleep(1);
  }
  return performance.now() - existsAt;
}
