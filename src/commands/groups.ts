import { AppError } from '../errors.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { assignToGroup } from './groups/assign.ts';
import { checkGroupsFile } from './groups/check.ts';
import { listGroups } from './groups/list.ts';
import { matchPlace } from './groups/match.ts';
import { groupMoves } from './groups/moves.ts';
import { unplacedMembers } from './groups/unplaced.ts';

type Action = (context: CommandContext, args: readonly string[], options: OptionValues) => void;

const actions: Readonly<Record<string, Action>> = {
  list: listGroups,
  check: checkGroupsFile,
  match: matchPlace,
  moves: groupMoves,
  unplaced: unplacedMembers,
  assign: assignToGroup,
};

export const groupsCommand: Command = {
  name: 'groups',
  arguments: '[action] [words...]',
  summary:
    'Local Groups and federations: list; check the file; match "Homestead, PA"; moves [approve|refuse]; unplaced; assign a41 GROUP',
  options: [
    ['--groups <file>', 'another groups file than that of the configuration'],
    ['--postcode <code>', 'with match: the postal code'],
    ['--on <day>', 'with list and match: as of that day, such as 2026-08-15'],
  ],
  run(context, [name = 'list', ...args], options) {
    const action = actions[name];
    if (action === undefined)
      throw new AppError(
        'usage',
        `groups ${name}: there is no such action`,
        `Say \`groups ${Object.keys(actions).join('`, `groups ')}\`.`,
      );
    action(context, args, options);
  },
};
