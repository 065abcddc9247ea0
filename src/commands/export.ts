import { AppError } from '../errors.ts';
import { exportMembers, type PassedMember } from '../workflow/groups/export-members.ts';
import type { Command, OptionValues } from './command.ts';
import { csvOf } from './csv.ts';
import { textOption } from './options.ts';

const columns = ['name', 'address', 'city', 'region', 'postalCode', 'language', 'since', 'group'] as const;

export const exportCommand: Command = {
  name: 'export',
  arguments: '<what>',
  summary: "export members --group NAME: those who agreed to be passed on, for their group's own use",
  options: [
    ['--group <name>', 'the members of that group'],
    ['--federation <name>', 'the members of its groups'],
    ['--csv', 'as a table for a spreadsheet (usual)'],
  ],
  run(context, [what], options) {
    if (what !== 'members')
      throw new AppError(
        'usage',
        `export ${what}: there is no such list`,
        'Say `export members --group NAME`.',
      );
    const members = exportMembers(context.desk(), ofWhom(options), context.actor);
    if (context.json) for (const member of members) context.printJson(member);
    else context.printText(csvOf(columns, members.map(rowOf)));
  },
};

function ofWhom(options: OptionValues): { group: string } | { federation: string } {
  const group = textOption(options, 'group');
  const federation = textOption(options, 'federation');
  if (group !== null && federation === null) return { group };
  if (group === null && federation !== null) return { federation };
  throw new AppError(
    'usage',
    'name a group or a federation',
    'Say `export members --group pittsburgh --csv`.',
  );
}

function rowOf(member: PassedMember): (string | null)[] {
  return columns.map((column) => member[column]);
}
