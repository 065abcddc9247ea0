import { resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { assertDatabase, assertStrong, ensureDatabaseKey, rekey } from '../workflow/upkeep/rekey.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { textOption } from './options.ts';

export const rekeyCommand: Command = {
  name: 'rekey',
  summary: 'encrypt the database, change its key, or take it away; the daemon must not run',
  options: [
    ['--to <file>', 'the file that holds the new key; it is made where there is none'],
    ['--phrase', 'asks for a new pass phrase'],
    ['--decrypt', 'no key any more'],
  ],
  async run(context, _, options) {
    const { database, databaseKey } = context.installation();
    assertDatabase(database, databaseKey);
    const next = await newKey(context, options);
    const copies = rekey(database, databaseKey, next);
    if (context.json) context.printJson({ database, encrypted: next !== null, copies });
    else tell(context, { database, isEncrypted: next !== null, copies, file: textOption(options, 'to') });
  },
};

async function newKey(context: CommandContext, options: OptionValues): Promise<string | null> {
  const file = textOption(options, 'to');
  const wanted = [file !== null, options.phrase === true, options.decrypt === true].filter(Boolean);
  if (wanted.length !== 1)
    throw new AppError(
      'usage',
      'say one of --to FILE, --phrase and --decrypt',
      'See `secretariat rekey --help`.',
    );
  if (options.decrypt === true) return null;
  if (file === null) return askForPhrase(context);
  context.assertKeyApart(resolve(file));
  return ensureDatabaseKey(resolve(file));
}

async function askForPhrase(context: CommandContext): Promise<string> {
  const phrase = assertStrong((await context.ask('New pass phrase: ', { isSecret: true })) ?? '');
  if ((await context.ask('The same again: ', { isSecret: true })) === phrase) return phrase;
  throw new AppError('usage', 'they are not the same', 'Nothing was changed.');
}

interface Rekeyed {
  database: string;
  isEncrypted: boolean;
  copies: readonly string[];
  /** Where the new key stands; null for a phrase. */
  file: string | null;
}

function tell(context: CommandContext, { database, isEncrypted, copies, file }: Rekeyed): void {
  context.print(`${database} is ${isEncrypted ? 'encrypted with the new key' : 'not encrypted any more'}.`);
  if (file !== null)
    context.print(
      `Set desk.databaseKeyFile: ${resolve(file)}, and keep a copy of that file in another place.`,
    );
  if (!isEncrypted) context.print('Take desk.databaseKeyFile out of the configuration.');
  if (isEncrypted) context.print('Without its key nobody can read it again, you included.');
  if (copies.length === 0) return;
  context.print('These copies are as they were; remove them once you need them no more:');
  for (const copy of copies) context.print(`  ${copy}`);
}
