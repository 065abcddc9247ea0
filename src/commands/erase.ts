import { AppError } from '../errors.ts';
import { type DueErasure, dueErasures } from '../workflow/people/due-erasures.ts';
import { erasureText } from '../workflow/people/erasure-text.ts';
import { type ErasureRun, runErasure } from '../workflow/people/run-erasure.ts';
import type { Command, CommandContext } from './command.ts';
import { tendErasedMail } from './person/erased-mail.ts';

export const eraseCommand: Command = {
  name: 'erase',
  summary: 'erase what is no longer kept, here and, if you say so, in the mailbox',
  options: [
    ['--due', 'everything that the schedule of retention no longer keeps'],
    ['--mailbox', 'what the mailbox still holds of what was erased here'],
    ['--dry-run', 'with --due: list what would go and why, and do nothing'],
    ['--yes', 'remove from the mailbox without a question'],
  ],
  async run(context, _, { due, mailbox, dryRun, yes }) {
    if (due === true) await eraseDue(context, dryRun === true, yes === true);
    else if (mailbox === true) tellMailbox(context, await tendErasedMail(context, yes === true));
    else
      throw new AppError(
        'usage',
        'erase what?',
        'Say `erase --due`, `erase --due --dry-run`, `erase --mailbox`, or `person erase p9`.',
      );
  },
};

async function eraseDue(context: CommandContext, isRehearsal: boolean, isAgreed: boolean): Promise<void> {
  const desk = context.desk();
  const actor = `secretary:${context.actor}` as const;
  const run: ErasureRun = isRehearsal
    ? { erased: [...dueErasures(desk, desk.clock())], copies: [] }
    : completed(runErasure(desk, actor));
  tell(context, run, isRehearsal);
  if (!isRehearsal) tellMailbox(context, await tendErasedMail(context, isAgreed));
}

function completed(run: Generator<void, ErasureRun>): ErasureRun {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

function tell(context: CommandContext, { erased, copies }: ErasureRun, isRehearsal: boolean): void {
  if (context.json) {
    for (const erasure of erased) context.printJson({ ...recordOf(erasure), dryRun: isRehearsal });
    return;
  }
  for (const erasure of erased) context.print(erasureText(erasure));
  for (const copy of copies) context.print(copy);
  context.print(
    erased.length === 0 ? 'Nothing is due.' : `${erased.length} ${isRehearsal ? 'due' : 'erased'}.`,
  );
  if (isRehearsal) context.print('Nothing was erased.');
}

function recordOf({ kind, id, why }: DueErasure) {
  const letter = { email: 'e', digest: 'l', person: 'p', reduction: 'p' }[kind];
  return { id: `${letter}${id}`, kind, why };
}

function tellMailbox(context: CommandContext, outcome: string): void {
  if (context.json) context.printJson({ mailbox: outcome });
  else context.print(`Mailbox: ${outcome}.`);
}
