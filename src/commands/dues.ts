import { AppError } from '../errors.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { importFile } from './dues/import-file.ts';
import { list, listUnmatched } from './dues/list.ts';
import { assign, excuse, record, takeBack } from './dues/record.ts';

type Action = (
  context: CommandContext,
  args: readonly string[],
  options: OptionValues,
) => Promise<void> | void;

const actions: Readonly<Record<string, Action>> = {
  list,
  record,
  import: importFile,
  unmatched: listUnmatched,
  assign,
  void: takeBack,
  excuse,
};

export const duesCommand: Command = {
  name: 'dues',
  arguments: '[action] [args...]',
  summary:
    'who has paid: list; record ID AMOUNT, import FILE.csv, unmatched, assign PAYMENT ID, void PAYMENT, excuse ID',
  options: [
    ['--on <day>', 'with record: when it was paid, such as 2026-05-10'],
    ['--how <how>', 'with record: cash, cheque, transfer …'],
    ['--due', 'with list: owed now or soon'],
    ['--late', 'with list: after the last paid day, or unpaid after three letters'],
    ['--paid', 'with list: paid up'],
    ['--csv', 'with list: as CSV'],
    ['--dates <order>', 'with import: mdy or dmy, how dates with slashes are written'],
    ['--yes', 'with import: record without asking'],
    ['--dry-run', 'with import: only say what it would do'],
    ['--why <why>', 'with excuse: hardship or leave'],
    ['--until <day>', 'with excuse: until when'],
    ['--end', 'with excuse: ask for dues again'],
  ],
  async run(context, [action = 'list', ...args], options) {
    const found = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (found === undefined)
      throw new AppError(
        'usage',
        `dues ${action}: there is no such action`,
        `Say one of ${Object.keys(actions).join(', ')}.`,
      );
    await found(context, args, options);
  },
};
