import { day } from '../../clock.ts';
import type { FolderRole } from '../../mail/mailbox.ts';
import type { Channel } from '../../membership/plan.ts';
import type { Desk } from '../desk.ts';

/**
 * How an email counts by where and when it was received. What the server received before the desk began, or too long
 * ago, is history whatever folder generation it is in: it is kept and shown, and gets no letter by itself.
 */
export function channelOf(desk: Desk, role: FolderRole, receivedAt: Date, now: Date): Channel {
  if (role === 'junk') return 'junk';
  if (role !== 'inbox') return 'archive';
  const tooOld = now.getTime() - receivedAt.getTime() > desk.policy.answerWithinDays * day;
  return tooOld || receivedAt < beginning(desk) ? 'history' : 'inbox';
}

/** INTERNALDATE has whole seconds, so the desk's beginning is cut to them too. */
function beginning(desk: Desk): Date {
  if (desk.answerSince !== null) return desk.answerSince;
  const installedAt = desk.store.desk.find('installedAt') as string;
  return new Date(Math.floor(Date.parse(installedAt) / 1000) * 1000);
}
