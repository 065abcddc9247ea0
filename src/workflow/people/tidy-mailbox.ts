import type { OpenMailbox } from '../../mail/mailbox.ts';
import type { Desk } from '../desk.ts';
import { findRemnants, forgetRemnants, remnantsText, removeRemnants } from './mailbox-remnants.ts';

/**
 * Does what the setting says about erased emails and letters that the mailbox still holds: removes them, leaves and
 * names them, or waits for the secretary's word.
 * @returns what came of it, in folders and counts
 * @throws AppError when the mailbox cannot be reached
 */
export async function tidyMailbox(
  desk: Desk,
  access: { openMailbox: OpenMailbox; signal?: AbortSignal },
): Promise<string> {
  const mode = desk.policy.retention.mailbox;
  if (desk.store.erasure.countRemnants() === 0) return 'nothing was erased since';
  if (mode === 'ask') return 'waits for `secretariat erase --mailbox`';
  const mailbox = await access.openMailbox(access.signal);
  try {
    const found = await findRemnants(desk, mailbox);
    if (mode === 'yes') await removeRemnants(desk, mailbox, found);
    else forgetRemnants(desk);
    return `${mode === 'yes' ? 'removed from' : 'left in'} the mailbox: ${remnantsText(found)}`;
  } finally {
    await mailbox.close();
  }
}
