import { AppError } from '../../errors.ts';
import type { FetchedEmail, Mailbox } from '../../mail/mailbox.ts';
import type { Desk } from '../desk.ts';
import type { ScannedFolder } from './store-emails.ts';

/**
 * Sets the keyword, or moves, where the settings say so: for the human's eyes alone, the desk never reads it back.
 * History stays where it lies, and so does what could not be filed.
 */
export async function markFiled(
  desk: Desk,
  mailbox: Mailbox,
  folder: ScannedFolder,
  emails: readonly FetchedEmail[],
): Promise<void> {
  const { keyword, moveTo } = desk.afterFiling;
  if (keyword === null && moveTo === null) return;
  const uids = emails.map(({ uid }) => uid).filter((uid) => isDealtWith(desk, folder, uid));
  if (uids.length === 0) return;
  try {
    if (keyword !== null) await mailbox.addKeyword(uids, keyword);
    if (moveTo !== null) await mailbox.move(uids, moveTo);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'config') throw error;
    desk.log.error({ err: error }, 'filed emails cannot be marked: `secretariat check` says why');
  }
}

function isDealtWith(desk: Desk, { id, uidValidity }: ScannedFolder, uid: number): boolean {
  const emailId = desk.store.positions.findEmailAt({ folderId: id, uidValidity, uid });
  const email = emailId === null ? undefined : desk.store.emails.find(emailId);
  return email?.channel === 'inbox' && (email.state === 'filed' || email.state === 'set_aside');
}
