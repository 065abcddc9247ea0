import type { ApplicationRow } from '../store/applications.ts';
import type { EmailRow } from '../store/emails.ts';
import type { Desk } from '../workflow/desk.ts';
import { groupRemark } from '../workflow/words/group-words.ts';
import { agoText } from '../workflow/words/moments.ts';
import { remarksOf } from '../workflow/words/remarks.ts';
import { factText } from '../workflow/words/states.ts';
import type { Command, CommandContext } from './command.ts';
import { hint } from './hints.ts';
import { countOption } from './options.ts';
import { applicationRecord, emailRecord } from './records.ts';
import { formatTable } from './table.ts';

const usualLimit = 200;

/** Who waits, oldest first; one more than the limit is looked for, so that the rest can be told of. */
interface Queue {
  applications: readonly ApplicationRow[];
  /** Emails without application that only a human can answer. */
  emails: readonly EmailRow[];
  hasMore: boolean;
}

export const queueCommand: Command = {
  name: 'queue',
  summary: 'who awaits your decision or answer, oldest first',
  options: [
    ['--all', 'those whose turn it is, and those laid aside, too'],
    ['--limit <number>', `how many at most (${usualLimit})`],
  ],
  run(context, _, options) {
    const desk = context.desk();
    const queue = findQueue(desk, options.all === true, countOption(options, 'limit', usualLimit));
    if (context.json) {
      for (const application of queue.applications) context.printJson(applicationRecord(desk, application));
      for (const email of queue.emails) context.printJson(emailRecord(email));
    } else print(context, queue, options.all === true);
  },
};

function findQueue(desk: Desk, all: boolean, limit: number): Queue {
  const { applications, emails } = desk.store;
  const found = all
    ? applications.open(limit + 1)
    : applications.awaitingSecretary(desk.clock().toISOString(), limit + 1);
  return {
    applications: found.slice(0, limit),
    emails: emails.awaitingHuman(limit),
    hasMore: found.length > limit,
  };
}

function print(context: CommandContext, { applications, emails, hasMore }: Queue, all: boolean): void {
  const desk = context.desk();
  if (applications.length > 0) {
    const heading = ['id', 'waits', 'name', 'home', 'occupation', 'remarks'];
    const rows = applications.map((application) => applicationRow(desk, application));
    for (const line of formatTable(heading, rows)) context.print(line);
  } else if (emails.length === 0) context.print(all ? 'No application is open.' : 'Nobody waits for you.');
  if (hasMore) context.print('… and more: --limit shows them.');
  if (emails.length > 0) printEmails(context, emails);
  const [first] = applications;
  if (first) context.print(`\n${hint(context, `show a${first.id}`)}`);
}

function applicationRow(desk: Desk, application: ApplicationRow): string[] {
  const { id, facts, stateSince } = application;
  return [
    `a${id}`,
    agoText(stateSince, desk.clock()),
    factText('name', facts.name?.value) || (desk.store.people.addresses(application.personId)[0] ?? ''),
    factText('location', facts.location?.value),
    factText('occupation', facts.occupation?.value),
    [...remarksOf(desk, application), groupRemark(desk, application) ?? []].flat().join(', '),
  ];
}

function printEmails(context: CommandContext, emails: readonly EmailRow[]): void {
  const desk = context.desk();
  context.print('\nEmails that wait for your answer:');
  const rows = emails.map(({ id, receivedAt, fromAddress, intent }) => [
    `e${id}`,
    agoText(receivedAt, desk.clock()),
    fromAddress ?? '',
    intent ?? '',
    desk.store.emails.findReading(id)?.text.subject ?? '',
  ]);
  for (const line of formatTable(['id', 'waits', 'from', 'wants', 'subject'], rows)) context.print(line);
  context.print(`\n${hint(context, `reply e${emails[0]?.id} "…"`)}`);
}
