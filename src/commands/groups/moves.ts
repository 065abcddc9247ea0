import { AppError } from '../../errors.ts';
import { findMoves, type Move } from '../../workflow/groups/find-moves.ts';
import { approveMoves, refuseMoves } from '../../workflow/groups/settle-moves.ts';
import { factText } from '../../workflow/words/states.ts';
import type { CommandContext } from '../command.ts';
import { hint } from '../hints.ts';
import { parseApplicationId } from '../ids.ts';
import { formatTable } from '../table.ts';

/** `groups moves`: what a change of the file would move; `moves approve [a41 …]` and `moves refuse a41 …`. */
export function groupMoves(context: CommandContext, [action, ...ids]: readonly string[]): void {
  const desk = context.desk();
  const numbers = ids.map(parseApplicationId);
  if (action === undefined) tellMoves(context, findMoves(desk));
  else if (action === 'approve') tellDone(context, 'moved', approveMoves(desk, numbers, context.actor));
  else if (action === 'refuse' && numbers.length > 0)
    tellDone(context, 'left where they are', refuseMoves(desk, numbers, context.actor));
  else throw wrongAction(action);
}

function wrongAction(action: string): AppError {
  return new AppError(
    'usage',
    `groups moves ${action}: there is no such action`,
    'Say `groups moves`, `groups moves approve [a41 …]` or `groups moves refuse a41 …`.',
  );
}

function tellMoves(context: CommandContext, moves: readonly Move[]): void {
  if (context.json) {
    for (const move of moves) context.printJson(moveRecord(move));
    return;
  }
  if (moves.length === 0) {
    context.print('Everyone is where the groups file has them.');
    return;
  }
  const rows = moves.map(({ application, from, to, why }) => [
    `a${application.id}`,
    factText('location', application.facts.location?.value),
    from ?? '-',
    to?.group.key ?? '-',
    why,
  ]);
  for (const line of formatTable(['id', 'home', 'from', 'to', 'why'], rows)) context.print(line);
  context.print(`\n${hint(context, 'groups moves approve')}`);
}

function tellDone(context: CommandContext, done: string, moves: readonly Move[]): void {
  if (context.json) for (const move of moves) context.printJson({ ...moveRecord(move), done });
  else context.print(`${moves.length} ${done}`);
}

function moveRecord({ application, from, to, why }: Move) {
  return { application: `a${application.id}`, from, to: to?.group.key ?? null, why };
}
