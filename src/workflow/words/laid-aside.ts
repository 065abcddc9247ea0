import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';

/** Emails that failed or were set aside, and what Junk holds by mistake: those a human should look at, newest first. */
export function findLaidAside({ store: { emails } }: Desk, limit: number): EmailRow[] {
  const found = [
    ...emails.inState('failed', limit),
    ...emails.setAsideBy('junk', limit).filter(looksMisplaced),
    ...emails.setAsideBy('inbox', limit),
  ];
  return found.slice(0, limit);
}

/** Why an email waits here, in a sentence. */
export function whySetAside(desk: Desk, email: EmailRow): string {
  if (email.state === 'failed') return `could not be read: ${email.failure ?? 'no reason kept'}`;
  if (email.reason === 'junk') return 'found in Junk';
  if (email.reason === 'archive') return 'found in the archive';
  if (email.reason === 'history') return 'was there before the desk';
  return desk.store.emails.findReading(email.id)?.screening.refusal?.sentence ?? email.reason ?? '';
}

/** Reads like someone who wants to join, whatever the provider's filter thought of it. */
export function looksMisplaced({ intent, reason }: EmailRow): boolean {
  return reason === 'junk' && intent === 'application';
}
