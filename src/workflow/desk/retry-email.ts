import { AppError } from '../../errors.ts';
import type { Desk } from '../desk.ts';
import { receiveEmails } from '../intake/receive-emails.ts';

/**
 * Reads and files a failed or set-aside email again, as if it had just come to the inbox; for one from Junk or from
 * before the desk, that is the secretary's leave to answer it.
 * @throws AppError `not_found`, or `conflict` when it is filed already or its source is gone
 */
export async function retryEmail(desk: Desk, emailId: number, by: string): Promise<void> {
  const email = desk.store.emails.find(emailId);
  if (!email)
    throw new AppError(
      'not_found',
      `there is no email e${emailId}`,
      '`secretariat inbox` lists set-aside and failed ones.',
    );
  if (email.state === 'filed')
    throw new AppError(
      'conflict',
      `e${emailId} is filed already`,
      `\`secretariat show e${emailId}\` shows what became of it.`,
    );
  const source = desk.store.emails.findSource(emailId);
  if (!source)
    throw new AppError(
      'conflict',
      `the source of e${emailId} has been erased`,
      'Answer it by hand from the mailbox.',
    );
  desk.store.emails.recordRetry(emailId, 'inbox');
  desk.store.journal.record(desk.clock().toISOString(), { actor: `secretary:${by}`, verb: 'retry', emailId });
  await receiveEmails(desk, [{ id: emailId, source }]);
}
