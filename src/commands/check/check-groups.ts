import { dayIn } from '../../membership/days.ts';
import { findGroupFaults, type GroupFault } from '../../membership/groups/faults.ts';
import type { GroupBook } from '../../membership/groups/group-book.ts';
import { inspectDatabase } from '../../store/inspect-database.ts';
import { findDeadContacts } from '../../workflow/groups/dead-contacts.ts';
import type { CommandContext } from '../command.ts';
import { type Finding, faultOf, note, ok } from './finding.ts';

const cures: Readonly<Record<GroupFault['kind'], string>> = {
  overlap: 'Let the two agree, and take it out of one of them; until then newcomers there are left to you.',
  gap: 'Ask the group, or give it to another with a date from.',
  federation: 'Correct the lists of groups and regions of the federations.',
};

/** Whether the groups file can be read, and what of it overlaps, ends or leads nowhere. */
export function checkGroups(context: CommandContext, file: string | null = null): Finding[] {
  let book: GroupBook;
  try {
    book = context.groups(file);
  } catch (error) {
    return [faultOf('groups', error)];
  }
  if (book.groups.length === 0)
    return [ok('groups', 'there are none: desk.groupsFile names no file with groups')];
  const today = dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, context.clock());
  const found = findGroupFaults(book, today).map(({ kind, message }) => note('groups', message, cures[kind]));
  const dead = file === null ? deadContacts(context, book) : [];
  const count = `${book.groups.length} group(s) and ${book.federations.length} federation(s) can be read`;
  return [ok('groups', count), ...found, ...dead];
}

/** `check` neither makes a database nor migrates one. */
function deadContacts(context: CommandContext, book: GroupBook): Finding[] {
  const { database, databaseKey } = context.installation();
  const { schema, newestSchema } = inspectDatabase(database, databaseKey);
  if (schema !== newestSchema) return [];
  return findDeadContacts(context.desk().store, book).map((message) =>
    note(
      'groups',
      message,
      'Ask the group for an address that works, and correct contact in the groups file.',
    ),
  );
}
