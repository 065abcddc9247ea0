import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from './clock.ts';
import type { RunningDaemon } from './commands/command.ts';
import { loadGroups } from './config-groups.ts';
import type { Config } from './config-schema.ts';
import { startConsole } from './console/console.ts';
import type { ConsoleSettings } from './console/settings.ts';
import { consoleUrl } from './installation.ts';
import { ensureInstallationKey } from './installation-key.ts';
import { type Letters, openLetters } from './letters/letters.ts';
import { type Log, openLog } from './log.ts';
import { openImapMailbox } from './mail/imap-mailbox.ts';
import type { OpenMailbox } from './mail/mailbox.ts';
import { openSmtpCourier } from './mail/smtp-courier.ts';
import { calendarRules } from './membership/calendar-rules.ts';
import { emptyBook, type GroupBook } from './membership/groups/group-book.ts';
import { serverSettings } from './oauth-settings.ts';
import { once } from './once.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { loadGazetteer } from './places/load.ts';
import { deskPolicy, readingPolicy } from './policies.ts';
import { projectPath } from './project-path.ts';
import type { ReadingPolicy } from './reading/reading.ts';
import { scheduledTasks, startSchedule, type TaskTools } from './schedule.ts';
import { lockDaemon } from './store/daemon-lock.ts';
import { closeToOthers, databaseFiles, openToOthers } from './store/file-modes.ts';
import { openStore } from './store/store.ts';
import { createBell, type Desk } from './workflow/desk.ts';
import { watchMailbox } from './workflow/intake/watch-mailbox.ts';
import { sendOutbox } from './workflow/outbox/send-outbox.ts';
import { settleOrphans } from './workflow/outbox/settle-orphans.ts';
import { replayErasures } from './workflow/people/replay-erasures.ts';

/** What a desk may be given in place of the usual. */
interface DeskOptions {
  clock?: Clock;
  /** In place of the installation's own, for a desk that is only tried. */
  key?: Buffer;
}

/**
 * Opens the desk without the network: what every command works with. Letters and gazetteer are loaded when they are
 * first asked for, since most commands ask for neither.
 * @throws AppError `storage`, or `config` where letters are asked for and a template is broken
 */
export function openDesk(config: Config, log: Log, options: DeskOptions = {}): Desk & { close(): void } {
  const policy = deskPolicy(config);
  const letters = once(() => lettersOf(config));
  const gazetteer = once(loadGazetteer);
  const groups = once(() => groupsOf(config, gazetteer));
  const reading = once(() => readingPolicyWith(config, groups()));
  const store = openStore(config.desk.database);
  const key = options.key ?? ensureInstallationKey(config.desk.keyFile);
  const replayed = replayErasures(store, key);
  if (replayed > 0)
    log.warn({ erasures: replayed }, 'carried out erasures that this copy of the database had not seen');
  return {
    store,
    policy,
    calendarRules,
    get letters() {
      return letters();
    },
    get readingPolicy() {
      return reading();
    },
    get groups() {
      return groups();
    },
    get gazetteer() {
      return gazetteer();
    },
    clock: options.clock ?? systemClock,
    mintToken: () => randomBytes(8).toString('hex'),
    key,
    answerSince: config.mailbox.answerSince === null ? null : new Date(config.mailbox.answerSince),
    usesVerp: config.smtp.verp,
    keepsSentCopies: config.smtp.copyToSent,
    afterFiling: config.mailbox.afterFiling,
    emailCommands: { enabled: config.email.commands, show: config.email.show },
    watch: { restart: () => undefined },
    log,
    outboxBell: createBell(),
    close: store.close,
  };
}

/** Whoever speaks for a group is written to by the desk, and is no applicant. */
function readingPolicyWith(config: Config, { groups, federations }: GroupBook): ReadingPolicy {
  const policy = readingPolicy(config);
  const contacts = [...groups, ...federations].map(({ contact }) => contact);
  return { ...policy, correspondents: [...policy.correspondents, ...contacts] };
}

/** What groups have declared, its places found. @throws AppError `config` */
export function groupsOf({ desk }: Config, gazetteer: () => Gazetteer): GroupBook {
  return desk.groupsFile === null ? emptyBook : loadGroups(desk.groupsFile, gazetteer());
}

/** Every letter template, compiled and tried. @throws AppError `config` */
export function lettersOf(config: Config): Letters {
  return openLetters(
    { shippedDir: projectPath('templates/letters'), overlayDir: config.letters.templates },
    deskPolicy(config).organisation,
  );
}

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
