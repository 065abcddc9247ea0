import { setTimeout as sleep } from 'node:timers/promises';
import { hour } from '../../clock.ts';
import type { Folder, Mailbox, OpenMailbox } from '../../mail/mailbox.ts';
import { noteHandReplies } from '../calendar/note-hand-replies.ts';
import type { Desk } from '../desk.ts';
import { tendSentFolder } from '../outbox/tend-sent-folder.ts';
import { chooseFolders } from './choose-folders.ts';
import { scanFolder } from './scan-folder.ts';
import { scanInbox } from './watch-mailbox.ts';

/** News may be on their way to the watching connection. */
const patienceMs = 30_000;
/** Clocks differ, and a copy may reach the Sent folder late. */
const overlapMs = hour;

/** How the mailbox is reached. */
interface Access {
  openMailbox: OpenMailbox;
  signal?: AbortSignal;
  /** Between two comparisons of all UIDs of a folder. */
  reconcileMs: number;
}

/**
 * Looks at the inbox by a connection of its own: a dead link or a frozen view of the watching one can look like "no
 * mail". @throws AppError when the mailbox cannot be reached
 */
export async function lookAtInbox(desk: Desk, access: Access): Promise<string> {
  const found = await rescueIfBlind(desk, access);
  desk.store.desk.record('lastSecondLook', desk.clock().toISOString());
  return found === 0 ? 'nothing was missed' : `${found} emails were missed`;
}

/**
 * Compares with the record what stands in the Sent folder, and what is in the folders that are only shown, by a
 * connection of its own, so that a large archive keeps nobody in the inbox waiting.
 * @throws AppError when the mailbox cannot be reached
 */
export async function reconcileMailbox(desk: Desk, access: Access): Promise<string> {
  const lookedAt = desk.clock();
  const since = desk.store.desk.find('sentLookedAt');
  return atMailbox(access, async (mailbox) => {
    const sentSince = since === null ? null : new Date(Date.parse(since) - overlapMs);
    await tendSentFolder(desk, mailbox, sentSince);
    const replies = await noteHandReplies(desk, mailbox, sentSince);
    desk.store.desk.record('sentLookedAt', lookedAt.toISOString());
    await scanShownFolders(desk, mailbox, access.reconcileMs);
    return replies === 0 ? 'done' : `${replies} replies by hand found`;
  });
}

async function atMailbox<T>(
  { openMailbox, signal = new AbortController().signal }: Access,
  errand: (mailbox: Mailbox) => Promise<T>,
): Promise<T> {
  const mailbox = await openMailbox(signal);
  try {
    return await errand(mailbox);
  } finally {
    await mailbox.close();
  }
}

/**
 * The server holds mail that the watching connection has not seen, and a moment later it has seen none of it. No
 * connection is kept over that moment: it would count as dead where `mailbox.timeoutSeconds` is shorter.
 */
async function rescueIfBlind(desk: Desk, access: Access): Promise<number> {
  const before = await atMailbox(access, (mailbox) => newestUnseen(desk, mailbox));
  if (before === null) return 0;
  await sleep(patienceMs, undefined, { signal: access.signal }).catch(() => undefined);
  if (access.signal?.aborted) return 0;
  return atMailbox(access, async (mailbox) => {
    const after = await newestUnseen(desk, mailbox);
    return after?.highestSeen === before.highestSeen ? rescue(desk, mailbox) : 0;
  });
}

/** Brings the mail in by this connection, and has the blind one replaced. */
async function rescue(desk: Desk, mailbox: Mailbox): Promise<number> {
  const found = await scanInbox(desk, mailbox);
  if (found === 0) return 0;
  desk.log.warn({ found }, 'the watching connection was blind');
  desk.store.journal.record(desk.clock().toISOString(), {
    actor: 'daemon',
    verb: 'watch_was_blind',
    after: String(found),
  });
  desk.store.desk.record('lastBlindAt', desk.clock().toISOString());
  desk.watch.restart();
  return found;
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
