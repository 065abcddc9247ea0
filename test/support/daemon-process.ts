import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { projectPath } from '../../src/project-path.ts';

/** Where the daemon under test finds its servers, and what is set otherwise. */
export interface TestConfig {
  imapPort: number;
  smtpPort: number;
  user: string;
  connections?: number;
  /** Merged into the sections of the same name. */
  letters?: Record<string, unknown>;
  mailbox?: Record<string, unknown>;
  smtp?: Record<string, unknown>;
  desk?: Record<string, unknown>;
  console?: Record<string, unknown>;
  digest?: Record<string, unknown>;
  email?: Record<string, unknown>;
}

/** Writes a configuration into a folder. @returns its path */
export function writeConfig(folder: string, config: TestConfig): string {
  const file = join(folder, 'secretariat.yaml');
  const loopback = { host: '127.0.0.1', security: 'none' };
  const content = {
    organisation: { name: 'Workers of the Example', address: `${config.user}@wsa.example` },
    documents: {
      constitution: { url: { en: 'https://wsa.example/constitution' } },
      whereWeStand: { url: { en: 'https://wsa.example/where-we-stand' } },
    },
    mailbox: {
      ...loopback,
      port: config.imapPort,
      user: config.user,
      password: 'secret',
      answerSince: '2020-01-01T00:00:00Z',
      authservId: 'mx.wsa.example',
      ...config.mailbox,
    },
    smtp: {
      ...loopback,
      port: config.smtpPort,
      connections: config.connections ?? 2,
      copyToSent: false,
      ...config.smtp,
    },
    letters: {
      settleMinutes: 0,
      employerDomains: 'answer',
      budgets: { perHour: 100_000, perDay: 1_000_000 },
      ...config.letters,
    },
    desk: { logLevel: 'warn', ...config.desk },
    console: { enabled: false, ...config.console },
    digest: { enabled: false, ...config.digest },
    email: { ...config.email },
  };
  writeFileSync(file, stringify(content), { mode: 0o600 });
  return file;
}

/** The real daemon as a process of its own. */
export interface DaemonProcess {
  process: ChildProcess;
  /** What it has written on standard error so far. */
  log(): string;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  /** SIGTERM. @returns its exit code */
  stop(): Promise<number | null>;
}

/** How its process is started otherwise than usual. */
export interface ProcessOptions {
  nodeOptions?: readonly string[];
  environment?: Readonly<Record<string, string>>;
}

export function startDaemonProcess(
  configFile: string,
  { nodeOptions = [], environment = {} }: ProcessOptions = {},
): DaemonProcess {
  const args = [...nodeOptions, projectPath('dist/cli.js'), 'start', '--config', configFile];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  return {
    process: child,
    log: () => log,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      const [code] = await exited;
      return code;
    },
  };
}
