import type { EmailDescription, FetchedEmail, Folder, FolderView, Mailbox } from '../../mail/mailbox.ts';
import type { Desk } from '../desk.ts';
import { markFiled } from './mark-filed.ts';
import { receiveEmails } from './receive-emails.ts';
import { type ScannedFolder, storeEmails } from './store-emails.ts';

/** One batch: at most this many emails and this many bytes. Two are in memory at once: eight of the largest sources. */
const batchEmails = 200;
const batchBytes = 4 * 1024 * 1024;
/** Emails described by one command. */
const describedAtOnce = 2000;

/**
 * Brings in every email of a folder that has no position row yet, in batches: while one batch is read and filed, the
 * next is already under way. `whole` compares all UIDs; otherwise only those above the highest seen.
 * @returns how many emails were new
 */
export async function scanFolder(
  desk: Desk,
  mailbox: Mailbox,
  folder: Folder,
  extent: 'whole' | 'newest',
): Promise<number> {
  const view = await mailbox.openFolder(folder.path);
  const scanned = recordView(desk, folder, view);
  const unseen = await findUnseen(desk, mailbox, scanned, extent);
  const batches = describeInBatches(desk, mailbox, scanned, unseen);
  let next = fetchNext(mailbox, batches);
  for (let batch = await next; batch !== null; batch = await next) {
    next = fetchNext(mailbox, batches);
    next.catch(() => undefined);
    await recordMissing(desk, mailbox, scanned, batch);
    await receiveEmails(desk, storeEmails(desk, scanned, batch.fetched));
    if (folder.role === 'inbox') await markFiled(desk, mailbox, scanned, batch.fetched);
  }
  if (extent === 'whole') desk.store.folders.recordScan(scanned.id, desk.clock().toISOString());
  return unseen.length;
}

function recordView(desk: Desk, folder: Folder, view: FolderView): ScannedFolder {
  const { folders } = desk.store;
  const row = desk.store.transaction(() => {
    const known = folders.ensure(folder.path, folder.role);
    if (known.uidValidity !== view.uidValidity) folders.recordGeneration(known.id, view.uidValidity);
    return known;
  });
  if (row.uidValidity !== view.uidValidity)
    desk.log.info({ folder: row.id, first: row.uidValidity === null }, 'new generation of UIDs');
  return { id: row.id, role: folder.role, uidValidity: view.uidValidity };
}

async function findUnseen(
  desk: Desk,
  mailbox: Mailbox,
  folder: ScannedFolder,
  extent: 'whole' | 'newest',
): Promise<number[]> {
  const { positions } = desk.store;
  const first = extent === 'whole' ? 1 : positions.highestUid(folder.id, folder.uidValidity) + 1;
  const present = await mailbox.listUids(first);
  const seen = new Set(positions.seenUids(folder.id, folder.uidValidity, first));
  return present.filter((uid) => !seen.has(uid));
}

async function* describeInBatches(
  desk: Desk,
  mailbox: Mailbox,
  folder: ScannedFolder,
  uids: readonly number[],
): AsyncGenerator<EmailDescription[]> {
  for (let at = 0; at < uids.length; at += describedAtOnce) {
    const wanted = uids.slice(at, at + describedAtOnce);
    const described = await mailbox.describe(wanted);
    const present = new Set(described.map(({ uid }) => uid));
    recordVanishedUids(
      desk,
      folder,
      wanted.filter((uid) => !present.has(uid)),
    );
    yield* inBatches(described);
  }
}

function* inBatches(emails: readonly EmailDescription[]): Generator<EmailDescription[]> {
  let batch: EmailDescription[] = [];
  let bytes = 0;
  for (const email of emails) {
    const isFull = batch.length === batchEmails || bytes + email.sizeBytes > batchBytes;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(email);
    bytes += email.sizeBytes;
  }
  if (batch.length > 0) yield batch;
}

interface Batch {
  described: EmailDescription[];
  fetched: FetchedEmail[];
}

async function fetchNext(
  mailbox: Mailbox,
  batches: AsyncGenerator<EmailDescription[]>,
): Promise<Batch | null> {
  const { value, done } = await batches.next();
  if (done) return null;
  return { described: value, fetched: await mailbox.fetchSources(value) };
}

/**
 * Emails expunged or moved between the listing and the fetch: they are reported, not forgotten. Those that are still
 * there, and that the server would not hand over, get no row, so that they are asked for again.
 */
async function recordMissing(
  desk: Desk,
  mailbox: Mailbox,
  folder: ScannedFolder,
  { described, fetched }: Batch,
): Promise<void> {
  const handedOver = new Set(fetched.map(({ uid }) => uid));
  const missing = described.map(({ uid }) => uid).filter((uid) => !handedOver.has(uid));
  if (missing.length === 0) return;
  const unreadable = new Set((await mailbox.describe(missing)).map(({ uid }) => uid));
  if (unreadable.size > 0)
    desk.log.error({ emails: unreadable.size }, 'the server does not hand emails over');
  recordVanishedUids(
    desk,
    folder,
    missing.filter((uid) => !unreadable.has(uid)),
  );
}

function recordVanishedUids(desk: Desk, folder: ScannedFolder, uids: readonly number[]): void {
  if (uids.length === 0) return;
  const at = desk.clock().toISOString();
  desk.store.transaction(() => {
    for (const uid of uids) {
      desk.store.positions.record(
        { folderId: folder.id, uidValidity: folder.uidValidity, uid },
        'vanished',
        null,
        at,
      );
    }
    desk.store.journal.record(at, { actor: 'daemon', verb: 'vanished', after: String(uids.length) });
  });
}
