import type { FetchedEmail, Mailbox } from '../../mail/mailbox.ts';
import type { Desk } from '../desk.ts';

/** Sets the keyword, or moves, where the settings say so: for the human's eyes alone, the desk never reads it back. */
export async function markFiled(
  desk: Desk,
  mailbox: Mailbox,
  emails: readonly FetchedEmail[],
): Promise<void> {
  const { keyword, moveTo } = desk.afterFiling;
  const uids = emails.map(({ uid }) => uid);
  if (uids.length === 0) return;
  if (keyword !== null) await mailbox.addKeyword(uids, keyword);
  if (moveTo !== null) await mailbox.move(uids, moveTo);
}
