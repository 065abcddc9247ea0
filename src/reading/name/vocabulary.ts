import { knownFamilyNames, knownGivenNames } from '../lexicon/known-names.ts';
import { degrees, moreGivenNames, ordinaryWords, particles, suffixes } from '../lexicon/name-words.ts';
import { calendar, functionWords, peoples } from '../lexicon/not-names.ts';
import { lexemeOf } from '../text/lexemes.ts';
import type { Word } from '../text/passage.ts';
import { wordSet } from '../text/word-set.ts';

const givenNames = wordSet(knownGivenNames.split(' '), moreGivenNames);
const familyNames = wordSet(knownFamilyNames.split(' '));
const never = wordSet(functionWords, peoples, calendar);
const suffixWords = wordSet(suffixes);
const particleWords = wordSet(particles);
const ordinary = wordSet(ordinaryWords);

/** What a word can be in a person's name, by its letters alone; `stop` ends a name. */
export type NameRole = 'word' | 'initial' | 'particle' | 'suffix' | 'stop';

/** Role of a word where capitals tell: a name is written with one. */
export function capitalisedRole(word: Word): NameRole {
  const { folded, raw } = word;
  if (suffixWords.has(word)) return 'suffix';
  if (!word.isCapitalised)
    return particleWords.has(word) ? 'particle' : hasNoCase(word) || isArticled(raw) ? 'word' : 'stop';
  if (isSingleLetter(raw)) return raw === 'I' ? 'stop' : 'initial';
  if (raw.length < 4 && /^M[aª]\.?$/.test(raw)) return 'word';
  if (particleWords.has(word) && !isKnownName(folded)) return 'particle';
  return neverNames(word) || isAcronym(word) ? 'stop' : 'word';
}

/** Role of a word where capitals tell nothing. */
export function caselessRole(word: Word): NameRole {
  const { raw } = word;
  if (suffixWords.has(word)) return 'suffix';
  if (word.isNumeric || neverNames(word) || !(word.isAscii || /^\p{L}/u.test(raw))) return 'stop';
  if (isSingleLetter(raw)) return 'initial';
  if (particleWords.has(word)) return 'particle';
  return ordinary.has(word) ? 'stop' : 'word';
}

/** "J'habite", "Qu'en", "C'est": a pronoun and its verb. */
const elided = /^(?:j|qu|c)'/;

/** Is it a given name on the lists, or compound of such ("Jean-Robert", "Min-jun" not)? */
export function isGivenName(folded: string): boolean {
  const word = { folded, lexeme: lexemeOf(folded) };
  const isGiven = givenNames.has(word) || (folded.includes('-') && folded.split('-').every(isListed));
  return isGiven && !neverNames(word);
}

/** Is it on any list of names? */
export function isKnownName(folded: string): boolean {
  return isGivenName(folded) || isFamilyName(folded);
}

export function isFamilyName(folded: string): boolean {
  return (
    familyNames.has({ lexeme: lexemeOf(folded) }) ||
    (folded.includes('-') && folded.split('-').some((part) => familyNames.has({ lexeme: lexemeOf(part) })))
  );
}

function isListed(folded: string): boolean {
  return givenNames.has({ lexeme: lexemeOf(folded) });
}

/** Scripts that know no capitals: 王芳, ليلى. */
function hasNoCase({ isAscii, raw }: Word): boolean {
  return !isAscii && /^\p{Lo}/u.test(raw);
}

/** "al-Hakim", "d'Entremont": an article before the capital. */
function isArticled(raw: string): boolean {
  return raw !== raw.toLowerCase() && /^(?:al|el|ul|as|ad|d|de|ibn)[-'’]\p{Lu}/u.test(raw);
}

function neverNames(word: Pick<Word, 'folded' | 'lexeme'>): boolean {
  return never.has(word) || (word.folded.includes("'") && elided.test(word.folded));
}

function isSingleLetter(raw: string): boolean {
  return raw.length <= 3 && /^\p{L}\p{M}?\.?$/u.test(raw);
}

/** RN, HVAC, IWW: short and all capitals, in a text that is not. */
function isAcronym({ isUpper, raw }: Word): boolean {
  if (raw.length < 2 || raw.length > 4 || !isUpper) return false;
  const folded = raw.toLowerCase().replace(/\.$/, '');
  return degrees.has(folded) || (raw.length > 2 && !isKnownName(folded));
}
