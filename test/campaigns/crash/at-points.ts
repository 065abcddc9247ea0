import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectPath } from '../../../src/project-path.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { type DaemonProcess, startDaemonProcess, writeConfig } from '../../support/daemon-process.ts';
import { startTestDovecot, type TestDovecot } from '../../support/dovecot.ts';
import { email } from '../../support/mail-builder.ts';
import { type SmtpSink, startSmtpSink } from '../../support/smtp-sink.ts';
import { type MailProxy, startProxy } from '../wire/proxy.ts';
import { type CrashCounts, countCrash } from './count.ts';
import type { CrashPoint } from './points.ts';
import { plant, type Sabotage } from './sabotages.ts';

export interface PointCounts extends CrashCounts {
  kills: number;
  connections: number;
  /** Points that the process never came to. */
  missed: string[];
}

const user = 'secretary';
const connections = 1;
const applicantsAtPoint = 2;
const patienceMs = 90_000;
/** A daemon with a defect may never be done. */
const shortPatienceMs = 30_000;

interface Scene {
  configFile: string;
  database: string;
  dovecot: TestDovecot;
  sink: SmtpSink;
  proxies: { imap: MailProxy; smtp: MailProxy };
}

/**
 * One desk that is killed at one point after the other. Two applicants write before each start: what the last kill left
 * undone is made up for on the way to the next.
 */
export async function crashAtPoints(
  points: readonly CrashPoint[],
  sabotage: Sabotage | null,
  tell: (line: string) => void,
): Promise<PointCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const scene = await openScene(folder);
  const applicants: string[] = [];
  const missed: string[] = [];
  try {
    for (const [index, point] of points.entries()) {
      applicants.push(...(await applicantsWrite(scene, index)));
      if (point.needsCopyDue) applicants.push(...(await leaveCopyDue(scene, index, applicants.length)));
      const isReached = await killAt(scene, point);
      tell(`${isReached ? 'killed' : 'NOT REACHED'}: ${point.name}`);
      if (!isReached) missed.push(point.name);
      plant(sabotage, scene.database);
    }
    const patience = sabotage === null ? patienceMs : shortPatienceMs;
    await runToTheEnd(scene, applicants.length, patience);
    const counts = countCrash(scene.database, applicants, scene.sink);
    return { ...counts, kills: points.length - missed.length, connections, missed };
  } finally {
    await closeScene(scene);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openScene(folder: string): Promise<Scene> {
  const dovecot = await startTestDovecot();
  const sink = await startSmtpSink();
  const proxies = { imap: await startProxy(dovecot.imapPort), smtp: await startProxy(sink.port) };
  const configFile = writeConfig(folder, {
    imapPort: proxies.imap.port,
    smtpPort: proxies.smtp.port,
    user,
    connections,
    mailbox: { afterFiling: { keyword: 'Filed', moveTo: 'Archive' } },
    smtp: { user, password: 'secret', copyToSent: true },
  });
  return { configFile, database: join(folder, 'secretariat.db'), dovecot, sink, proxies };
}

async function closeScene({ proxies, sink, dovecot }: Scene): Promise<void> {
  await Promise.all([proxies.imap.stop(), proxies.smtp.stop()]);
  await sink.stop();
  await dovecot.stop();
}

async function applicantsWrite({ dovecot }: Scene, point: number): Promise<string[]> {
  const names = Array.from({ length: applicantsAtPoint }, (_, index) => `point${point}-${index}`);
  const sources = names.map((name) =>
    email({ from: `${name}@example.org`, messageId: `<${name}@example.org>`, text: 'I want to join.' }),
  );
  await dovecot.deliver(user, ...sources);
  return names.map((name) => `${name}@example.org`);
}

/**
 * Has letters leave, and the process gone before their copies are kept; on a slow machine its first look at the Sent
 * folder may come late enough to keep them, and others must write. @returns those others
 */
async function leaveCopyDue(scene: Scene, point: number, emails: number): Promise<string[]> {
  const others: string[] = [];
  for (;;) {
    const daemon = startDaemonProcess(scene.configFile);
    await untilQuiet(scene.database, emails + others.length);
    await daemon.kill();
    if (hasCopyDue(scene.database)) return others;
    others.push(...(await applicantsWrite(scene, 1000 * point + others.length)));
  }
}

function hasCopyDue(database: string): boolean {
  const store = openStore(database);
  const [due] = store.letters.sentCopiesDue(1);
  store.close();
  return due !== undefined;
}

/** @returns whether the process came to that point */
async function killAt(scene: Scene, point: CrashPoint): Promise<boolean> {
  const daemon = point.at === 'database' ? startTripped(scene, point) : startUnder(scene, point);
  const exited = new Promise<boolean>((resolve) => daemon.process.once('exit', () => resolve(true)));
  const patience = new AbortController();
  const isReached = await Promise.race([
    exited,
    sleep(patienceMs, false, { signal: patience.signal }).catch(() => false),
  ]);
  patience.abort();
  scene.proxies.imap.disarm();
  scene.proxies.smtp.disarm();
  if (!isReached) await daemon.kill();
  return isReached;
}

function startTripped(
  { configFile }: Scene,
  { statement, when }: CrashPoint & { at: 'database' },
): DaemonProcess {
  return startDaemonProcess(configFile, {
    nodeOptions: ['--require', projectPath('test/campaigns/crash/tripwire.cjs')],
    environment: { TRIPWIRE: JSON.stringify({ statement, when }) },
  });
}

/** The proxy has the process killed before it passes anything on. */
function startUnder(
  { configFile, proxies }: Scene,
  point: CrashPoint & { at: 'imap' | 'smtp' },
): DaemonProcess {
  let daemon: DaemonProcess | null = null;
  const strike = () => void daemon?.process.kill('SIGKILL');
  void proxies[point.at].arm({ on: point.on, when: point.when, strike });
  daemon = startDaemonProcess(configFile);
  return daemon;
}

/** What is stored already may be quiet before the mailbox was looked at: what that doubles must not be missed. */
async function runToTheEnd({ configFile, database }: Scene, emails: number, patience: number): Promise<void> {
  const startedAt = new Date().toISOString();
  const daemon = startDaemonProcess(configFile);
  await until(database, patience, ({ desk }) => (desk.find('lastProofOfLife') ?? '') > startedAt);
  await untilQuiet(database, emails, patience);
  await daemon.stop();
}

/** Everything that was delivered has been looked at, and nothing waits to be read or to leave. */
function untilQuiet(database: string, emails: number, patience = patienceMs): Promise<void> {
  return until(database, patience, ({ emails: stored, letters }) => {
    const { received = 0, ...others } = stored.countByState();
    const { queued = 0, deferred = 0, transmitting = 0 } = letters.countByState();
    const seen = Object.values(others).reduce((sum, count) => sum + count, 0);
    return seen >= emails && received + queued + deferred + transmitting === 0;
  });
}

async function until(database: string, patience: number, holds: (store: Store) => boolean): Promise<void> {
  const store = openStore(database);
  const giveUpAt = Date.now() + patience;
  try {
    while (Date.now() < giveUpAt && !holds(store)) await sleep(50);
  } finally {
    store.close();
  }
}
