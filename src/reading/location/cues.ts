import {
  english,
  french,
  homeAfter,
  type LocationCues,
  notHomeAfter,
  spanish,
} from '../lexicon/location-cues.ts';
import type { Passage } from '../text/passage.ts';
import { findPhrases, type Match, phraseIndex, phrasesAt } from '../text/phrases.ts';

/** What a phrase tells of the place near it; see the lexicon. */
export type CueKind = keyof LocationCues;

/** A phrase of the lexicon at words `first` to `last` (exclusive). */
export type Cue = Match<CueKind>;

const kinds: readonly CueKind[] = [
  'negation',
  'company',
  'past',
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
  'me',
  'them',
];
const cueIndex = phraseIndex(
  kinds.flatMap((kind) => [english, spanish, french].map((cues) => [kind, cues[kind]] as const)),
);
const afterIndex = phraseIndex<'home' | 'not_home'>([
  ['home', homeAfter.join(' | ')],
  ['not_home', notHomeAfter.join(' | ')],
]);

/** Every cue of a passage in order, overlapping ones included. */
export function findCues(passage: Passage): Cue[] {
  return findPhrases(passage, cueIndex);
}

/** What is said right after a place, within three words: "where I live", "before". */
export function cueAfter(passage: Passage, from: number): 'home' | 'not_home' | null {
  const sentence = passage.words[from - 1]?.sentence;
  for (let first = from; first < from + 3; first++) {
    const word = passage.words[first];
    if (!word || word.sentence !== sentence) return null;
    const [found] = phrasesAt(passage, first, afterIndex);
    if (found) return found.kind;
  }
  return null;
}
