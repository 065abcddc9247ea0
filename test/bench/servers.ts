import { chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestDovecot, type TestDovecot } from '../support/dovecot.ts';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';
import type { BacklogEmail } from './applicants.ts';

export interface DeskFiles {
  config: string;
  database: string;
}

/** Letters on the wire at once, of the desk and of the bare loop alike. */
export const connections = 8;

/** The real servers of a bench and a folder for what it writes. */
export interface BenchServers {
  dovecot: TestDovecot;
  sink: SmtpSink;
  folder: string;
  /** Puts a backlog into a user's inbox, as files: the fastest way, and the server numbers them at the next SELECT. */
  fill(user: string, emails: Iterable<BacklogEmail>): void;
  /** A configuration of the desk, and where its database will be, a copy of one where there is one to begin with. */
  configure(user: string, stored?: string): DeskFiles;
  /** A mailbox that nobody has looked into. */
  newUser(): string;
  /** Removes what a run has written. */
  discard(files: DeskFiles): void;
  stop(): Promise<void>;
}

export async function startBenchServers(): Promise<BenchServers> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const dovecot = await startTestDovecot();
  const sink = await startSmtpSink();
  let runs = 0;
  let users = 0;
  return {
    dovecot,
    sink,
    folder,
    fill: (user, emails) => fillMaildir(join(dovecot.mailFolder, user), emails),
    configure(user, stored) {
      const run = join(folder, `run-${++runs}`);
      const files = { config: `${run}.yaml`, database: `${run}.db` };
      const ports = { imapPort: dovecot.imapPort, smtpPort: sink.port };
      writeFileSync(files.config, configuration({ user, database: files.database, ...ports }), {
        mode: 0o600,
      });
      if (stored !== undefined) copyFileSync(stored, files.database);
      return files;
    },
    newUser: () => `user${++users}`,
    discard({ config, database }) {
      const files = [config, database, `${database}-wal`, `${database}-shm`, `${database}.node-red`];
      for (const file of files) rmSync(file, { force: true, recursive: true });
    },
    async stop() {
      await sink.stop();
      await dovecot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** https://cr.yp.to/proto/maildir.html; Dovecot keeps LF line ends. */
function fillMaildir(folder: string, emails: Iterable<BacklogEmail>): void {
  const owner = statSync(join(folder, '..'));
  for (const name of ['', 'cur', 'new', 'tmp']) {
    mkdirSync(join(folder, name), { recursive: true });
    chownSync(join(folder, name), owner.uid, owner.gid);
  }
  let number = 0;
  for (const { source } of emails) {
    const file = join(folder, 'new', `1000000000.M${String(++number).padStart(6, '0')}.bench`);
    writeFileSync(file, source.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    chownSync(file, owner.uid, owner.gid);
  }
}

/** Nothing that waits or is held: every letter is due at once. */
function configuration(run: { user: string; database: string; imapPort: number; smtpPort: number }): string {
  return `organisation: { name: Workers of the Example, address: secretary@wsa.example }
documents:
  constitution: { url: { en: https://wsa.example/constitution } }
  whereWeStand: { url: { en: https://wsa.example/where-we-stand } }
mailbox:
  { host: 127.0.0.1, port: ${run.imapPort}, security: none, user: ${run.user}, password: secret, authservId: mx.wsa.example, answerSince: '2000-01-01T00:00:00Z', answerWithinDays: 365 }
smtp: { host: 127.0.0.1, port: ${run.smtpPort}, security: none, connections: ${connections}, copyToSent: false }
letters:
  settleMinutes: 0
  publicMailDomains: [example.org]
  budgets: { perAddressPerDay: 50, perHour: 100000, perDay: 1000000 }
desk: { database: ${run.database}, logLevel: silent }
`;
}
