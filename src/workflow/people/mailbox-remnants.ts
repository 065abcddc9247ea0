import { day } from '../../clock.ts';
import { emailIdentity } from '../../mail/identity.ts';
import { tokenOfMessageId } from '../../mail/letter-token.ts';
import type { Folder, FolderRole, Mailbox } from '../../mail/mailbox.ts';
import type { Remnant } from '../../store/email-erasure.ts';
import type { Desk } from '../desk.ts';
import { messageKey } from './keys.ts';

/** Erased emails and letters that a folder of the mailbox still holds. */
export interface FolderRemnants {
  path: string;
  role: FolderRole;
  uids: readonly number[];
}

/** Where mail of ours and to us is found; the trash too, which is removed from last. */
const looked: readonly FolderRole[] = ['inbox', 'junk', 'archive', 'sent', 'trash'];
/** Sources read at once. */
const batchSize = 20;

/** Looks for what was erased here and still stands in the mailbox, by keyed hashes. @throws AppError */
export async function findRemnants(desk: Desk, mailbox: Mailbox): Promise<FolderRemnants[]> {
  const remnants = desk.store.erasure.remnants();
  const first = remnants[0];
  if (first === undefined) return [];
  const since = new Date(Date.parse(first.since) - day);
  const byKey = new Map(remnants.map((remnant) => [remnant.messageKey.toString('hex'), remnant]));
  const found: FolderRemnants[] = [];
  for (const { path, role } of await foldersToLookIn(desk, mailbox)) {
    const uids = await findIn(desk, mailbox, { path, role }, { since, byKey });
    if (uids.length > 0) found.push({ path, role, uids });
  }
  return found;
}

/** Removes what was found, for good, and forgets the search. @throws AppError */
export async function removeRemnants(
  desk: Desk,
  mailbox: Mailbox,
  found: readonly FolderRemnants[],
): Promise<void> {
  const searched = desk.store.erasure.remnants();
  for (const { path, uids } of found) await mailbox.remove(path, uids);
  forgetRemnants(desk, searched);
}

/** It stands there no more, or is left there. */
export function forgetRemnants(desk: Desk, searched = desk.store.erasure.remnants()): void {
  desk.store.transaction(() => {
    for (const { messageKey: key } of searched) desk.store.erasure.forgetRemnant(key);
  });
}

/** What the mailbox still holds, on one line: `INBOX 2, Sent 1`. */
export function remnantsText(found: readonly FolderRemnants[]): string {
  return found.map(({ path, uids }) => `${path} ${uids.length}`).join(', ') || 'nothing';
}

async function foldersToLookIn(desk: Desk, mailbox: Mailbox): Promise<Folder[]> {
  const folders = await mailbox.listFolders();
  const { moveTo } = desk.afterFiling;
  return folders.filter(({ path, role }) => looked.includes(role) || path === moveTo);
}

interface Search {
  since: Date;
  byKey: ReadonlyMap<string, Remnant>;
}

async function findIn(
  desk: Desk,
  mailbox: Mailbox,
  { path, role }: Folder,
  { since, byKey }: Search,
): Promise<number[]> {
  const keyOf = (messageId: string) => messageKey(desk.key, messageId.trim()).toString('hex');
  const borne = await mailbox.fieldSince(path, 'Message-ID', since);
  const emails = borne.flatMap(({ uid, value }) => {
    const remnant = byKey.get(keyOf(value));
    return remnant ? [{ uid, remnant }] : [];
  });
  const same = await thoseOfIdentity(desk, mailbox, path, emails);
  if (role !== 'sent') return same;
  const answers = await mailbox.fieldSince(path, 'In-Reply-To', since);
  const letters = new Set(
    borne.filter(({ value }) => tokenOfMessageId(value) !== null).map(({ uid }) => uid),
  );
  const byHand = answers
    .filter(({ uid, value }) => byKey.has(keyOf(value)) && !letters.has(uid))
    .map(({ uid }) => uid);
  return [...new Set([...same, ...byHand])];
}

/** Real emails share a Message-ID: an email is removed only where every byte of it is the erased one's. */
async function thoseOfIdentity(
  desk: Desk,
  mailbox: Mailbox,
  path: string,
  emails: readonly { uid: number; remnant: Remnant }[],
): Promise<number[]> {
  const certain = emails.filter(({ remnant }) => remnant.identity === null).map(({ uid }) => uid);
  const identities = new Map(
    emails.flatMap(({ uid, remnant }) =>
      remnant.identity === null ? [] : [[uid, remnant.identity] as const],
    ),
  );
  if (identities.size === 0) return certain;
  await mailbox.openFolder(path);
  const described = await mailbox.describe([...identities.keys()]);
  for (let at = 0; at < described.length; at += batchSize) {
    for (const { uid, source } of await mailbox.fetchSources(described.slice(at, at + batchSize)))
      if (identities.get(uid)?.equals(emailIdentity(source, desk.key))) certain.push(uid);
  }
  return certain;
}
