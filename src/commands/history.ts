import { AppError } from '../errors.ts';
import type { EmailRow } from '../store/emails.ts';
import { findHistory, wantsSomething } from '../workflow/history/find-history.ts';
import { matchSentFolder } from '../workflow/history/match-sent-folder.ts';
import { type HistoryRelease, releaseHistory } from '../workflow/history/release-history.ts';
import { momentText, parseDay } from '../workflow/words/moments.ts';
import { letterStateWords } from '../workflow/words/states.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { hint } from './hints.ts';
import { countOption } from './options.ts';
import { emailRecord, letterRecord } from './records.ts';
import { formatTable } from './table.ts';

export const historyCommand: Command = {
  name: 'history',
  arguments: '[action]',
  summary:
    'what was in the mailbox before the desk, and who was answered by hand; `history release` answers the rest, one by one',
  options: [
    ['--since <day>', 'only what was received since, such as 2026-01-31; release needs it'],
    ['--all', 'with the list: other matters too'],
    ['--limit <number>', 'with release: how many people at most'],
    ['--dry-run', 'with release: say which letters would wait, and do nothing'],
    ['--unmatched', 'without a look at the Sent folder'],
  ],
  async run(context, [action], options) {
    if (action === undefined) await list(context, options);
    else if (action === 'release') await release(context, options);
    else throw new AppError('usage', `history ${action}: there is no such action`, 'Say `history release`.');
  },
};

async function list(context: CommandContext, options: OptionValues): Promise<void> {
  const desk = context.desk();
  const unmatched = options.unmatched ? 'the Sent folder was not looked at' : await match(context);
  const since = options.since === undefined ? new Date(0) : parseDay(options.since, '--since');
  const found = findHistory(desk, since);
  const shown = options.all ? found : found.filter(wantsSomething);
  if (context.json) {
    for (const email of shown) context.printJson(emailRecord(email));
    return;
  }
  if (unmatched !== null) context.print(`! Who was answered by hand may not be marked: ${unmatched}\n`);
  print(context, found, shown);
}

/** @returns why the Sent folder could not be looked at; null when it was */
async function match(context: CommandContext): Promise<string | null> {
  try {
    await lookIntoSent(context);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

async function lookIntoSent(context: CommandContext): Promise<void> {
  const mailbox = await context.openMailbox();
  try {
    await matchSentFolder(context.desk(), mailbox);
  } finally {
    await mailbox.close();
  }
}

function print(context: CommandContext, found: readonly EmailRow[], shown: readonly EmailRow[]): void {
  const desk = context.desk();
  const { timeZone } = desk.policy.organisation;
  const rows = shown.map((email) => [
    `e${email.id}`,
    momentText(email.receivedAt, timeZone, desk.clock()),
    email.fromAddress ?? '',
    email.intent ?? '',
    email.answeredByHand === 1 ? 'answered by hand' : 'waits',
  ]);
  if (rows.length > 0)
    for (const line of formatTable(['id', 'came', 'from', 'wants', 'answer'], rows)) context.print(line);
  const waiting = found.filter((email) => wantsSomething(email) && email.answeredByHand === 0).length;
  const answered = found.filter((email) => email.answeredByHand === 1).length;
  const others = found.filter((email) => !wantsSomething(email)).length;
  context.print(`${waiting} wait, ${answered} were answered by hand, ${others} are about other matters.`);
  if (waiting === 0) return;
  const [first] = shown.filter((email) => email.answeredByHand === 0);
  const day = first?.receivedAt.slice(0, 10) ?? '';
  context.print(`\n${hint(context, `history release --since ${day} --dry-run`)}`);
}

async function release(context: CommandContext, options: OptionValues): Promise<void> {
  const since = parseDay(options.since, '--since');
  const limit = countOption(options, 'limit', Number.MAX_SAFE_INTEGER);
  const isRehearsal = options.dryRun === true;
  if (!options.unmatched) await assertMatched(context);
  const released = await releaseHistory(context.desk(), { since, limit, isRehearsal, by: context.actor });
  context.desk().outboxBell.ring();
  if (context.json) for (const letter of released.letters) context.printJson(letterRecord(letter));
  else tell(context, released, isRehearsal);
}

/** Whoever was answered by hand must not get a second answer. */
async function assertMatched(context: CommandContext): Promise<void> {
  try {
    await lookIntoSent(context);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(
      error.code,
      `the Sent folder could not be looked at, so who was answered by hand is not known: ${error.message}`,
      `${error.cure} With --unmatched everyone is written to all the same.`,
      { cause: error },
    );
  }
}

function tell(context: CommandContext, { people, letters }: HistoryRelease, isRehearsal: boolean): void {
  const desk = context.desk();
  const { timeZone } = desk.policy.organisation;
  const rows = letters.map((letter) => [
    momentText(letter.notBefore, timeZone, desk.clock()),
    letter.recipient,
    letter.occasion.replaceAll('_', ' '),
    letterStateWords(letter),
  ]);
  if (rows.length > 0)
    for (const line of formatTable(['leaves after', 'to', 'letter', 'state'], rows)) context.print(line);
  context.print(`${people} people, ${letters.length} letters.`);
  if (isRehearsal) context.print('Nothing was written or sent.');
}
