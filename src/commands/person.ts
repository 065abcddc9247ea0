import { AppError } from '../errors.ts';
import { getApplication } from '../workflow/desk/get-application.ts';
import type { Desk } from '../workflow/desk.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { parseId } from './ids.ts';
import { correct } from './person/correct.ts';
import { erase } from './person/erase.ts';
import { exportHeld } from './person/export.ts';

type Action = (
  context: CommandContext,
  personId: number,
  rest: readonly string[],
  options: OptionValues,
) => void | Promise<void>;

const actions: Readonly<Record<string, Action>> = { export: exportHeld, erase, correct };

export const personCommand: Command = {
  name: 'person',
  arguments: '<action> <id> [assignments...]',
  summary: "a person's rights: export all that is held, erase it, or correct field=value",
  options: [
    ['--out <file>', 'with export: into a file of yours alone'],
    ['--yes', 'with erase: without a question, in the mailbox too'],
  ],
  async run(context, [action = '', id, ...rest], options) {
    const carryOut = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (carryOut === undefined)
      throw new AppError(
        'usage',
        `person ${action}: there is no such action`,
        'Say export, erase or correct.',
      );
    await carryOut(context, personIdOf(context, id), rest, options);
  },
};

/** `p9`, or the person of an application; of somebody who was made one with another, the other. */
function personIdOf(context: CommandContext, text: string | undefined): number {
  const { letter, number } = parseId(text, ['p', 'a']);
  const desk = context.desk();
  return whole(desk, letter === 'p' ? number : getApplication(desk, number).personId);
}

function whole(desk: Desk, personId: number): number {
  const kept = desk.store.erasure.findKept(personId);
  return kept === null ? personId : whole(desk, kept);
}
