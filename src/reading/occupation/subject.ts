import { fillers } from '../lexicon/occupation-cues.ts';
import { type Clauses, sentenceStart } from './clauses.ts';
import type { Language } from './heads.ts';
import { entrySet } from './word-list.ts';

/** How sure it is that a verb is the writer's own, and the word where that begins. */
export interface Subject {
  first: number;
  certainty: number;
}

const filler = entrySet(fillers, 'usually | generally | often | primarily | do | mostly | night | days | on');
const pronouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: entrySet('i'),
  es: entrySet('yo'),
  fr: entrySet("je | j' | m'"),
};
const beforeProgressive = entrySet(
  "i'm | im | am | been | i've been | currently | now | estoy | ando | trabajo | sigo | llevo | dedico | vivo | vida | mexico | chambeo | jalo | anos | aqui | aca | meses",
);
const conjunctions = entrySet('and | y | e | et | pis | & | or | but | so | pero | mais');
/** A Spanish verb form after one of these is a noun ("el reparto") or somebody else's. */
const notVerbAfter = entrySet(
  'el | la | un | una | mi | tu | su | del | de | los | al | no | en | por | sin | con | este | ese | cada | para | nuestro | buen | mucho',
);

/** The writer as the subject of the verb at a word; null when the subject is another or unknown. */
export function subjectOf(
  clauses: Clauses,
  at: number,
  language: Language,
  isProgressive: boolean,
): Subject | null {
  const before = pastFillers(clauses, at);
  const word = clauses.words[before]?.folded ?? '';
  const opensClause = before < 0 || clauses.breaks[before + 1] === true;
  if (isProgressive) return progressiveSubject(clauses, at, before, opensClause);
  if (pronouns[language].has(word) && !opensClause) return { first: before, certainty: 0.86 };
  if (language === 'fr') return frenchSubject(clauses, at);
  if (language === 'es') return spanishSubject(clauses, at);
  return conjunctions.has(word) && isOwnSentence(clauses, before) ? { first: before, certainty: 0.77 } : null;
}

function pastFillers({ words, breaks }: Clauses, at: number): number {
  let before = at - 1;
  while (before >= 0 && before > at - 4 && !breaks[before + 1] && filler.has(words[before]?.folded ?? ''))
    before--;
  return before;
}

function progressiveSubject(
  { words }: Clauses,
  at: number,
  before: number,
  opensClause: boolean,
): Subject | null {
  const word = words[before]?.folded ?? '';
  if (!opensClause && beforeProgressive.has(word)) return { first: before, certainty: 0.86 };
  return opensClause && before < at - 1 ? { first: at, certainty: 0.75 } : null;
}

/** "j'enseigne" in one word, or "et conduis" in a sentence that speaks of oneself. */
function frenchSubject(clauses: Clauses, at: number): Subject | null {
  const folded = clauses.words[at]?.folded ?? '';
  if (/^j['bcdfglmnprstv]/.test(folded)) return { first: at, certainty: 0.86 };
  const before = clauses.words[at - 1]?.folded ?? '';
  if (/^m'/.test(folded) && before === 'je') return { first: at - 1, certainty: 0.86 };
  return conjunctions.has(before) && isOwnSentence(clauses, at - 1)
    ? { first: at - 1, certainty: 0.8 }
    : null;
}

/** The verb form tells the person, unless an article makes it a noun. */
function spanishSubject({ words, breaks }: Clauses, at: number): Subject | null {
  const before = words[at - 1]?.folded ?? '';
  if (!breaks[at] && notVerbAfter.has(before)) return null;
  return { first: at, certainty: 0.86 };
}

const ownWord = /^(?:i|i'm|im|i've|je|yo|me)$|^j'/;

function isOwnSentence(clauses: Clauses, before: number): boolean {
  const start = sentenceStart(clauses, before);
  return ownWord.test(clauses.words[start]?.folded ?? '');
}
