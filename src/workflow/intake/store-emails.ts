import { emailIdentity } from '../../mail/identity.ts';
import type { FetchedEmail, FolderRole } from '../../mail/mailbox.ts';
import type { Channel } from '../../membership/plan.ts';
import type { Position } from '../../store/positions.ts';
import type { Desk } from '../desk.ts';
import { channelOf } from './channel.ts';
import type { StoredEmail } from './receive-emails.ts';

/** Where emails are only shown. */
const outsideChannels: readonly Channel[] = ['junk', 'archive'];

/** The folder a batch comes from. */
export interface ScannedFolder {
  id: number;
  role: FolderRole;
  uidValidity: number;
}

/**
 * Stores sources and positions of one batch in one durable commit; from here on nothing of it can be lost.
 * @returns those to be read now: new ones, and ones that were only in Junk or Archive before and now are in the inbox
 */
export function storeEmails(
  desk: Desk,
  folder: ScannedFolder,
  batch: readonly FetchedEmail[],
): StoredEmail[] {
  return desk.store.transaction(() =>
    batch.map((email) => storeEmail(desk, folder, email)).filter((stored) => stored !== null),
  );
}

function storeEmail(desk: Desk, folder: ScannedFolder, email: FetchedEmail): StoredEmail | null {
  const now = desk.clock();
  const position: Position = { folderId: folder.id, uidValidity: folder.uidValidity, uid: email.uid };
  const channel = channelOf(desk, folder.role, email.receivedAt, now);
  const identity = emailIdentity(email.source, desk.key);
  const known = desk.store.emails.findByIdentity(identity);
  if (known !== undefined) {
    desk.store.positions.record(position, 'duplicate', known, now.toISOString());
    return known !== null && channel === 'inbox' ? promote(desk, known, email.source) : null;
  }
  const id = desk.store.emails.recordReceived({ ...email, channel }, identity, now.toISOString());
  desk.store.positions.record(position, 'stored', id, now.toISOString());
  return { id, source: email.source };
}

/**
 * An email that a human moved out of Junk, or that Archive showed before the inbox did, is received after all. One that
 * is being read at this moment only changes its channel, which is looked at when it is filed.
 */
function promote(desk: Desk, id: number, source: Buffer): StoredEmail | null {
  const email = desk.store.emails.find(id);
  if (email === undefined || !outsideChannels.includes(email.channel)) return null;
  if (email.state !== 'set_aside' && email.state !== 'received') return null;
  desk.store.emails.recordRetry(id, 'inbox');
  return email.state === 'set_aside' ? { id, source } : null;
}
