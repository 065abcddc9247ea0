import { AppError } from '../errors.ts';
import type { OptionValues } from './command.ts';

/** The text that an option was given; null when it was not. @throws AppError `usage` when it is empty */
export function textOption(options: OptionValues, name: string): string | null {
  const value = options[name];
  if (value === undefined) return null;
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new AppError('usage', `--${name} is empty`, `Write it as --${name} "…".`);
}

/** A whole number that an option was given, or what is usual. @throws AppError `usage` */
export function countOption(options: OptionValues, name: string, usual: number): number {
  const value = options[name];
  if (value === undefined) return usual;
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new AppError('usage', `--${name} ${value} is not a number`, `Write it as --${name} ${usual}.`);
}

/** The words given as one argument or several. @throws AppError `usage` when there are none */
export function wordsArgument(words: readonly string[], example: string): string {
  const text = words.join(' ').trim();
  if (text !== '') return text;
  throw new AppError('usage', 'there are no words to write', `Write them in quotation marks: ${example}`);
}
