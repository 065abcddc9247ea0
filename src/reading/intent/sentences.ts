import type { Passage } from '../text/passage.ts';

/** One sentence of a passage: its words `first` to `last` (exclusive) and where it stands, end mark included. */
export interface Sentence {
  first: number;
  last: number;
  start: number;
  end: number;
  isQuestion: boolean;
}

/** The sentences of a passage in order. */
export function sentencesOf(passage: Passage): Sentence[] {
  const sentences: Sentence[] = [];
  for (let first = 0; first < passage.words.length; ) {
    const last = endOfSentence(passage, first);
    sentences.push(sentence(passage, first, last));
    first = last;
  }
  return sentences;
}

function endOfSentence({ words }: Passage, first: number): number {
  let last = first + 1;
  while (last < words.length && words[last]?.sentence === words[first]?.sentence) last++;
  return last;
}

function sentence({ words, text }: Passage, first: number, last: number): Sentence {
  const start = words[first]?.start ?? 0;
  const lastWordEnd = words[last - 1]?.end ?? start;
  const after = text.slice(lastWordEnd, words[last]?.start ?? lastWordEnd + 5);
  const mark = /^["”»’')\]\s]{0,3}([?!.…]{1,9})/.exec(after);
  const isQuestion = (mark?.[1] ?? '').includes('?') || (words[first]?.gap ?? '').includes('¿');
  return { first, last, start, end: lastWordEnd + (isQuestion && mark ? mark[0].length : 0), isQuestion };
}
