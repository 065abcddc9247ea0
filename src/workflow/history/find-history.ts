import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';

/** Emails of people from before the desk that nothing has followed from, those received since a moment, oldest first. */
export function findHistory(desk: Desk, since: Date): EmailRow[] {
  return desk.store.emails
    .setAsideIn('history', since.toISOString())
    .filter(({ reason }) => reason === 'history');
}

/** Whether the email wants something, so that a letter might follow; machines, lists and other matters do not. */
export function wantsSomething({ intent }: EmailRow): boolean {
  return intent !== 'other' && intent !== 'automated';
}
