import { execFile } from 'node:child_process';
import { minute } from './clock.ts';
import type { RunningDaemon } from './commands/command.ts';
import { type DeskStatus, deskStatus } from './workflow/desk/desk-status.ts';
import type { Desk } from './workflow/desk.ts';

/** A new process can mend these; whatever else is wrong, it cannot. */
const mendedByRestart: ReadonlySet<DeskStatus['reasons'][number]['kind']> = new Set(['silent', 'blind']);
const usualMs = minute;

/** What the daemon is watched over with. */
export interface WatchdogOptions {
  environment: NodeJS.ProcessEnv;
  /** Longest time between two looks at the mailbox. */
  pollMs: number;
  /** Tells the service manager; by itself `systemd-notify`, since Node opens no datagram sockets of the Unix kind. */
  notify?(lines: readonly string[]): void;
}

/**
 * Under systemd (sd_notify(3)) tells that the daemon is ready and how it is, and shows signs of life while it sees the
 * mailbox. Elsewhere does nothing.
 * @returns the same daemon
 */
export function watchOver<T extends RunningDaemon & { desk: Desk }>(daemon: T, options: WatchdogOptions): T {
  const { environment, pollMs, notify = systemdNotify } = options;
  if (!environment.NOTIFY_SOCKET) return daemon;
  notify(['READY=1']);
  const everyMs = Number(environment.WATCHDOG_USEC ?? 0) / 1000 / 2 || usualMs;
  const timer = setInterval(() => notify(signsOf(deskStatus(daemon.desk, pollMs))), everyMs);
  timer.unref();
  const ended = () => {
    clearInterval(timer);
    notify(['STOPPING=1']);
  };
  daemon.stopped.then(ended, ended);
  return daemon;
}

/** The state in a line for `systemctl status`, and a sign of life unless a new process might see what this one does not. */
export function signsOf({ healthy, reasons }: DeskStatus): string[] {
  const status = `STATUS=${healthy ? 'healthy' : reasons.map(({ reason }) => reason).join('; ')}`;
  const needsRestart = reasons.some(({ kind }) => mendedByRestart.has(kind));
  return needsRestart ? [status] : [status, 'WATCHDOG=1'];
}

function systemdNotify(lines: readonly string[]): void {
  const { NOTIFY_SOCKET, PATH } = process.env;
  execFile('systemd-notify', [...lines], { env: { NOTIFY_SOCKET, PATH } }, () => undefined);
}
