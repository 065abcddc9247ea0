import { knownFamilyNames, knownGivenNames } from '../lexicon/known-names.ts';
import { degrees, moreGivenNames, ordinaryWords, particles, suffixes } from '../lexicon/name-words.ts';
import { calendar, functionWords, peoples } from '../lexicon/not-names.ts';
import type { Word } from '../text/passage.ts';

const givenNames = new Set(knownGivenNames.split(' '));
const familyNames = new Set(knownFamilyNames.split(' '));

/** What a word can be in a person's name, by its letters alone; `stop` ends a name. */
export type NameRole = 'word' | 'initial' | 'particle' | 'suffix' | 'stop';

/** Role of a word where capitals tell: a name is written with one. */
export function capitalisedRole(word: Word): NameRole {
  const { folded, raw } = word;
  if (suffixes.has(folded)) return 'suffix';
  if (!word.isCapitalised)
    return particles.has(folded) ? 'particle' : hasNoCase(raw) || isArticled(raw) ? 'word' : 'stop';
  if (isSingleLetter(raw)) return raw === 'I' ? 'stop' : 'initial';
  if (/^M[aª]\.?$/.test(raw)) return 'word';
  if (particles.has(folded) && !isKnownName(folded)) return 'particle';
  return neverNames(folded) || isAcronym(raw) ? 'stop' : 'word';
}

/** Role of a word where capitals tell nothing. */
export function caselessRole(word: Word): NameRole {
  const { folded, raw } = word;
  if (suffixes.has(folded)) return 'suffix';
  if (!/^\p{L}/u.test(raw) || neverNames(folded)) return 'stop';
  if (isSingleLetter(raw)) return 'initial';
  if (particles.has(folded)) return 'particle';
  return ordinaryWords.has(folded) ? 'stop' : 'word';
}

/** "J'habite", "Qu'en", "C'est": a pronoun and its verb. */
const elided = /^(?:j|qu|c)'/;

/** Is it a given name on the lists, or compound of such ("Jean-Robert", "Min-jun" not)? */
export function isGivenName(folded: string): boolean {
  const isGiven = isListed(folded) || (folded.includes('-') && folded.split('-').every(isListed));
  return isGiven && !neverNames(folded);
}

/** Is it on any list of names? */
export function isKnownName(folded: string): boolean {
  return isGivenName(folded) || isFamilyName(folded);
}

export function isFamilyName(folded: string): boolean {
  return (
    familyNames.has(folded) ||
    (folded.includes('-') && folded.split('-').some((part) => familyNames.has(part)))
  );
}

function isListed(folded: string): boolean {
  return givenNames.has(folded) || moreGivenNames.has(folded);
}

/** Scripts that know no capitals: 王芳, ليلى. */
function hasNoCase(raw: string): boolean {
  return /^\p{Lo}/u.test(raw);
}

/** "al-Hakim", "d'Entremont": an article before the capital. */
function isArticled(raw: string): boolean {
  return /^(?:al|el|ul|as|ad|d|de|ibn)[-'’]\p{Lu}/u.test(raw);
}

function neverNames(folded: string): boolean {
  return functionWords.has(folded) || peoples.has(folded) || calendar.has(folded) || elided.test(folded);
}

function isSingleLetter(raw: string): boolean {
  return raw.length <= 3 && /^\p{L}\p{M}?\.?$/u.test(raw);
}

/** RN, HVAC, IWW: short and all capitals, in a text that is not. */
function isAcronym(raw: string): boolean {
  if (raw.length < 2 || raw.length > 4 || raw !== raw.toUpperCase()) return false;
  const folded = raw.toLowerCase().replace(/\.$/, '');
  return degrees.has(folded) || (raw.length > 2 && !isKnownName(folded));
}
