import { resolve } from 'node:path';
import { AppError } from '../errors.ts';
import type { Command } from './command.ts';
import { hint } from './hints.ts';

export const backupCommand: Command = {
  name: 'backup',
  arguments: '<file>',
  summary: 'save a whole, checked copy of the database, while the daemon runs or not',
  run(context, [file]) {
    const target = resolve(file ?? '');
    const { database, keyFile } = context.installation();
    if (target === resolve(database))
      throw new AppError('usage', `${target} is the database itself`, 'Name another file.');
    context.desk().store.saveCopy(target);
    if (context.json) {
      context.printJson({ file: target, keyFile });
      return;
    }
    context.print(`${target} is saved and whole.`);
    context.print(
      `Keep the key ${keyFile} as well, in another place: without it, people who were erased are strangers.`,
    );
    context.print(`\n${hint(context, `restore ${target}`)}   puts it in place again`);
  },
};
