import type { Clauses } from './clauses.ts';
import { entrySet } from './word-list.ts';

const numbers = entrySet(
  'a | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | forty | fifty | couple | few | many | several | most | all',
);
const units = entrySet(
  'year | years | yrs | yr | decade | decades | month | months | seasons | winters | summers',
);
const farthest = 12;

/** Whether "nineteen years", "since 2009" or "17 year" follows in the sentence: how long it has been done. */
export function isLasting({ words }: Clauses, from: number): boolean {
  const sentence = words[from - 1]?.sentence;
  for (let at = from; at < from + farthest && words[at]?.sentence === sentence; at++) {
    const { folded } = words[at] ?? { folded: '' };
    if (folded === 'since') return true;
    if (units.has(folded) && isNumber(words[at - 1]?.folded ?? '')) return true;
  }
  return false;
}

/** A number in digits or words, or "couple". */
export function isNumber(folded: string): boolean {
  return numbers.has(folded) || folded.endsWith('of') || /^\d{1,2}\+?$/.test(folded) || folded.includes('-');
}
