import { findUnplaced } from '../../workflow/groups/find-unplaced.ts';
import { matchWords } from '../../workflow/words/group-words.ts';
import { factText } from '../../workflow/words/states.ts';
import type { CommandContext } from '../command.ts';
import { hint } from '../hints.ts';
import { formatTable } from '../table.ts';

/** `groups unplaced`: members whose group only the secretary can say. */
export function unplacedMembers(context: CommandContext): void {
  const found = findUnplaced(context.desk());
  if (context.json) {
    for (const { application, match } of found)
      context.printJson({
        application: `a${application.id}`,
        candidates: match.candidates.map(({ group, why }) => ({ group: group.key, why })),
      });
    return;
  }
  if (found.length === 0) {
    context.print('No member waits for a group that you would have to choose.');
    return;
  }
  const rows = found.map(({ application, match }) => [
    `a${application.id}`,
    factText('location', application.facts.location?.value),
    matchWords(match),
  ]);
  for (const line of formatTable(['id', 'home', 'why'], rows)) context.print(line);
  const [first] = found;
  const key = first?.match.candidates[0]?.group.key;
  context.print(`\n${hint(context, `groups assign a${first?.application.id} ${key}`)}`);
}
