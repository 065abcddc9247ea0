import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import type { Mailbox, OpenMailbox } from '../../mail/mailbox.ts';
import { explainStorageError } from '../../store/database.ts';
import type { Desk } from '../desk.ts';
import { chooseFolders } from './choose-folders.ts';
import { receiveStored } from './receive-stored.ts';
import { scanFolder } from './scan-folder.ts';

/** How the inbox is watched. */
export interface WatchSettings {
  /** Longest time between two looks, IDLE or not. */
  pollMs: number;
  /** Between two comparisons of all UIDs. */
  reconcileMs: number;
  /** Pauses before a new connection: the shortest, the longest, and the one after a refused sign-in. */
  backOffMs: { shortest: number; longest: number; refused: number };
}

/**
 * Watches the inbox until the signal aborts. Each connection begins with a comparison of all UIDs, then news come by
 * IDLE with polling beside it. A lost connection is replaced after a pause that doubles, with jitter; a refused
 * sign-in is tried again too, more slowly, since a provider may lock out who knocks too often.
 */
export async function watchMailbox(
  desk: Desk,
  openMailbox: OpenMailbox,
  settings: WatchSettings,
  signal: AbortSignal,
): Promise<void> {
  const { shortest, longest, refused } = settings.backOffMs;
  await receiveStored(desk);
  let pauseMs = shortest;
  while (!signal.aborted) {
    const startedAt = Date.now();
    const failure = await failureOf(watchConnection(desk, openMailbox, settings, signal));
    if (signal.aborted) return;
    if (failure !== null) tell(desk, failure);
    const hasLasted = Date.now() - startedAt > longest;
    pauseMs = hasLasted ? shortest : Math.min(pauseMs * 2, longest);
    await pause((isRefusal(failure) ? refused : pauseMs) * (0.5 + Math.random() / 2), signal);
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
  const mailbox = await openMailbox(signal);
  const restart = new AbortController();
  const ending = AbortSignal.any([signal, restart.signal]);
  desk.watch.restart = () => restart.abort();
  try {
    const { inbox } = await chooseFolders(mailbox);
    while (!ending.aborted) {
      const reconcileAt = Date.now() + settings.reconcileMs;
      await scanFolder(desk, mailbox, inbox, 'whole');
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

function recordProofOfLife(desk: Desk): void {
  desk.store.desk.record('lastProofOfLife', desk.clock().toISOString());
}

async function failureOf(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return explainStorageError(error);
  }
}

function tell(desk: Desk, error: unknown): void {
  if (isRefusal(error))
    desk.log.error({ err: error }, 'the mailbox cannot be used: `secretariat check` says why');
  else if (isStorageFault(error))
    desk.log.error({ err: error }, 'emails cannot be stored: they wait on the server');
  else desk.log.warn({ err: error }, 'mailbox connection lost');
}

/** What only a human can mend: a wrong password, an untrusted certificate, a missing folder. */
function isRefusal(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'login' || error.code === 'config');
}

function isStorageFault(error: unknown): boolean {
  return error instanceof AppError && error.code === 'storage';
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
