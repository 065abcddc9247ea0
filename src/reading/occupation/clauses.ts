import type { Passage, Word } from '../text/passage.ts';

/** A passage with the places where a clause, a list item or a line begins. */
export interface Clauses {
  passage: Passage;
  words: readonly Word[];
  /** `breaks[i]`: something begins at word i; one longer than `words`. */
  breaks: readonly boolean[];
}

const farthestStart = 60;
const mark = /[,;:()[\]{}|•·*!?¿¡…–—/"“”«»=]|\s-+\s|\n\s*\n/;

/** Finds where the clauses of a passage begin. */
export function clausesOf(passage: Passage): Clauses {
  const { words } = passage;
  const breaks = words.map((word, i) => i === 0 || beginsClause(words[i - 1] as Word, word));
  return { passage, words, breaks: [...breaks, true] };
}

/** The first word after the clause that word `at` belongs to. */
export function clauseEnd({ breaks }: Clauses, at: number): number {
  let end = at + 1;
  while (breaks[end] === false) end++;
  return Math.min(end, breaks.length - 1);
}

/** The first word of the sentence that word `at` belongs to, at most sixty words before it. */
export function sentenceStart({ words }: Clauses, at: number): number {
  const sentence = words[at]?.sentence;
  const farthest = Math.max(0, at - farthestStart);
  let start = at;
  while (start > farthest && words[start - 1]?.sentence === sentence) start--;
  return start;
}

/** Whether the words between two positions hold one of a set. */
export function holdsAny({ words }: Clauses, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to && i < words.length; i++)
    if (set.has((words[i] as Word).folded)) return true;
  return false;
}

function beginsClause(before: Word, word: Word): boolean {
  if (word.sentence !== before.sentence) return true;
  if (before.raw.endsWith('.') && before.raw.length > 3) return true;
  return word.gap !== ' ' && mark.test(word.gap);
}
