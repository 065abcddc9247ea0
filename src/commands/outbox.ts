import { AppError } from '../errors.ts';
import type { LetterState } from '../membership/letter.ts';
import type { LetterRow } from '../store/letters.ts';
import { dropLetter } from '../workflow/desk/drop-letter.ts';
import { releaseAllHeld, releaseLetters } from '../workflow/desk/release-letters.ts';
import { rewordLetter, sendUsualLetter } from '../workflow/desk/replace-neutral-letter.ts';
import { resendLetter } from '../workflow/desk/resend-letter.ts';
import type { Desk } from '../workflow/desk.ts';
import { momentText } from '../workflow/words/moments.ts';
import { letterStateWords } from '../workflow/words/states.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { hint } from './hints.ts';
import { parseId } from './ids.ts';
import { countOption, textOption } from './options.ts';
import { letterRecord } from './records.ts';
import { formatTable } from './table.ts';

const usualLimit = 50;
const states: readonly LetterState[] = [
  'held',
  'unknown',
  'rejected',
  'deferred',
  'transmitting',
  'queued',
  'sent',
  'cancelled',
];

export const outboxCommand: Command = {
  name: 'outbox',
  arguments: '[action] [letters...]',
  summary: 'letters and their states, newest first; release, resend, drop, reword or usual LETTER…',
  options: [
    ['--state <state>', `only those: ${states.join(', ')}`],
    ['--all-held', 'with release: every held letter but those that wait for their recipient’s sake'],
    ['--words <text>', 'with reword: what a neutral letter says instead'],
    ['--limit <number>', `how many at most (${usualLimit})`],
  ],
  run(context, [action, ...letters], options) {
    if (action === undefined) list(context, options);
    else act(context, action, letters, options);
  },
};

function list(context: CommandContext, options: OptionValues): void {
  const letters = find(context.desk(), options);
  if (context.json) for (const letter of letters) context.printJson(letterRecord(letter));
  else print(context, letters);
}

function find({ store }: Desk, options: OptionValues): LetterRow[] {
  const limit = countOption(options, 'limit', usualLimit);
  const state = textOption(options, 'state');
  if (state === null) return store.letters.list(limit);
  if (!states.includes(state as LetterState))
    throw new AppError(
      'usage',
      `--state ${state}: there is no such state`,
      `Name one of ${states.join(', ')}.`,
    );
  return store.letters.inState(state as LetterState, limit).reverse();
}

function print(context: CommandContext, letters: readonly LetterRow[]): void {
  const desk = context.desk();
  if (letters.length === 0) {
    context.print('No letters.');
    return;
  }
  const { timeZone } = desk.policy.organisation;
  const rows = letters.map((letter) => [
    `l${letter.id}`,
    momentText(letter.queuedAt, timeZone, desk.clock()),
    letter.recipient,
    letter.occasion.replaceAll('_', ' '),
    letterStateWords(letter),
  ]);
  for (const line of formatTable(['id', 'written', 'to', 'letter', 'state'], rows)) context.print(line);
  const held = letters.find(({ state }) => state === 'held');
  if (held) context.print(`\n${hint(context, `outbox release l${held.id}`)}   (or release --all-held)`);
  const lost = letters.find(({ state }) => state === 'unknown' || state === 'rejected');
  if (lost) context.print(`\n${hint(context, `outbox resend l${lost.id}`)}   (or drop l${lost.id})`);
}

function act(context: CommandContext, action: string, named: readonly string[], options: OptionValues): void {
  const desk = context.desk();
  const ids = named.map((id) => parseId(id, ['l']).number);
  switch (action) {
    case 'release':
      if (options.allHeld) releaseAll(context);
      else tell(context, release(context, some(ids, action)));
      return;
    case 'resend':
      for (const id of some(ids, action)) resendLetter(desk, id, context.actor);
      tell(context, ids);
      return;
    case 'drop':
      for (const id of some(ids, action)) dropLetter(desk, id, context.actor);
      tell(context, ids);
      return;
    case 'reword':
      tell(context, [reword(context, some(ids, action), options)]);
      return;
    case 'usual':
      tell(
        context,
        some(ids, action).map((id) => sendUsualLetter(desk, id, context.actor)),
      );
      return;
    default:
      throw new AppError(
        'usage',
        `outbox ${action}: there is no such action`,
        'Say release, resend, drop, reword or usual.',
      );
  }
}

function releaseAll(context: CommandContext): void {
  const desk = context.desk();
  const released = releaseAllHeld(desk, context.actor);
  const { held = 0 } = desk.store.letters.countByState();
  if (released.length > 0 || held === 0) tell(context, released);
  if (held > 0 && !context.json)
    context.print(
      `${held} held for their recipient’s sake: release each by its number once you have looked at it.`,
    );
}

function release(context: CommandContext, ids: readonly number[]): readonly number[] {
  releaseLetters(context.desk(), ids, context.actor);
  return ids;
}

function reword(context: CommandContext, [id]: readonly number[], options: OptionValues): number {
  const words = textOption(options, 'words');
  if (words !== null && words.trim() !== '')
    return rewordLetter(context.desk(), id as number, words, context.actor);
  throw new AppError('usage', 'outbox reword needs --words', 'Such as `outbox reword l7 --words "…"`.');
}

function some(ids: readonly number[], action: string): readonly number[] {
  if (ids.length > 0) return ids;
  throw new AppError('usage', `outbox ${action} needs a letter`, `Such as \`outbox ${action} l7\`.`);
}

function tell(context: CommandContext, ids: readonly number[]): void {
  const letters = ids.flatMap((id) => context.desk().store.letters.find(id) ?? []);
  if (context.json) for (const letter of letters) context.printJson(letterRecord(letter));
  else if (letters.length === 0) context.print('No letter is held.');
  else for (const letter of letters) context.print(`l${letter.id} ${letterStateWords(letter)}`);
}
