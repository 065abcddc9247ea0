import { replaySources } from '../workflow/upkeep/replay-sources.ts';
import { parseDay } from '../workflow/words/moments.ts';
import type { Command, CommandContext } from './command.ts';
import { formatTable } from './table.ts';

export const replayCommand: Command = {
  name: 'replay',
  summary:
    'read every stored email again with this version, and list what would now be read or answered otherwise; sends nothing',
  options: [['--since <day>', 'only emails received since, such as 2026-01-31']],
  async run(context, _, options) {
    const since = options.since === undefined ? null : parseDay(options.since, '--since');
    const { emails, withoutSource, differences } = await replaySources(
      context.desk(),
      context.scratchDesk(),
      since,
    );
    const records = differences.map(({ emailId, before, now }) => ({ email: `e${emailId}`, before, now }));
    if (context.json) {
      context.printJson({ emails, withoutSource, differences: records });
      return;
    }
    print(context, records);
    context.print(
      `${emails} emails read again, ${differences.length} otherwise. Nothing was sent or changed.`,
    );
    if (withoutSource > 0) context.print(`${withoutSource} more have no source any more.`);
  },
};

type Words = Readonly<Record<string, string | null>>;

function print(
  context: CommandContext,
  differences: readonly { email: string; before: Words; now: Words }[],
): void {
  const rows = differences.flatMap(({ email, before, now }) =>
    Object.keys(now).map((what, index) => [
      index === 0 ? email : '',
      what,
      before[what] ?? 'none',
      now[what] ?? 'none',
    ]),
  );
  if (rows.length === 0) return;
  for (const line of formatTable(['id', 'what', 'was', 'would be now'], rows)) context.print(line);
  context.print();
}
