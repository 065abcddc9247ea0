import { AppError } from '../../errors.ts';
import {
  findRemnants,
  forgetRemnants,
  remnantsText,
  removeRemnants,
} from '../../workflow/people/mailbox-remnants.ts';
import type { CommandContext } from '../command.ts';
import { hint } from '../hints.ts';

/**
 * Names what the mailbox still holds of what was erased here and removes it, as the setting or the person at the
 * terminal says. @returns what came of it, on one line
 */
export async function tendErasedMail(context: CommandContext, isAgreed: boolean): Promise<string> {
  if (context.desk().store.erasure.countRemnants() === 0)
    return 'the mailbox holds nothing of what was erased';
  try {
    return await look(context, isAgreed);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `the mailbox may still hold it (${error.message}); later: ${hint(context, 'erase --mailbox')}`;
  }
}

async function look(context: CommandContext, isAgreed: boolean): Promise<string> {
  const desk = context.desk();
  const mailbox = await context.openMailbox();
  try {
    const found = await findRemnants(desk, mailbox);
    const answer = found.length === 0 ? 'yes' : await decide(context, remnantsText(found), isAgreed);
    if (answer === 'yes') await removeRemnants(desk, mailbox, found);
    if (answer === 'no') forgetRemnants(desk);
    const held = remnantsText(found);
    if (answer === null) return `the mailbox still holds ${held}; later: ${hint(context, 'erase --mailbox')}`;
    return answer === 'yes' ? `removed from the mailbox: ${held}` : `left in the mailbox: ${held}`;
  } finally {
    await mailbox.close();
  }
}

/** null: nobody is there to say. */
async function decide(
  context: CommandContext,
  held: string,
  isAgreed: boolean,
): Promise<'yes' | 'no' | null> {
  const { mailbox } = context.desk().policy.retention;
  if (isAgreed) return 'yes';
  if (mailbox !== 'ask') return mailbox;
  if (context.json) return null;
  const answer = await context.ask(
    `The mailbox still holds it: ${held}. Remove it there for good? (yes/no) `,
  );
  if (answer === null) return null;
  return /^y(es)?$/i.test(answer.trim()) ? 'yes' : 'no';
}
