import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { dovecotConfig, type MailOwner } from './dovecot-config.ts';
import { findFreePort } from './free-port.ts';

export interface DovecotOptions {
  /** Holds everything; its path should be short, since sockets stand below it. */
  folder: string;
  /** The one password of every user; a user's mailbox comes into being at its first use. */
  password: string;
  /** Takes deliveries by LMTP (RFC 2033) too. */
  lmtp?: boolean;
  /** PEM files; with them STARTTLS is offered, and TLS on a port of its own. */
  tls?: { certificate: string; key: string };
}

export interface Dovecot {
  imapPort: number;
  imapsPort: number;
  lmtpPort: number;
  /** What it has logged so far. */
  log(): string;
  stop(): Promise<void>;
}

const startMs = 10_000;
/** Its workers leave at once; the master lingers for seconds and need not be waited for. */
const goodbyeMs = 200;

export function isDovecotInstalled(): boolean {
  return spawnSync('dovecot', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Starts a private Dovecot on loopback, as any user, all it keeps below one folder.
 * @throws AppError `unreachable` when it does not come up
 */
export async function startDovecot(options: DovecotOptions): Promise<Dovecot> {
  const { folder } = options;
  const ports = {
    imapPort: await findFreePort(),
    imapsPort: await findFreePort(),
    lmtpPort: await findFreePort(),
  };
  const owner = mailOwner();
  makeFolders(folder, owner);
  const configFile = join(folder, 'dovecot.conf');
  writeFileSync(configFile, dovecotConfig({ ...options, ...ports, owner }));
  // In a process group of its own: a Ctrl-C in the terminal must not end it before its clients have said goodbye.
  const master = spawn('dovecot', ['-F', '-c', configFile], { detached: true, stdio: 'ignore' });
  const logFile = join(folder, 'dovecot.log');
  await answers(master, ports.imapPort, logFile);
  return { ...ports, log: () => readLog(logFile), stop: () => stop(master) };
}

/** Dovecot refuses to touch mail as root. */
function mailOwner(): MailOwner {
  const { username, uid, gid } = userInfo();
  if (uid !== 0) return { uid, gid, loginUser: username, internalUser: username };
  const [, , nobody, nogroup] =
    /^nobody:([^:]*):(\d+):(\d+)/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return { uid: Number(nobody), gid: Number(nogroup), loginUser: 'dovenull', internalUser: 'dovecot' };
}

function makeFolders(folder: string, { uid, gid }: MailOwner): void {
  for (const name of ['run', 'state', 'mail']) mkdirSync(join(folder, name), { recursive: true });
  if (userInfo().uid === 0) chownSync(join(folder, 'mail'), uid, gid);
}

async function answers(master: ChildProcess, port: number, logFile: string): Promise<void> {
  const giveUpAt = Date.now() + startMs;
  while (!(await greets(port))) {
    if (master.exitCode === null && Date.now() < giveUpAt) {
      await sleep(20);
      continue;
    }
    await stop(master);
    throw new AppError(
      'unreachable',
      `Dovecot does not start: ${readLog(logFile)}`,
      'Try --server hoodiecrow.',
    );
  }
}

/** It forks before its workers are up: only a greeting counts. */
async function greets(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    const [greeting] = (await once(socket, 'data', { signal: AbortSignal.timeout(1000) })) as [Buffer];
    return greeting.toString().startsWith('* OK');
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function stop(master: ChildProcess): Promise<void> {
  if (master.exitCode !== null || master.signalCode !== null) return;
  const exited = once(master, 'exit');
  signalGroup(master, 'SIGTERM');
  await Promise.race([exited, sleep(goodbyeMs)]);
  signalGroup(master, 'SIGKILL');
  await exited;
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(pid as number), signal);
  } catch {
    // It has left already.
  }
}

function readLog(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
