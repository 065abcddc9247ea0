import { type DataRequestKind, dataRequests } from '../lexicon/data-requests.ts';
import type { DataRequest, Intent } from '../reading.ts';
import type { Passage } from '../text/passage.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { cueIndex, cuesIn } from './cues.ts';
import { isNegated } from './negation.ts';

const index = cueIndex(dataRequests);

/** What an email must want, for the words to be more than talk of the right: nobody joins and erases in one breath. */
const heardIn: Readonly<Record<DataRequestKind, ReadonlySet<Intent>>> = {
  erase: new Set(['withdrawal']),
  export: new Set(['question', 'answer', 'withdrawal', 'other']),
};

/** Asks to have what is kept erased, or for a copy of it; null when neither. Erasing goes first. */
export function readDataRequest(text: VisibleText, intent: Intent): DataRequest | null {
  if (intent === 'application' || intent === 'automated') return null;
  const found = [text.passages.subject, text.passages.body].flatMap((passage) => requestsIn(passage));
  const heard = found.filter(({ kind }) => heardIn[kind].has(intent));
  return heard.find(({ kind }) => kind === 'erase') ?? heard[0] ?? null;
}

function requestsIn(passage: Passage): DataRequest[] {
  return cuesIn(passage, index)
    .filter(({ first }) => !isNegated(passage, first))
    .map(({ kind, first, last }) => {
      const start = passage.words[first]?.start ?? 0;
      const end = passage.words[last - 1]?.end ?? start;
      const evidence = { part: passage.part, start, end, text: passage.text.slice(start, end) };
      return { kind, evidence };
    });
}
