import { resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { inspectBackup, restoreBackup } from '../workflow/upkeep/restore-backup.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { hint } from './hints.ts';

export const restoreCommand: Command = {
  name: 'restore',
  arguments: '<file>',
  summary: 'put a backup in place of the database; the mailbox is read again, and nobody is answered twice',
  options: [['--yes', 'without asking']],
  async run(context, [file], options) {
    const backup = resolve(file ?? '');
    const { database, databaseKey: key } = context.installation();
    if (backup === resolve(database))
      throw new AppError('usage', `${backup} is the database itself`, 'Name a backup.');
    inspectBackup(backup, key);
    if (!(await isWanted(context, backup, options))) {
      context.exitWith(1);
      context.print('Nothing was changed.');
      return;
    }
    const restored = restoreBackup(backup, database, {
      key,
      now: context.clock(),
      by: context.actor,
    });
    if (context.json) context.printJson({ backup, database, ...restored });
    else tell(context, backup, restored);
  },
};

async function isWanted(context: CommandContext, backup: string, options: OptionValues): Promise<boolean> {
  if (options.yes === true) return true;
  if (context.json) return false;
  const { database } = context.installation();
  const answer = await context.ask(`Put ${backup} in place of ${database}? (yes/no) `);
  return /^y(es)?$/i.test(answer?.trim() ?? '');
}

function tell(
  context: CommandContext,
  backup: string,
  { keptAs, unknown }: { keptAs: string | null; unknown: number },
): void {
  context.print(`${backup} is in place.${keptAs === null ? '' : ` What was there is kept as ${keptAs}.`}`);
  context.print('At the next start the mailbox is read again. Letters about what came before now are held,');
  context.print('unless the Sent folder shows that they have left.');
  if (unknown > 0) {
    context.print(`${unknown} letters waited when it was saved, and may have left since:`);
    context.print(`  ${hint(context, 'outbox --state unknown')}`);
  }
  context.print(`\n${hint(context, 'start')}`);
  context.print(`${hint(context, 'outbox --state held')}   once it has read the mailbox`);
}
