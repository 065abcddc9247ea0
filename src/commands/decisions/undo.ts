import { AppError } from '../../errors.ts';
import { undoReply } from '../../workflow/desk/reply-to-email.ts';
import { undoDecision } from '../../workflow/desk/undo-decision.ts';
import { stateWords } from '../../workflow/words/states.ts';
import type { Command, CommandContext } from '../command.ts';
import { parseId } from '../ids.ts';

export const undoCommand: Command = {
  name: 'undo',
  arguments: '<id>',
  summary:
    'take the last decision on an application (a41) or the reply to an email (e12) back, with its letter',
  run(context, [id]) {
    const { letter, number } = parseId(id, ['a', 'e']);
    if (letter === 'a') undoOnApplication(context, number);
    else undoOnEmail(context, number);
  },
};

function undoOnApplication(context: CommandContext, id: number): void {
  const { kind, stateBefore } = undoDecision(context.desk(), id, context.actor);
  if (context.json) context.printJson({ application: `a${id}`, undone: kind, state: stateBefore });
  else context.print(`${kind.replaceAll('_', '-')} undone. a${id}: ${stateWords[stateBefore]}`);
}

function undoOnEmail(context: CommandContext, id: number): void {
  const application = context.desk().store.emails.find(id)?.applicationId ?? null;
  if (application !== null)
    throw new AppError('usage', `e${id} belongs to a${application}`, `Say \`undo a${application}\`.`);
  if (!undoReply(context.desk(), id, context.actor))
    throw new AppError(
      'conflict',
      `no reply to e${id} waits to leave`,
      `\`show e${id}\` says what became of it.`,
    );
  if (context.json) context.printJson({ email: `e${id}`, undone: 'reply' });
  else context.print(`reply undone. e${id} waits for your answer again`);
}
