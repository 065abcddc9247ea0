import { AppError } from '../../errors.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';
import { receiveEmails } from '../intake/receive-emails.ts';
import { getEmail } from './get-email.ts';

/**
 * Reads and files a failed or set-aside email again, as if it had just come to the inbox; for one from Junk or from
 * before the desk, that is the secretary's leave to answer it.
 * @returns the email as it is then; a machine's or a refused sender's is set aside again
 * @throws AppError `not_found`, or `conflict` when it is filed already or its source is gone
 */
export async function retryEmail(desk: Desk, emailId: number, by: string): Promise<EmailRow> {
  const source = desk.store.transaction(() => takeBack(desk, getEmail(desk, emailId), by));
  await receiveEmails(desk, [{ id: emailId, source }]);
  return getEmail(desk, emailId);
}

function takeBack(desk: Desk, { id, state }: EmailRow, by: string): Buffer {
  if (state === 'filed')
    throw new AppError(
      'conflict',
      `e${id} is filed already`,
      `\`secretariat show e${id}\` shows what became of it.`,
    );
  if (state === 'received')
    throw new AppError('conflict', `e${id} waits to be read`, 'The daemon reads it as soon as it runs.');
  const source = desk.store.emails.findSource(id);
  if (!source)
    throw new AppError(
      'conflict',
      `the source of e${id} has been erased`,
      'Answer it by hand from the mailbox.',
    );
  desk.store.emails.recordRetry(id, 'inbox');
  desk.store.journal.record(desk.clock().toISOString(), {
    actor: `secretary:${by}`,
    verb: 'retry',
    emailId: id,
  });
  return source;
}
