import type { EmailRow } from '../store/emails.ts';
import type { Desk } from '../workflow/desk.ts';
import { findLaidAside, whySetAside } from '../workflow/words/laid-aside.ts';
import { momentText } from '../workflow/words/moments.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { hint } from './hints.ts';
import { countOption } from './options.ts';
import { emailRecord } from './records.ts';
import { formatTable } from './table.ts';

const usualLimit = 50;

export const inboxCommand: Command = {
  name: 'inbox',
  summary:
    'emails that failed or were set aside, with the reason, newest first; and what Junk holds by mistake',
  options: [
    ['--junk', 'everything that was found in Junk'],
    ['--archive', 'everything that was found in the archive'],
    ['--limit <number>', `how many at most (${usualLimit})`],
  ],
  run(context, _, options) {
    const desk = context.desk();
    const emails = find(desk, options, countOption(options, 'limit', usualLimit));
    if (context.json)
      for (const email of emails) context.printJson({ ...emailRecord(email), why: whySetAside(desk, email) });
    else print(context, emails);
  },
};

function find(desk: Desk, options: OptionValues, limit: number): EmailRow[] {
  if (options.junk) return desk.store.emails.setAsideBy('junk', limit);
  if (options.archive) return desk.store.emails.setAsideBy('archive', limit);
  return findLaidAside(desk, limit);
}

function print(context: CommandContext, emails: readonly EmailRow[]): void {
  const desk = context.desk();
  if (emails.length === 0) {
    context.print('Nothing was set aside, and nothing failed.');
    return;
  }
  const { timeZone } = desk.policy.organisation;
  const rows = emails.map((email) => [
    `e${email.id}`,
    momentText(email.receivedAt, timeZone, desk.clock()),
    email.fromAddress ?? '',
    email.intent ?? '',
    whySetAside(desk, email),
  ]);
  for (const line of formatTable(['id', 'came', 'from', 'wants', 'why it is here'], rows))
    context.print(line);
  context.print(`\n${hint(context, `show e${emails[0]?.id}`)}`);
  context.print(`${hint(context, `retry e${emails[0]?.id}`)}   takes it in after all`);
}
