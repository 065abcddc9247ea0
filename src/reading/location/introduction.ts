import { everydayWords } from '../lexicon/location-words.ts';
import { functionWords } from '../lexicon/not-names.ts';
import { isKnownName } from '../name/vocabulary.ts';
import type { Passage, Word } from '../text/passage.ts';
import { fold } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

/** Words that may stand before a name at the head of a letter. */
export const openings: ReadonlySet<string> = new Set(
  "hola buenas buenos dias tardes noches que tal bonjour bonsoir allo salut hi hello hey howdy greetings it's its this is soy jsuis chuis c'est cest moi je suis yo me llamo mi nombre es my name i'm im name's names ici aqui hii heya yo sup q onda k quiubo quihubo orale oye buen dia saludos salutations coucou kuei bjr slt un servidor servidora apunte apunten apuntenme usted".split(
    ' ',
  ),
);
const pronouns = new Set("i i'm im je j'ai chu chus jsuis yo soy trabajo".split(' '));
const farthest = 16;
const mostOpenings = 5;
const mostNames = 5;

/**
 * "Luc Arsenault, camionneur de Rivière-du-Loup", "jsuis noella basque de tracadie": the sentence introduces somebody by
 * name, at most with a trade in small letters between the name and the preposition.
 */
export function isIntroduced({ passage, first }: Mention): boolean {
  const begin = nameStart(passage, first);
  const name = begin === null ? null : nameEnd(passage, begin, first - 1);
  if (begin === null || name === null) return false;
  if (name - begin < 2) return name === first - 1 && /^,\s/.test(passage.words[name]?.gap ?? '');
  if (name === first - 1) return true;
  const trade = passage.words.slice(name, first);
  return (
    /^\s*[,(–—-]/.test(trade[0]?.gap ?? '') &&
    (passage.isCaseless || !trade.some((word) => isCapital(word) && !word.isUpper))
  );
}

/** "Rosa Ibarra, de Saltillo": a name and a comma are all that stands before in the sentence. */
export function isNameBefore({ words }: Passage, at: number): boolean {
  const name: Word[] = [];
  for (let i = at - 1; words[i]?.sentence === words[at]?.sentence && name.length < 5; i--) {
    name.push(words[i] as Word);
    if (/[:(—–]\s*$/.test(words[i]?.gap ?? '')) break;
  }
  const isName = name.length > 0 && name.length < 5 && name.every(({ isCapitalised }) => isCapitalised);
  return isName && /^,\s/.test(words[at]?.gap ?? '');
}

/** "steeve labonte longueuil je livre", typed without capitals: two or three words of a name, the town, and what one does. */
export function isBehindBareName({ passage, first, last, start, end }: Mention): boolean {
  const { isCaseless, text, words } = passage;
  const begin = isCaseless ? nameStart(passage, first) : null;
  if (begin === null || first - begin < 2 || first - begin > 3) return false;
  const next = words[last];
  const isFollowed = next?.sentence !== words[first]?.sentence || pronouns.has(next?.folded ?? '');
  return isFollowed && !isKnownName(fold(text.slice(start, end)));
}

/** The first word of the sentence, or behind a colon or a dash, that greets nobody, where it is a given name. */
function nameStart({ words }: Passage, first: number): number | null {
  const sentence = words[first]?.sentence;
  let begin = first;
  while (begin > 0 && first - begin <= farthest && words[begin - 1]?.sentence === sentence) {
    begin--;
    if (/[:—–]\s*$/.test(words[begin]?.gap ?? '')) break;
  }
  if (first - begin > farthest) return null;
  for (let skipped = 0; skipped < mostOpenings && openings.has(words[begin]?.folded ?? ''); skipped++)
    begin++;
  const given = words[begin]?.folded.split('-')[0] ?? '';
  if (begin >= first) return null;
  return isKnownName(given) || isLikelyName(words.slice(begin, first - 1), sentence ?? 0) ? begin : null;
}

/** Two or three words of no everyday use at the head of the letter: "donatien hervieux de uashat". */
function isLikelyName(name: readonly Word[], sentence: number): boolean {
  return (
    sentence <= 1 &&
    (name.length === 2 || name.length === 3) &&
    name.every(
      ({ folded }) => /^\p{L}{3,}$/u.test(folded) && !functionWords.has(folded) && !everydayWords.has(folded),
    )
  );
}

/** The number of the word after the name. */
function nameEnd({ isCaseless, words }: Passage, begin: number, before: number): number | null {
  let end = begin + 1;
  while (end < before && end - begin < mostNames && words[end]?.gap === ' ' && isCapital(words[end])) end++;
  return isCaseless ? Math.min(begin + 2, before) : end;
}

function isCapital(word: Word | undefined): boolean {
  return word?.isCapitalised === true;
}
