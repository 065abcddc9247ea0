import { AppError } from '../../errors.ts';
import { parseEmail } from '../../mail/parse-email.ts';
import { readEmail } from '../../reading/read-email.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';
import { fileEmail } from '../intake/file-email.ts';
import { getEmail } from './get-email.ts';

/**
 * Takes a set-aside or failed email for an application because a human says so, whatever it was read as. No letter
 * leaves by itself: it may be a machine's after all.
 * @throws AppError `not_found`, or `conflict` where it is filed, nobody can be answered, or its source is gone
 */
export async function openApplicationFrom(desk: Desk, emailId: number, by: string): Promise<EmailRow> {
  const { state } = getEmail(desk, emailId);
  const source = desk.store.emails.findSource(emailId);
  if (!source || (state !== 'set_aside' && state !== 'failed'))
    throw new AppError('conflict', `e${emailId} is ${state.replace('_', ' ')}: it cannot be taken in`);
  const email = await parseEmail(source);
  const read = readEmail(email, desk.readingPolicy, desk.gazetteer);
  const reading = {
    ...read,
    intent: 'application' as const,
    refusal: null,
    answerable: true,
    screening: {
      ...read.screening,
      refusal: null,
      replyAddress: read.screening.replyAddress ?? email.from[0]?.address ?? null,
    },
  };
  desk.store.transaction(() => {
    const at = desk.clock().toISOString();
    desk.store.emails.recordRetry(emailId, 'inbox');
    desk.store.journal.record(at, { actor: `secretary:${by}`, verb: 'taken_for_application', emailId });
    fileEmail(desk, { id: emailId, email, reading });
    const letter = desk.store.letters.findByCause(`e${emailId}`);
    if (letter) desk.store.letters.cancel(letter.id, at);
  });
  return getEmail(desk, emailId);
}
