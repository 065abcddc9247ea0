import { erasePersonNow } from '../../workflow/people/erase-person-now.ts';
import type { Mentions } from '../../workflow/people/find-mentions.ts';
import { findMentions } from '../../workflow/people/find-mentions.ts';
import { getPerson } from '../../workflow/people/get-person.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { tendErasedMail } from './erased-mail.ts';

/** Erases a person at their request, and names where others speak of them. */
export async function erase(
  context: CommandContext,
  personId: number,
  _: readonly string[],
  options: OptionValues,
): Promise<void> {
  const desk = context.desk();
  getPerson(desk, personId);
  const mentions = findMentions(desk, personId);
  const isAgreed = options.yes === true;
  if (!isAgreed && !(await agrees(context, personId))) {
    if (!context.json) context.print('Nothing was erased.');
    context.exitWith(1);
    return;
  }
  const copies = erasePersonNow(desk, personId, {
    actor: `secretary:${context.actor}`,
    outcome: 'on_request',
  });
  const mailbox = await tendErasedMail(context, isAgreed);
  tell(context, personId, { mentions, copies, mailbox });
}

async function agrees(context: CommandContext, personId: number): Promise<boolean> {
  if (context.json) return false;
  const answer = await context.ask(`Erase everything held of p${personId}? It cannot be undone. (yes/no) `);
  return /^y(es)?$/i.test(answer?.trim() ?? '');
}

interface Erased {
  mentions: Mentions;
  copies: readonly string[];
  mailbox: string;
}

function tell(context: CommandContext, personId: number, { mentions, copies, mailbox }: Erased): void {
  const emails = mentions.emails.map((id) => `e${id}`);
  const letters = mentions.letters.map((id) => `l${id}`);
  if (context.json) {
    context.printJson({
      person: `p${personId}`,
      erased: true,
      mentions: { emails, letters },
      copies,
      mailbox,
    });
    return;
  }
  context.print(`p${personId} is erased.`);
  for (const copy of copies) context.print(copy);
  context.print(`Mailbox: ${mailbox}.`);
  if (emails.length + letters.length > 0)
    context.print(`Others speak of them, which only you can judge: ${[...emails, ...letters].join(', ')}`);
}
