import {
  english,
  french,
  homeAfter,
  type LocationCues,
  notHomeAfter,
  nothingAfter,
  otherLanguages,
  spanish,
} from '../lexicon/location-cues.ts';
import type { Passage } from '../text/passage.ts';
import { findPhrases, type Match, phraseIndex, phrasesAt } from '../text/phrases.ts';
import type { Mention } from './mentions.ts';

/** What a phrase tells of the place near it; see the lexicon. */
export type CueKind = keyof LocationCues;

/** A phrase of the lexicon at words `first` to `last` (exclusive). */
export type Cue = Match<CueKind>;

const languages: readonly Partial<LocationCues>[] = [english, spanish, french, otherLanguages];

/** Of a phrase that stands under two kinds the earlier kind wins. */
const kinds: readonly CueKind[] = [
  'negation',
  'company',
  'move',
  'past',
  'bygone',
  'birth',
  'future',
  'arrival',
  'greeting',
  'myHome',
  'home',
  'presence',
  'others',
  'visit',
  'work',
  'origin',
  'now',
  'me',
  'them',
];
const cueIndex = phraseIndex(
  kinds.flatMap((kind) => languages.map((cues) => [kind, cues[kind] ?? ''] as const)),
);
const afterIndex = phraseIndex<'home' | 'not_home' | 'nothing' | 'bygone'>([
  ['home', homeAfter.join(' | ')],
  ['not_home', notHomeAfter.join(' | ')],
  ['nothing', nothingAfter.join(' | ')],
  ...languages.map(({ bygone }) => ['bygone', bygone ?? ''] as const),
]);
const farthestCue = 40;

/** Every cue of a passage in order; a cue within a longer one is dropped ("lived" in "I have lived"), save for "I". */
export function findCues(passage: Passage): Cue[] {
  let end = 0;
  return findPhrases(passage, cueIndex).filter((cue) => {
    if (isAddressed(passage, cue) || isPronounPair(passage, cue)) return false;
    const isWithin = cue.last <= end;
    end = Math.max(end, cue.last);
    return !isWithin || cue.kind === 'me';
  });
}

/** "(they/them)": how one is spoken of. */
function isPronounPair({ words }: Passage, { kind, first, last }: Cue): boolean {
  return kind === 'them' && (words[last]?.gap === '/' || words[first]?.gap === '/');
}

const longestAddress = 4;

/** "Compañeros," at the head of a letter: who is written to. */
function isAddressed({ words }: Passage, { kind, first, last }: Cue): boolean {
  if (kind !== 'them' || (words[first]?.sentence ?? 0) > 1) return false;
  const opens = words[first - longestAddress]?.sentence !== words[first]?.sentence;
  const end = /^(?:y|and|et|e)$/.test(words[last]?.folded ?? '') ? last + 2 : last;
  return (
    opens &&
    /^\s*[,:;!]|\n/.test(words[end]?.gap ?? '') &&
    !/^(?:my|mi|mis|mon|ma|mes)$/.test(words[first]?.folded ?? '')
  );
}

/** The cues in a mention's sentence before it, at most forty words away. `cues` are in order of their first words. */
export function cuesBefore({ passage, first }: Mention, cues: readonly Cue[]): Cue[] {
  const sentence = passage.words[first]?.sentence;
  const before: Cue[] = [];
  for (let i = lowerBound(cues, first - farthestCue); i < cues.length; i++) {
    const cue = cues[i] as Cue;
    if (cue.first >= first) break;
    if (cue.last <= first && passage.words[cue.first]?.sentence === sentence) before.push(cue);
  }
  return before;
}

/** What is said right after a place, within three words and before the next place: "where I live", "before". */
export function cueAfter(
  passage: Passage,
  { from, until }: { from: number; until: number },
): 'home' | 'not_home' | 'bygone' | null {
  const sentence = passage.words[from - 1]?.sentence;
  for (let first = from; first < Math.min(from + 3, until); first++) {
    const word = passage.words[first];
    if (!word || word.sentence !== sentence) return null;
    const [found] = phrasesAt(passage, first, afterIndex);
    if (found) return found.kind === 'nothing' || leavesAnother(passage, found.last) ? null : found.kind;
  }
  return null;
}

/** "to Fort McMurray, but I never left Heart's Content": said of what follows. */
function leavesAnother({ isCaseless, words }: Passage, last: number): boolean {
  const next = words[last];
  const isNamed = !isCaseless && next?.isCapitalised === true && next.gap === ' ';
  return isNamed && /^(?:left|quitte)$/.test(words[last - 1]?.folded ?? '');
}

function lowerBound(cues: readonly Cue[], first: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cues[middle] as Cue).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
