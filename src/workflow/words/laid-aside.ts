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
  if (email.reason === 'command') return 'commands by email, carried out';
  if (email.reason === 'command_refused') return refusalText(desk, email);
  if (email.reason === 'junk') return 'found in Junk';
  if (email.reason === 'archive') return 'found in the archive';
  if (email.reason === 'history') return 'was there before the desk';
  return desk.store.emails.findReading(email.id)?.screening.refusal?.sentence ?? email.reason ?? '';
}

/** Reads like someone who wants to join, whatever the provider's filter thought of it. */
export function looksMisplaced({ intent, reason }: EmailRow): boolean {
  return reason === 'junk' && intent === 'application';
}

const refusals: Readonly<Record<string, string>> = {
  switched_off: 'commands by email are switched off',
  not_a_secretary: 'the sender is no secretary',
  another_recipient: 'the digest was sent to somebody else',
  old_digest: 'the digest that it answers is too old',
  not_authenticated: 'nothing proves that the sender sent it',
  replay: 'the same commands were carried out before',
};

function refusalText(desk: Desk, { id }: EmailRow): string {
  const refusal = desk.store.commandEmails.find(id)?.refusal ?? '';
  return `commands by email, not carried out: ${refusals[refusal] ?? refusal}`;
}
