import { setTimeout as sleep } from 'node:timers/promises';
import type { Folder, FolderRole, Mailbox, OpenMailbox } from '../../mail/mailbox.ts';
import type { Desk } from '../desk.ts';
import { receiveStored } from './receive-stored.ts';
import { scanFolder } from './scan-folder.ts';

/** How the mailbox is watched. */
export interface WatchSettings {
  /** Longest time between two looks, IDLE or not. */
  pollMs: number;
  /** Between two comparisons of all UIDs, in the other folders too. */
  reconcileMs: number;
  /** Shortest and longest pause before a new connection. */
  backOffMs: { shortest: number; longest: number };
}

/** Folders whose emails are brought in: the inbox answered, the others only shown. */
const scannedRoles: readonly FolderRole[] = ['inbox', 'junk', 'archive'];

/**
 * Watches the mailbox until the signal aborts. Each connection begins with a comparison of all UIDs, then news come
 * by IDLE with polling beside it. A lost connection is replaced after a pause that doubles, with jitter.
 */
export async function watchMailbox(
  desk: Desk,
  openMailbox: OpenMailbox,
  settings: WatchSettings,
  signal: AbortSignal,
): Promise<void> {
  await receiveStored(desk);
  let pauseMs = settings.backOffMs.shortest;
  while (!signal.aborted) {
    const startedAt = Date.now();
    try {
      await watchConnection(desk, openMailbox, settings, signal);
    } catch (error) {
      desk.log.warn({ err: error }, 'mailbox connection lost');
    }
    const lasted = Date.now() - startedAt > settings.backOffMs.longest;
    pauseMs = lasted ? settings.backOffMs.shortest : Math.min(pauseMs * 2, settings.backOffMs.longest);
    await pause(pauseMs * (0.5 + Math.random() / 2), signal);
  }
}

/** Brings in what is new in the inbox, once. @returns how many emails were new */
export async function scanInbox(desk: Desk, mailbox: Mailbox): Promise<number> {
  const { inbox } = await chooseFolders(mailbox);
  return scanFolder(desk, mailbox, inbox, 'whole');
}

async function watchConnection(
  desk: Desk,
  openMailbox: OpenMailbox,
  settings: WatchSettings,
  signal: AbortSignal,
): Promise<void> {
  const mailbox = await openMailbox();
  const restart = new AbortController();
  const ending = AbortSignal.any([signal, restart.signal]);
  desk.watch.restart = () => restart.abort();
  try {
    const { inbox, others } = await chooseFolders(mailbox);
    while (!ending.aborted) {
      const reconcileAt = Date.now() + settings.reconcileMs;
      for (const folder of [inbox, ...others]) await scanFolder(desk, mailbox, folder, 'whole');
      while (!ending.aborted && Date.now() < reconcileAt) {
        await scanFolder(desk, mailbox, inbox, 'newest');
        recordProofOfLife(desk);
        await mailbox.waitForNews(ending, Math.min(settings.pollMs, reconcileAt - Date.now()));
      }
    }
  } finally {
    await mailbox.close();
  }
}

/** The inbox, and the folders that are only shown. */
export async function chooseFolders(mailbox: Mailbox): Promise<{ inbox: Folder; others: Folder[] }> {
  const folders = (await mailbox.listFolders()).filter(({ role }) => scannedRoles.includes(role));
  const inbox = folders.find(({ role }) => role === 'inbox') ?? { path: 'INBOX', role: 'inbox' };
  return { inbox, others: folders.filter((folder) => folder !== inbox) };
}

function recordProofOfLife(desk: Desk): void {
  desk.store.desk.record('lastProofOfLife', desk.clock().toISOString());
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
