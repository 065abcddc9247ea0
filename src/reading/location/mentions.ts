import type { Area, Gazetteer, Place } from '../../places/gazetteer.ts';
import { articles, everydayWords, partWords } from '../lexicon/location-words.ts';
import { ordinaryWords } from '../lexicon/name-words.ts';
import { functionWords } from '../lexicon/not-names.ts';
import type { Passage, Word } from '../text/passage.ts';
import { isPlausibleArea } from './abbreviation.ts';
import { mayBeginName } from './name-start.ts';
import { contains } from './resolve.ts';

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
const longestName = 6;
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

/**
 * "Charlotte north carolina", "valdosta ga", "Imokale florida": the state typed small right behind its town, or spelt out
 * behind a name that is not known.
 */
function stateBehind(
  town: Mention | undefined,
  passage: Passage,
  next: number,
  gazetteer: Gazetteer,
): Mention | null {
  const places = town?.last === next && passage.words[next]?.gap === ' ' ? town.places : null;
  if (!places && !isBehindUnknownName(passage, next)) return null;
  const keys = keysFrom(passage, next, 0, gazetteer);
  for (let i = keys.length - 1; i >= 0; i--) {
    const areas = gazetteer
      .areasNamed(keys[i] as string)
      .filter(
        (area) =>
          area.region !== null &&
          (!area.isAbbreviation || (passage.isCaseless && !functionWords.has(keys[i] as string))) &&
          (!places || places.some((place) => contains(area, place))),
      );
    if (areas.length > 0) return { ...span(passage, next, next + i, 0), places: [], areas };
  }
  return null;
}

function isBehindUnknownName({ isCaseless, words }: Passage, next: number): boolean {
  const [before, word] = [words[next - 1], words[next]];
  return (
    !isCaseless &&
    before?.isCapitalised === true &&
    word?.sentence === before.sentence &&
    /^,? $/.test(word.gap)
  );
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
  return without && (!mention || without.last > mention.last || mention.last === first + 1)
    ? without
    : mention;
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
    const places = isLower ? named.filter(isAtHome) : named;
    const areas = gazetteer.areasNamed(key).filter((area) => isPlausibleArea(area, passage, first, last));
    if (places.length > 0 || areas.length > 0)
      return { ...span(passage, first, last, elided), places, areas };
  }
  return null;
}

/** The words from one on, one more each time, as long as a name begins with them. */
function keysFrom(passage: Passage, first: number, elided: number, gazetteer: Gazetteer): string[] {
  const keys: string[] = [];
  let key = '';
  for (let last = first; last < Math.min(first + longestName, passage.words.length); last++) {
    const word = passage.words[last];
    if (!word || (last > first && !continuesName(word, passage.words[last - 1]))) break;
    key = last === first ? word.folded.slice(elided) : `${key} ${word.folded}`;
    if (!gazetteer.beginsName(key)) break;
    keys.push(key);
  }
  return keys;
}

function startsWithCapital(passage: Passage, first: number, elided: number): boolean {
  const letter = passage.text.charAt((passage.words[first]?.start ?? 0) + elided);
  return letter !== letter.toLowerCase();
}

/** Written with a small letter, a name is taken for a town of the continent only: "deli" is no Delhi. */
function isAtHome(place: Place): boolean {
  return place.country === 'US' || place.country === 'CA' || place.country === 'MX';
}

/** "San\nAntonio" and "N.L." go on; "Tulsa, Oklahoma" are two names. */
function continuesName(word: Word, before: Word | undefined): boolean {
  return word.sentence === before?.sentence && (word.gap === ' ' || /^[\s.]{0,3}$/.test(word.gap));
}

function span(
  passage: Passage,
  first: number,
  last: number,
  elided: number,
): Omit<Mention, 'places' | 'areas'> {
  const words = passage.words.slice(first, last + 1);
  const begin = words[0];
  const finish = words[words.length - 1];
  const start = (begin?.start ?? 0) + elided;
  const telling = words.length > 1 && articles.has(begin?.folded ?? '') ? words[1]?.start : start;
  const significant = passage.text.charAt(telling ?? start);
  return {
    passage,
    first,
    last: last + 1,
    start,
    end: (finish?.start ?? 0) + (finish?.raw.replace(/\.$/, '').length ?? 0) + (keepsStop(finish) ? 1 : 0),
    isCapitalised: !passage.isCaseless && significant !== significant.toLowerCase(),
    isEveryday: isEveryday(words, elided),
  };
}

/** "home", "la colonia"; names of several words are otherwise names. */
function isEveryday(words: readonly Word[], elided: number): boolean {
  const own = words.length === 2 && articles.has(words[0]?.folded ?? '') ? words[1] : words[0];
  if (words.length > 2 || (words.length === 2 && own === words[0])) return false;
  const folded = (own?.folded ?? '').slice(own === words[0] ? elided : 0);
  return everydayWords.has(folded) || ordinaryWords.has(folded);
}

/** The full stop of "Ont." or "D.C." belongs to it, that of "in Tulsa." was never a part of the token. */
function keepsStop(word: Word | undefined): boolean {
  return word?.raw.endsWith('.') === true && word.raw.length <= 2;
}
