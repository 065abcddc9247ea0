import type { Area, Gazetteer, Place } from '../../places/gazetteer.ts';
import { articles, partWords } from '../lexicon/location-words.ts';
import type { Passage } from '../text/passage.ts';
import { isPlausibleArea } from './abbreviation.ts';
import { mayBeginName } from './name-start.ts';
import { isInNorthAmerica } from './resolution.ts';
import { keysFrom, span } from './span.ts';
import { stateBehind } from './state-behind.ts';

/** A name that the gazetteer knows, where it stands: words `first` to `last` (exclusive) of the passage. */
export interface Mention {
  passage: Passage;
  first: number;
  last: number;
  /** Offsets into the passage's text. */
  start: number;
  end: number;
  places: readonly Place[];
  areas: readonly Area[];
  /** Written with a capital where capitals tell something. */
  isCapitalised: boolean;
  /** A word that mostly means something else. */
  isEveryday: boolean;
  /** "Chicago-based". */
  isAttribute?: boolean;
}

const partNouns = new Set('part side section area corner neighborhood neighbourhood district'.split(' '));
const mostMentions = 80;
const tails = ["'s", '-based'];

/** The places and areas named in a passage (at most the first 80), the longest name at each position. */
export function findMentions(passage: Passage, gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  while (next < passage.words.length && mentions.length < mostMentions) {
    const mention =
      (mayBeginName(passage, next) ? mentionFrom(passage, next, gazetteer) : null) ??
      stateBehind(mentions.at(-1), passage, next, gazetteer);
    if (mention && !isOfLarger(mention)) mentions.push(mention);
    next = mention?.last ?? next + 1;
  }
  return mentions;
}

/** "Juniata County", "the Florence part of Northampton": what follows is told instead. */
function isOfLarger({ passage: { isCaseless, words }, last }: Mention): boolean {
  const [next, second, third] = [words[last], words[last + 1], words[last + 2]];
  if (!next || next.sentence !== words[last - 1]?.sentence || next.gap !== ' ') return false;
  if (next.folded === 'county') return true;
  const isNamed = isCaseless || third?.isCapitalised === true;
  return partNouns.has(next.folded) && second?.folded === 'of' && isNamed;
}

/** "la Ciudad de México", "Uptown Minneapolis": the first word is no name where the second begins one. */
function mentionFrom(passage: Passage, first: number, gazetteer: Gazetteer): Mention | null {
  const mention = mentionAt(passage, first, gazetteer);
  const word = passage.words[first];
  if (!word || !isLeadingWord(word.folded) || passage.words[first + 1]?.sentence !== word.sentence)
    return mention;
  const without = mentionAt(passage, first + 1, gazetteer);
  if (!without && mention && isArticle(mention)) return null;
  return without && (!mention || without.last > mention.last || mention.last === first + 1)
    ? without
    : mention;
}

/** "la semana" is not Los Angeles, nor Louisiana. */
function isArticle({ passage: { words }, first, last }: Mention): boolean {
  const [word, next] = [words[first], words[last]];
  return (
    last - first === 1 && next?.gap === ' ' && articles.has(word?.folded ?? '') && word?.isUpper !== true
  );
}

function isLeadingWord(folded: string): boolean {
  return articles.has(folded) || partWords.has(folded);
}

function mentionAt(passage: Passage, first: number, gazetteer: Gazetteer): Mention | null {
  const word = passage.words[first];
  if (!word) return null;
  const whole = longestAt(passage, first, 0, gazetteer);
  if (whole) return whole;
  if (word.elided > 0) return longestAt(passage, first, word.elided, gazetteer);
  const tail = tails.find((ending) => word.folded.endsWith(ending));
  return tail === undefined ? null : withoutTail(passage, first, tail, gazetteer);
}

/** "Toronto's", "Chicago-based". */
function withoutTail(passage: Passage, first: number, tail: string, gazetteer: Gazetteer): Mention | null {
  const key = (passage.words[first]?.folded ?? '').slice(0, -tail.length);
  const places = gazetteer.placesNamed(key);
  if (places.length === 0) return null;
  const whole = span(passage, first, first, 0);
  const isAttribute = tail === '-based';
  return { ...whole, end: whole.start + key.length, places, areas: [], isAttribute };
}

function longestAt(passage: Passage, first: number, elided: number, gazetteer: Gazetteer): Mention | null {
  const keys = keysFrom(passage, first, elided, gazetteer);
  const isLower = !passage.isCaseless && !startsWithCapital(passage, first, elided);
  for (let i = keys.length - 1; i >= 0; i--) {
    const key = keys[i] as string;
    const last = first + i;
    const named = gazetteer.placesNamed(key);
    const places = isLower ? named.filter(isInNorthAmerica) : named;
    const areas = gazetteer.areasNamed(key).filter((area) => isPlausibleArea(area, passage, first, last));
    if (places.length > 0 || areas.length > 0)
      return { ...span(passage, first, last, elided), places, areas };
  }
  return null;
}

function startsWithCapital(passage: Passage, first: number, elided: number): boolean {
  const letter = passage.text.charAt((passage.words[first]?.start ?? 0) + elided);
  return letter !== letter.toLowerCase();
}
