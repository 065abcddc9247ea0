import { inWords, personLeads } from '../lexicon/location-words.ts';
import type { Cue } from './cues.ts';
import type { Mention } from './mentions.ts';

const shortSentence = 8;
const shortList = 14;
const longestQuestion = 30;
const townspeople = new Set('woman man girl boy guy gal resident local person kid lady'.split(' '));

/** "Cubana, 51 años, en Hialeah desde 2003": a piece of a list of facts begins with the preposition. */
export function isListed(mention: Mention): boolean {
  const { words } = mention.passage;
  return isPiece(mention) && words[mention.first - shortList]?.sentence !== words[mention.first]?.sentence;
}

export function isPiece({ passage: { words }, first }: Mention): boolean {
  const lead = words[first - 1];
  return /^\s*[,;(]/.test(lead?.gap ?? '') && inWords.has(lead?.folded ?? '');
}

/** "It's Houma, Louisiana." */
export function isNamedAlone({ passage: { words }, first }: Mention): boolean {
  const verb = words[first - 1];
  const opens = verb?.sentence !== words[first - 2]?.sentence || /^\s*[,;:(–—-]/.test(verb?.gap ?? '');
  return (
    opens &&
    verb?.sentence === words[first]?.sentence &&
    /^(?:it's|its|that's|thats|c'est)$/.test(verb?.folded ?? '')
  );
}

/** "Cubana, en Hialeah": where one is from, and then where one is. */
export function isOnlyOrigin({ kind, first, last }: Cue, mention: Mention): boolean {
  const isPeople =
    kind === 'birth' &&
    last - first === 1 &&
    /an[oa]?$|[oa]s?$/.test(mention.passage.words[first]?.folded ?? '');
  return isPeople && isPiece(mention);
}

export function isQuestion({ passage, first }: Mention): boolean {
  const sentence = passage.words[first]?.sentence;
  let last = first;
  while (passage.words[last + 1]?.sentence === sentence && last < first + longestQuestion) last++;
  const end = passage.words[last]?.end ?? 0;
  return passage.text.slice(end, end + 3).includes('?');
}

export function isInShortSentence({ passage, first }: Mention): boolean {
  const sentence = passage.words[first]?.sentence;
  const begin = first - shortSentence;
  for (let i = first; i > begin; i--) {
    if (passage.words[i - 1]?.sentence !== sentence)
      return passage.words[i + shortSentence]?.sentence !== sentence;
  }
  return false;
}

/** "Hi Florence," */
export function isGreeted(mention: Mention): boolean {
  const { words } = mention.passage;
  return words[mention.first]?.gap === ' ' && personLeads.has(words[mention.first - 1]?.folded ?? '');
}

/** "I am a Memphis woman" and "Memphis girl here" are the writer's town, "a Memphis woman told me" another's. */
export function townspersonOf({ passage: { words }, first, last }: Mention): 'me' | 'them' | null {
  const isTownsperson = words[last]?.gap === ' ' && townspeople.has(words[last]?.folded ?? '');
  if (isTownsperson && words[last + 1]?.folded === 'here') return 'me';
  if (!isTownsperson || !/^an?$/.test(words[first - 1]?.folded ?? '')) return null;
  return /^(?:am|i'm|im)$/.test(words[first - 2]?.folded ?? '') ? 'me' : 'them';
}

const things = new Set(
  'office offices hall plant mill yard store warehouse terminal branch local hospital airport depot hub crew docks shipyard team game news paper police mayor strike strikers massacre commune'.split(
    ' ',
  ),
);
const determiners = /^(?:the|a|an|our|their|its|his|her|my|your|this|that)$/;

/** "the Vancouver office": a thing is there. */
export function isAttributeOfThing({ passage: { words }, first, last }: Mention): boolean {
  const [before, next] = [words[first - 1], words[last]];
  return (
    next?.gap === ' ' &&
    things.has(next.folded) &&
    words[first]?.gap === ' ' &&
    determiners.test(before?.folded ?? '')
  );
}

/** "no Nuevo", "not Ontario", "pas Paris". */
export function isDenied({ passage: { words }, first }: Mention): boolean {
  return words[first]?.gap === ' ' && /^(?:no|not|pas)$/.test(words[first - 1]?.folded ?? '');
}

/** "Ama de casa, de Ecatepec.": where one is from, as the end of a short sentence without a verb of another's. */
export function isApposition(mention: Mention): boolean {
  const { words } = mention.passage;
  const sentence = words[mention.first]?.sentence;
  const lead = words[mention.first - 1];
  return (
    /^\s*,/.test(lead?.gap ?? '') &&
    (words[mention.last]?.sentence !== sentence || /^\s*[,.(]/.test(words[mention.last]?.gap ?? '')) &&
    isInShortSentence(mention)
  );
}
