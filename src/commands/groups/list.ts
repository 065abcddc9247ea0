import { type GroupBook, isInForce } from '../../membership/groups/group-book.ts';
import { federationOf } from '../../membership/groups/match.ts';
import { areaName } from '../../membership/groups/why.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { textOption } from '../options.ts';
import { formatTable } from '../table.ts';
import { dayOption } from './day-option.ts';

/** Every group with its federation and what it has declared as of a day. */
export function listGroups(context: CommandContext, _: readonly string[], options: OptionValues): void {
  const book = context.groups(textOption(options, 'groups'));
  const on = dayOption(context, options);
  const rows = book.groups.map((group) => {
    const inForce = group.jurisdictions.filter((jurisdiction) => isInForce(jurisdiction, on));
    return {
      group: group.key,
      name: group.name,
      federation: federationOfGroup(book, group.key, on),
      contact: group.contact,
      languages: group.languages,
      jurisdictions: inForce.map(({ area }) => areaName(area)),
    };
  });
  if (context.json) {
    for (const row of rows) context.printJson(row);
    return;
  }
  if (rows.length === 0) context.print('There are no groups: desk.groupsFile names none.');
  else
    for (const line of formatTable(
      ['group', 'federation', 'contact', 'speaks', 'has declared'],
      rows.map((row) => [
        row.group,
        row.federation ?? '',
        row.contact,
        row.languages.join(', '),
        row.jurisdictions.join('; ') || 'nothing on that day',
      ]),
    ))
      context.print(line);
}

function federationOfGroup(book: GroupBook, key: string, on: string): string | null {
  return federationOf(book, key, { region: null, country: null }, on)?.key ?? null;
}
