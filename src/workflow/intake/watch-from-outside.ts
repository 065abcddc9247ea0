import { setTimeout as sleep } from 'node:timers/promises';
import { hour, minute } from '../../clock.ts';
import type { Folder, Mailbox, OpenMailbox } from '../../mail/mailbox.ts';
import type { Desk } from '../desk.ts';
import { tendSentFolder } from '../outbox/tend-sent-folder.ts';
import { chooseFolders } from './choose-folders.ts';
import { scanFolder } from './scan-folder.ts';
import { scanInbox } from './watch-mailbox.ts';

const betweenLooks = 5 * minute;
/** News may be on their way to the watching connection. */
const patienceMs = 30_000;
/** Clocks differ, and a copy may reach the Sent folder late. */
const overlapMs = hour;

/**
 * Now and then looks at the mailbox by a connection of its own: what stands in the Sent folder, whether the watching
 * connection has gone blind (a dead link or a frozen view can look like "no mail"), and what is in the folders that
 * are only shown, so that a large archive keeps nobody in the inbox waiting.
 * @param reconcileMs between two comparisons of all UIDs of a folder
 */
export async function watchFromOutside(
  desk: Desk,
  openMailbox: OpenMailbox,
  reconcileMs: number,
  signal: AbortSignal,
): Promise<void> {
  let sentSince: Date | null = null;
  while (!signal.aborted) {
    const lookedAt = desk.clock();
    const errands = [
      (mailbox: Mailbox) => tendSentFolder(desk, mailbox, sentSince),
      (mailbox: Mailbox) => rescueIfBlind(desk, mailbox, signal),
      (mailbox: Mailbox) => scanShownFolders(desk, mailbox, reconcileMs),
    ];
    const isDone = await look(desk, openMailbox, errands, signal);
    if (isDone) sentSince = new Date(lookedAt.getTime() - overlapMs);
    await sleep(betweenLooks, undefined, { signal }).catch(() => undefined);
  }
}

/** Runs every errand, whether or not the one before has failed. @returns whether none has */
async function look(
  desk: Desk,
  openMailbox: OpenMailbox,
  errands: readonly ((mailbox: Mailbox) => Promise<void>)[],
  signal: AbortSignal,
): Promise<boolean> {
  let failures = 0;
  const tell = (error: unknown) => {
    failures++;
    if (!signal.aborted) desk.log.warn({ err: error }, 'a look at the mailbox from outside failed');
  };
  const mailbox = await openMailbox(signal).catch(tell);
  if (!mailbox) return false;
  for (const errand of errands) if (!signal.aborted) await errand(mailbox).catch(tell);
  await mailbox.close();
  return failures === 0;
}

/** Brings the mail in by this connection, and has the blind one replaced. */
async function rescueIfBlind(desk: Desk, mailbox: Mailbox, signal: AbortSignal): Promise<void> {
  if (!(await isBlind(desk, mailbox, signal))) return;
  const found = await scanInbox(desk, mailbox);
  if (found === 0) return;
  desk.log.warn({ found }, 'the watching connection was blind');
  desk.store.journal.record(desk.clock().toISOString(), {
    actor: 'daemon',
    verb: 'watch_was_blind',
    after: String(found),
  });
  desk.watch.restart();
}

/** The server holds mail that the watching connection has not seen, and a moment later it has seen none of it. */
async function isBlind(desk: Desk, mailbox: Mailbox, signal: AbortSignal): Promise<boolean> {
  const before = await newestUnseen(desk, mailbox);
  if (before === null) return false;
  await sleep(patienceMs, undefined, { signal }).catch(() => undefined);
  if (signal.aborted) return false;
  const after = await newestUnseen(desk, mailbox);
  return after !== null && after.highestSeen === before.highestSeen;
}

async function newestUnseen(desk: Desk, mailbox: Mailbox): Promise<{ highestSeen: number } | null> {
  const inbox = desk.store.folders.all().find(({ role }) => role === 'inbox');
  if (!inbox || inbox.uidValidity === null || inbox.scannedAt === null) return null;
  const { uidNext, uidValidity } = await mailbox.status(inbox.path);
  const highestSeen = desk.store.positions.highestUid(inbox.id, uidValidity);
  return uidValidity !== inbox.uidValidity || uidNext - 1 > highestSeen ? { highestSeen } : null;
}

async function scanShownFolders(desk: Desk, mailbox: Mailbox, reconcileMs: number): Promise<void> {
  const { shown } = await chooseFolders(mailbox);
  for (const folder of shown) {
    await scanFolder(desk, mailbox, folder, isReconciled(desk, folder, reconcileMs) ? 'newest' : 'whole');
  }
}

function isReconciled(desk: Desk, { path }: Folder, reconcileMs: number): boolean {
  const scannedAt = desk.store.folders.all().find((row) => row.path === path)?.scannedAt ?? null;
  return scannedAt !== null && desk.clock().getTime() - Date.parse(scannedAt) < reconcileMs;
}
