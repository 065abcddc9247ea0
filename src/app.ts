import type { RunningDaemon } from './commands/command.ts';
import type { Config } from './config-schema.ts';
import { startConsole } from './console/console.ts';
import type { ConsoleSettings } from './console/settings.ts';
import { consoleUrl } from './installation.ts';
import { type Log, openLog } from './log.ts';
import { openImapMailbox } from './mail/imap-mailbox.ts';
import type { OpenMailbox } from './mail/mailbox.ts';
import { openSmtpCourier } from './mail/smtp-courier.ts';
import { serverSettings } from './oauth-settings.ts';
import { openDesk } from './open-desk.ts';
import { scheduledTasks, startSchedule, type TaskTools } from './schedule.ts';
import { lockDaemon } from './store/daemon-lock.ts';
import { closeToOthers, databaseFiles, openToOthers } from './store/file-modes.ts';
import type { Desk } from './workflow/desk.ts';
import { watchMailbox } from './workflow/intake/watch-mailbox.ts';
import { sendOutbox } from './workflow/outbox/send-outbox.ts';
import { settleOrphans } from './workflow/outbox/settle-orphans.ts';
import { settleOlderCopy } from './workflow/upkeep/settle-older-copy.ts';

/**
 * Starts the daemon: opens everything in order, and closes it in reverse when stopped.
 * @throws AppError when the configuration, the database or a template does not allow a start
 */
export function startDaemon(
  config: Config,
  log: Log = openLog({ level: config.desk.logLevel }),
): RunningDaemon & { desk: Desk } {
  closeFiles(config, log);
  const unlock = lockDaemon(config.desk.database);
  const desk = openedOr(unlock, () => loadedDesk(config, log));
  settleOlderCopy(desk);
  settleOrphans(desk);
  const servers = serverSettings(config);
  const courier = openSmtpCourier(servers.smtp);
  const stopping = new AbortController();
  const stopSchedule = startSchedule(desk, { ...taskTools(config), signal: stopping.signal });
  const closeConsole = config.console.enabled
    ? startConsole(desk, consoleSettings(desk, config))
    : async () => undefined;
  const loops = [
    watchMailbox(desk, mailboxOpener(config), watchSettings(config), stopping.signal),
    sendOutbox(desk, courier, stopping.signal),
  ];
  const stopped = Promise.all(loops)
    .finally(async () => {
      stopping.abort();
      stopSchedule();
      await Promise.allSettled([...loops, closeConsole()]);
      await courier.close();
      desk.close();
      unlock();
      log.info('stopped');
    })
    .then(() => undefined);
  log.info({ desk: desk.store.desk.find('deskId') }, 'started');
  return {
    desk,
    stopped,
    stop() {
      stopping.abort();
      return stopped;
    },
  };
}

/** Everything is loaded and every template tried before the first email. */
function loadedDesk(config: Config, log: Log) {
  const desk = { ...openDesk(config, log) };
  recordInstallation(desk);
  return desk;
}

function openedOr<T>(undo: () => void, open: () => T): T {
  try {
    return open();
  } catch (error) {
    undo();
    throw error;
  }
}

/** The desk's own files are closed to others; that a configuration with passwords is open is told, since its mode is its host's. */
function closeFiles({ desk, source }: Config, log: Log): void {
  const opened = closeToOthers([desk.keyFile, ...databaseFiles(desk.database)]);
  if (opened > 0) log.warn({ files: opened }, 'files that others could read are now their owner’s alone');
  for (const { mode } of source.holdsPasswords ? openToOthers([source.file]) : [])
    log.warn({ mode }, 'others may read the configuration, and passwords stand in it: chmod 600');
  for (const { mode } of openToOthers(desk.databaseKeyFile === null ? [] : [desk.databaseKeyFile]))
    log.warn({ mode }, 'others may read the key of the database: chmod 600');
}

/** How to open the mailbox that the configuration names. */
export function mailboxOpener(config: Config): OpenMailbox {
  const { mailbox } = serverSettings(config);
  return (signal) => openImapMailbox(mailbox, signal);
}

/** What timed tasks are run with. */
export function taskTools(config: Config): TaskTools {
  return { openMailbox: mailboxOpener(config), reconcileMs: watchSettings(config).reconcileMs };
}

function watchSettings({ mailbox }: Config) {
  return {
    pollMs: mailbox.pollSeconds * 1000,
    reconcileMs: mailbox.reconcileMinutes * 60_000,
    backOffMs: { shortest: 500, longest: 60_000, refused: 5 * 60_000 },
  };
}

function consoleSettings(desk: Desk, config: Config): ConsoleSettings {
  const { host, port, behindProxy } = config.console;
  return {
    host,
    port,
    behindProxy,
    publicUrl: consoleUrl(config),
    pollMs: config.mailbox.pollSeconds * 1000,
    schedule: () => scheduledTasks(desk, taskTools(config)),
  };
}

function recordInstallation(desk: Desk): void {
  if (desk.store.desk.find('deskId') !== null) return;
  desk.store.transaction(() => {
    desk.store.desk.record('installedAt', desk.clock().toISOString());
    desk.store.desk.record('deskId', desk.mintToken());
  });
}
