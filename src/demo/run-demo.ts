import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDaemon } from '../app.ts';
import { loadConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { openLog } from '../log.ts';
import { openImapMailbox } from '../mail/imap-mailbox.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import type { Store } from '../store/store.ts';
import { type DemoFolder, openDemoFolder, writeDemoConfig } from './demo-folder.ts';
import { doorwayOf } from './doorway.ts';
import { introduce, invite, type Print, summarise } from './frame.ts';
import { findFreePort } from './free-port.ts';
import { type MailServers, type ServerKind, startMailServers } from './mail-servers.ts';
import { createNarrator, type Narrator } from './narrator.ts';
import { addressToLetter, readInbox, type SampleEmail } from './sample-inbox.ts';

export interface DemoOptions {
  /** Folder of the .eml files to deliver. */
  inbox: string;
  /** null: Dovecot where it is installed. */
  server: ServerKind | null;
  /** Ends by itself when everything is told. */
  exits: boolean;
  /** Leaves the folder behind. */
  keeps: boolean;
}

/** Everything that runs during a demo. */
interface Stage {
  folder: DemoFolder;
  servers: MailServers;
  /** A connection of our own, by which emails are delivered. */
  postman: Mailbox;
  store: Store;
  /** By which a visitor enters the web desk. */
  doorway: string;
  narrator: Narrator;
  /** Why the daemon ended before its time; null while it runs. */
  failure(): unknown;
}

/** Between two emails where a person watches, so that each can be read. */
const paceMs = 400;
/** How often the database is asked for news. */
const lookEveryMs = 50;
/** Without any progress for so long, something is wrong. */
const patienceMs = 60_000;

/**
 * Runs the daemon on throw-away servers, delivers an inbox, and tells what follows.
 * @throws AppError when the inbox cannot be read, no server can be started, or the daemon ends or stalls
 */
export async function runDemo(options: DemoOptions, print: Print): Promise<void> {
  const inbox = readInbox(options.inbox);
  const interruption = onInterrupt();
  const closers: (() => unknown)[] = [];
  try {
    const stage = await setUp(options, print, closers);
    introduce(print, { ...stage, emails: inbox.firstWave.length + inbox.secondWave.length });
    await play(stage, inbox, {
      print,
      signal: interruption,
      paceMs: options.exits || !process.stdout.isTTY ? 0 : paceMs,
    });
    if (!interruption.aborted) summarise(print, stage.store, stage.folder);
    if (options.exits || interruption.aborted) return;
    invite(print, stage);
    await tellUntil(stage, () => interruption.aborted, Number.POSITIVE_INFINITY);
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

/** Opens everything in order; what closes it again is put in `closers`. */
async function setUp(options: DemoOptions, print: Print, closers: (() => unknown)[]): Promise<Stage> {
  const folder = openDemoFolder();
  closers.push(options.keeps ? () => print(`kept: ${folder.path}`) : folder.remove);
  const servers = await startMailServers(options.server, folder);
  closers.push(servers.stop);
  writeDemoConfig(folder.configFile, servers, await findFreePort());
  const config = loadConfig(folder.configFile, {});
  const daemon = startDaemon(config, openLog({ level: 'info', fd: openSync(folder.log, 'a', 0o600) }));
  let failure: unknown = null;
  daemon.stopped.catch((error: unknown) => (failure = error));
  closers.push(() => daemon.stop().catch(() => undefined));
  const postman = await openImapMailbox(config.mailbox);
  closers.push(() => postman.close());
  const { store } = daemon.desk;
  const doorway = doorwayOf(daemon.desk, config);
  return {
    folder,
    servers,
    postman,
    store,
    doorway,
    narrator: createNarrator(store, print),
    failure: () => failure,
  };
}

async function play(
  stage: Stage,
  { firstWave, secondWave }: ReturnType<typeof readInbox>,
  { print, signal, paceMs }: { print: Print; signal: AbortSignal; paceMs: number },
): Promise<void> {
  await deliver(stage, firstWave, signal, paceMs);
  await tellUntil(stage, () => signal.aborted || isQuiet(stage, firstWave.length));
  if (secondWave.length === 0 || signal.aborted) return;
  print(`--- our letters have arrived; ${secondWave.length} more emails come in, most of them answers ---\n`);
  const messageIds = stage.servers.lettersByRecipient();
  const answers = secondWave.map((email) => ({
    ...email,
    source: addressToLetter(email.source, messageIds),
  }));
  await deliver(stage, answers, signal, paceMs);
  await tellUntil(stage, () => signal.aborted || isQuiet(stage, firstWave.length + secondWave.length));
}

async function deliver(
  stage: Stage,
  emails: readonly SampleEmail[],
  signal: AbortSignal,
  pace: number,
): Promise<void> {
  for (const { source } of emails) {
    if (signal.aborted) return;
    await stage.postman.append('INBOX', Buffer.from(source, 'latin1'), new Date());
    const until = Date.now() + pace;
    await tellUntil(stage, () => signal.aborted || Date.now() >= until);
  }
}

async function tellUntil(stage: Stage, isOver: () => boolean, patience = patienceMs): Promise<void> {
  let progressAt = Date.now();
  for (;;) {
    if (stage.narrator.tell() > 0) progressAt = Date.now();
    if (stage.failure() !== null) throw stage.failure();
    if (isOver()) return;
    if (Date.now() - progressAt > patience) {
      throw new AppError(
        'busy',
        `nothing has happened for ${patience / 1000} s`,
        `The daemon's log says more: ${stage.folder.log} (run with --keep).`,
      );
    }
    await sleep(lookEveryMs);
  }
}

/** Every email delivered has been seen, filed and told. */
function isQuiet({ store, narrator }: Stage, delivered: number): boolean {
  const inbox = store.folders.all().find(({ path }) => path === 'INBOX');
  if (!inbox?.uidValidity) return false;
  const seen = store.positions.seenUids(inbox.id, inbox.uidValidity).length;
  return seen >= delivered && narrator.hasToldAll();
}

/** Aborts at Ctrl-C or SIGTERM; a second one ends the process at once. */
function onInterrupt(): AbortSignal {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  return interruption.signal;
}
