import { afterArticle, isArticleOrFiller } from './articles.ts';
import { type Claim, claimFor } from './claim.ts';
import { type Clauses, holdsAny } from './clauses.ts';
import { complementEnd } from './complement.ts';
import { craftAt } from './craft.ts';
import type { Language } from './heads.ts';
import { isTurned, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { suffixPhraseAt } from './suffixes.ts';
import { entrySet } from './word-list.ts';

/** "I'm a line cook", "soy mesero", "je suis camionneur": what stands from word `from` on, after the verb. */
export function beClaim(clauses: Clauses, language: Language, from: number): Claim | null {
  const { at, hasArticle } = afterArticle(clauses, language, from);
  const phrase = nounPhraseAt(clauses, language, at);
  if (phrase && /^(?:my|her|his|their)$/.test(clauses.words[at - 1]?.folded ?? '') && !isCarer(phrase))
    return null;
  if (phrase && (hasArticle || isPlain(clauses, language, phrase)))
    return claimFor(clauses, phrase, confidenceOf(clauses, phrase, language, hasArticle), 'i am');
  const known = hasArticle ? null : (craftOf(clauses, language, at) ?? tradeAfterName(clauses, language, at));
  return known ?? guessAt(clauses, language, at, hasArticle);
}

/** "I'm a bog ironist", "soy calandrista", "je suis attrapeur de volailles": no lexicon knows it. */
function guessAt(clauses: Clauses, language: Language, at: number, hasArticle: boolean): Claim | null {
  const guess = suffixPhraseAt(clauses, language, at);
  if (!guess || isTurned(clauses, guess.last)) return null;
  const isBareEnglish = language === 'en' && !hasArticle;
  if (isBareEnglish && (guess.last - guess.first < 2 || clauses.words[at]?.isCapitalised)) return null;
  const confidence = isBareEnglish ? 0.52 : 0.66;
  return { clauses, ...guess, group: null, confidence, rule: 'i am, by its ending' };
}

/** "I'm maintenance at a school." */
function craftOf(clauses: Clauses, language: Language, at: number): Claim | null {
  const craft = language === 'en' ? craftAt(clauses, at) : null;
  if (!craft) return null;
  const last = complementEnd(clauses, language, { first: at, from: craft.last, limit: 6 });
  return { clauses, first: at, last, group: craft.kind, confidence: 0.78, rule: 'i am' };
}

/** "I am my mother's full-time caregiver", but not "this is my teacher". */
function isCarer({ head }: NounPhrase): boolean {
  return head.status !== null || head.group === '53';
}

/** Without an article only plain lower-case words: "I'm Miles Baker" is a name, "I am housekeeper" a trade. */
function isPlain({ passage, words }: Clauses, language: Language, phrase: NounPhrase): boolean {
  if (language !== 'en' || phrase.head.status !== null) return true;
  if (passage.isCaseless) return !phrase.isWeak && phrase.headLast - phrase.first <= 3;
  return words.slice(phrase.first, phrase.last).every(({ isCapitalised }) => !isCapitalised);
}

function confidenceOf(clauses: Clauses, phrase: NounPhrase, language: Language, hasArticle: boolean): number {
  if (phrase.head.status === 'unemployed' && holdsAny(clauses, phrase.first - 8, phrase.last + 4, seasons))
    return 0.58;
  if (phrase.head.isPlural || isTitle(clauses, phrase)) return 0.7;
  if (hasArticle || phrase.head.status !== null || language !== 'en') return 0.95;
  return phrase.isWeak ? 0.6 : 0.88;
}

/** Out of work for a part of the year only. */
const seasons = entrySet(
  "when | winter | winters | summer | summers | off-season | mud | invierno | temporada | l'hiver | hiver | l'ete | quand | cuando",
);

/** "Soy la profesora Refugio": how one is called, which may be past. */
function isTitle({ passage, words, breaks }: Clauses, { last }: NounPhrase): boolean {
  return !passage.isCaseless && breaks[last] === false && words[last]?.isCapitalised === true;
}

/** "soy jose luis cervantes pulido alfarero": a known, unmistakable word after a name that no comma ends. */
function tradeAfterName(clauses: Clauses, language: Language, from: number): Claim | null {
  for (let at = from + 1; at < from + 6 && !clauses.breaks[at]; at++) {
    const word = clauses.words[at];
    if (!word || (word.isCapitalised && !clauses.passage.isCaseless)) continue;
    const phrase = nounPhraseAt(clauses, language, at);
    if (phrase && !phrase.isWeak && !phrase.head.isPlural && isNameBetween(clauses, from, phrase.first))
      return claimFor(clauses, phrase, 0.8, 'i am, after the name');
  }
  return null;
}

function isNameBetween({ passage, words }: Clauses, from: number, to: number): boolean {
  const between = words.slice(from, to);
  if (between.length === 0) return false;
  return between.every(({ folded, isCapitalised }) =>
    passage.isCaseless ? folded.length > 1 && !isCommon(folded) : isCapitalised,
  );
}

function isCommon(folded: string): boolean {
  return isArticleOrFiller(folded) || commonWords.has(folded);
}

const commonWords = entrySet(
  'a | an | the | so | in | at | not | of | for | from | with | and | to | my | your | de | hijo | hija | esposa | esposo | amigo | amiga | no | muy | y | que | con | en | mi | pas | tres | et | femme | fils | fille | ami | avec | un | une | tired | looking | trying | married | very | interested | writing | sure | happy | glad | sorry | going | being | done | sick | by | on | like | casado | casada | parte | madre | padre',
);
