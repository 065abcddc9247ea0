import { existsSync, writeFileSync } from 'node:fs';
import { AppError, messageOf } from '../errors.ts';
import type { Command, CommandContext } from './command.ts';
import { hint } from './hints.ts';
import { firstConfigText } from './init/first-config-text.ts';
import { interview } from './init/interview.ts';

export const initCommand: Command = {
  name: 'init',
  needsNoDatabase: true,
  summary: 'ask what must be known, and write a first configuration; answers may come by a pipe, one a line',
  async run(context) {
    if (existsSync(context.configFile)) throw alreadyThere(context);
    context.print('A few questions; what stands in brackets is taken for an empty answer.\n');
    const answers = await interview(context);
    write(context, firstConfigText(answers));
    context.installation();
    if (context.json) {
      context.printJson({ written: context.configFile });
      return;
    }
    context.print(`\n${context.configFile} is written, for your eyes only. Next:`);
    if (answers.password === null)
      context.print('  export SECRETARIAT_IMAP_PASSWORD=… SECRETARIAT_SMTP_PASSWORD=…');
    for (const words of ['check', 'check --probe', 'start --dry-run', 'start'])
      context.print(`  ${hint(context, words)}`);
  },
};

function alreadyThere({ configFile }: CommandContext): AppError {
  return new AppError(
    'conflict',
    `${configFile} is there already, and init never writes over a configuration`,
    'Edit it, or name another with --config FILE.',
  );
}

/** `wx`: a file that has come into being meanwhile is not written over either. */
function write(context: CommandContext, text: string): void {
  try {
    writeFileSync(context.configFile, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') throw alreadyThere(context);
    throw new AppError(
      'config',
      `cannot write ${context.configFile}: ${messageOf(error)}`,
      'Name a file in a folder of yours with --config FILE.',
      { cause: error },
    );
  }
}
