import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../src/demo/free-port.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { runCommand } from './command-line.ts';
import { type DaemonProcess, startDaemonProcess, type TestConfig, writeConfig } from './daemon-process.ts';
import { startTestDovecot, type TestDovecot } from './dovecot.ts';
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts';

/** The real daemon with its web desk, between a real Dovecot and an SMTP sink. */
export interface DeskServers {
  origin: string;
  configFile: string;
  dovecot: TestDovecot;
  sink: SmtpSink;
  daemon: DaemonProcess;
  /** The daemon's database, beside it. */
  store: Store;
  /** A link by which somebody of that name may enter. */
  addSecretary(name: string, ...options: string[]): Promise<string>;
  /** Emails come in and are filed. */
  receive(...sources: Buffer[]): Promise<void>;
  stop(): Promise<void>;
}

const patienceMs = 180_000;
/** For a test's `beforeAll`, which starts all of this. */
export const startLimitMs = 300_000;

export async function startDeskServers(config: Partial<TestConfig> = {}): Promise<DeskServers> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const dovecot = await startTestDovecot();
  const sink = await startSmtpSink();
  const port = await findFreePort();
  const configFile = writeConfig(folder, {
    imapPort: dovecot.imapPort,
    smtpPort: sink.port,
    user: 'secretary',
    ...config,
    console: { enabled: true, port },
  });
  const daemon = startDaemonProcess(configFile);
  const origin = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${origin}/sign-in`).catch(() => null))?.ok === true);
  const store = openStore(join(folder, 'secretariat.db'));
  return {
    origin,
    configFile,
    dovecot,
    sink,
    daemon,
    store,
    async addSecretary(name, ...options) {
      const { out } = await runCommand([
        'secretary',
        'add',
        name,
        '--link',
        ...options,
        '--config',
        configFile,
      ]);
      const link = /https?:\S+/.exec(out)?.[0];
      if (!link) throw new Error(`no link: ${out}`);
      return link;
    },
    async receive(...sources) {
      const before = filed(store);
      await dovecot.deliver('secretary', ...sources);
      await until(async () => filed(store) >= before + sources.length);
    },
    async stop() {
      store.close();
      await daemon.stop();
      await sink.stop();
      await dovecot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error('it did not come about');
    await sleep(50);
  }
}

function filed({ emails }: Store): number {
  const { filed: done = 0, set_aside: aside = 0, failed = 0 } = emails.countByState();
  return done + aside + failed;
}
