import { setTimeout as sleep } from 'node:timers/promises';
import { minute } from '../../clock.ts';
import type { Mailbox, OpenMailbox } from '../../mail/mailbox.ts';
import type { Desk } from '../desk.ts';
import { tendSentFolder } from '../outbox/tend-sent-folder.ts';
import { scanInbox } from './watch-mailbox.ts';

const betweenLooks = 5 * minute;
/** News may be on their way to the watching connection. */
const patienceMs = 30_000;

/**
 * Now and then looks at the mailbox by a connection of its own: whether the watching one has gone blind (a dead link
 * or a frozen view can look like "no mail"), and what stands in the Sent folder.
 */
export async function watchFromOutside(
  desk: Desk,
  openMailbox: OpenMailbox,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await look(desk, openMailbox, signal);
    } catch (error) {
      desk.log.warn({ err: error }, 'second connection failed');
    }
    await sleep(betweenLooks, undefined, { signal }).catch(() => undefined);
  }
}

async function look(desk: Desk, openMailbox: OpenMailbox, signal: AbortSignal): Promise<void> {
  const mailbox = await openMailbox();
  try {
    await tendSentFolder(desk, mailbox);
    if (await isBehind(desk, mailbox, signal)) await rescue(desk, mailbox);
  } finally {
    await mailbox.close();
  }
}

/** The server holds mail that the watching connection has not seen, and still has not a moment later. */
async function isBehind(desk: Desk, mailbox: Mailbox, signal: AbortSignal): Promise<boolean> {
  if (!(await lacksNewest(desk, mailbox))) return false;
  await sleep(patienceMs, undefined, { signal }).catch(() => undefined);
  return !signal.aborted && lacksNewest(desk, mailbox);
}

async function lacksNewest(desk: Desk, mailbox: Mailbox): Promise<boolean> {
  const inbox = desk.store.folders.all().find(({ role }) => role === 'inbox');
  if (!inbox || inbox.uidValidity === null || inbox.scannedAt === null) return false;
  const { uidNext, uidValidity } = await mailbox.status(inbox.path);
  return (
    uidValidity !== inbox.uidValidity || uidNext - 1 > desk.store.positions.highestUid(inbox.id, uidValidity)
  );
}

/** Brings the mail in by this connection, and has the blind one replaced. */
async function rescue(desk: Desk, mailbox: Mailbox): Promise<void> {
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
