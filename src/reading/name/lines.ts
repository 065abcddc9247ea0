import type { Passage } from '../text/passage.ts';

/** One line of a passage: its words `first` to `last` (exclusive) and its text. */
export interface Line {
  first: number;
  last: number;
  text: string;
}

/** The lines of a passage that hold words, in order. */
export function linesOf(passage: Passage): Line[] {
  const lines: Line[] = [];
  let first = 0;
  let start = 0;
  while (start <= passage.text.length && first < passage.words.length) {
    const newline = passage.text.indexOf('\n', start);
    const end = newline < 0 ? passage.text.length : newline;
    let last = first;
    while (last < passage.words.length && (passage.words[last]?.start ?? end) < end) last++;
    if (last > first) lines.push({ first, last, text: passage.text.slice(start, end).trim() });
    first = last;
    start = end + 1;
  }
  return lines;
}

/** A line cut where sentences end within it. */
export function sentencesOf({ words, text }: Passage, line: Line): Line[] {
  const sentences: Line[] = [];
  let first = line.first;
  for (let at = line.first + 1; at <= line.last; at++) {
    if (at < line.last && words[at]?.sentence === words[first]?.sentence) continue;
    const end = at < line.last ? (words[at]?.start ?? 0) : (words[at - 1]?.end ?? 0);
    sentences.push({ first, last: at, text: text.slice(words[first]?.start, end).trim() });
    first = at;
  }
  return sentences;
}
