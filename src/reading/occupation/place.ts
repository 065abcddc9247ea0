import { fields, workplaces } from '../lexicon/occupation-fields.ts';
import { type Match, phraseIndex, phrasesAt } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd, isStop, runEnd } from './complement.ts';
import { isPastForm, isVolunteering } from './guards.ts';
import type { Language } from './heads.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { unknownPlaceClaim } from './unknown-place.ts';
import { entrySet } from './word-list.ts';

const general = 'general';
const special = 'special';
/** "it" and "hr" are words of their own, unlike IT and HR. */
const acronyms = wordSet(['it', 'hr']);
const fieldIndex = phraseIndex(Object.entries(fields));
const placeIndex = phraseIndex(
  Object.entries(workplaces).map(([kind, list]) => [kind === general ? general : special, list] as const),
);
/** A verb farther than this from the place is left out: "trabajo de lunes a sábado en una tortillería". */
const farthestVerb = 5;
/** "una joyería", "une cimenterie": shops and works. */
const shop = /.{3}(?:eria|erie)$/;
/** Words of a phrase with its verb; Spanish and French need more for the same. */
const longestPlace: Readonly<Record<Language, number>> = { en: 6, es: 8, fr: 8 };
const determiners = entrySet(
  "a | an | the | this | my | some | one | two | three | local | big | small | un | una | el | la | los | las | unos | unas | une | le | les | des | du | de | d' | del | al | a | au | aux | en | l'",
);
const verbs = entrySet(
  "work | working | trabajo | trabajando | laboro | chambeo | jalo | ando | travaille | bosse | j'travaille | brego | camello",
);
const withheld = entrySet(
  'lo | nada | nadie | que | esto | eso | ca | cela | mis | mi | ustedes | ser | todo | ello',
);

/** "I work in a warehouse", "trabajo en la construcción", "hours a week at a fabric store". */
export function placeClaim(
  clauses: Clauses,
  language: Language,
  cue: Match<string>,
  isBare: boolean,
): Claim | null {
  const object = objectOf(clauses, language, cue.last, isBare ? 4 : 6);
  const verb = verbOf(clauses, cue);
  if (isPastForm(clauses, verb)) return null;
  if (!object) return isBare ? null : unknownPlaceClaim(clauses, language, cue.last, verb);
  if (isVolunteering(clauses, cue.last, object.last)) return null;
  const first = isBare || object.first - verb > farthestVerb ? object.first : verb;
  const last = complementEnd(clauses, language, { first, from: object.last, limit: longestPlace[language] });
  return {
    clauses,
    first,
    last,
    group: object.group,
    confidence: confidenceOf(object, isBare) - (object.first - verb) / 100,
    rule: 'i work in',
  };
}

interface WorkObject {
  first: number;
  last: number;
  group: string | null;
  isGeneral: boolean;
}

/** A branch or a kind of place tells more than "a contractor", and a noun for the trade more than either. */
function confidenceOf({ isGeneral }: WorkObject, isBare: boolean): number {
  if (isGeneral) return isBare ? 0.6 : 0.68;
  return isBare ? 0.75 : 0.8;
}

/** The first field or place of work after the opening, with its own words before it. */
function objectOf(clauses: Clauses, language: Language, from: number, limit: number): WorkObject | null {
  let first = from;
  while (first < from + 3 && determiners.has(clauses.words[first]?.folded ?? '')) first++;
  for (let at = from; at < from + limit && (at === from || !clauses.breaks[at]); at++) {
    const field = fieldsAt(clauses, at)[0];
    const [place] = phrasesAt(clauses.passage, at, placeIndex);
    const found = longer(field, place);
    if (found)
      return {
        first: Math.min(first, found.first),
        last: nounEnd(clauses, language, found.last),
        group: groupOf(found),
        isGeneral: found.kind === general,
      };
    const word = clauses.words[at];
    if (word && at > from && shop.test(word.folded))
      return { first: Math.min(first, at), last: at + 1, group: null, isGeneral: false };
    if (!word || (isStop(language, word) && !determiners.has(word.folded))) return null;
  }
  return null;
}

/** "a hospital laundry": English nouns go on. */
function nounEnd(clauses: Clauses, language: Language, end: number): number {
  const isName = clauses.words[end]?.isCapitalised && !clauses.passage.isCaseless;
  if (language !== 'en' || clauses.breaks[end] || isName) return end;
  return clauses.words[end]?.folded === 'work' ? end + 1 : runEnd(clauses, end, 2);
}

function longer(a: Match<string> | undefined, b: Match<string> | undefined): Match<string> | undefined {
  if (!a || !b) return a ?? b;
  return b.last > a.last ? b : a;
}

function groupOf({ kind }: Match<string>): string | null {
  return kind === general || kind === special ? null : kind;
}

function verbOf({ words }: Clauses, cue: Match<string>): number {
  for (let at = cue.first; at < cue.last; at++) if (verbs.has(words[at]?.folded ?? '')) return at;
  return cue.first;
}

/** "me dedico a la venta de ropa", "what I do is fix pumps": whatever follows. */
export function openClaim(clauses: Clauses, language: Language, cue: Match<string>): Claim | null {
  let first = cue.last;
  while (determiners.has(clauses.words[first]?.folded ?? '') && !clauses.breaks[first + 1]) first++;
  const word = clauses.words[first];
  if (!word || withheld.has(word.folded) || isStop(language, word)) return null;
  const phrase = nounPhraseAt(clauses, language, first);
  const core = phrase?.last ?? (language === 'en' ? runEnd(clauses, first, 4) : first + 1);
  const last = complementEnd(clauses, language, { first, from: core, limit: 6 });
  const group = phrase?.head.group ?? fieldsAt(clauses, first)[0]?.kind ?? null;
  return { clauses, first, last, group, confidence: 0.88, rule: 'my trade is' };
}

/** The kind of workplace, or the branch, that begins at a word. */
export function workplaceAt(clauses: Clauses, at: number): Match<string> | null {
  return longer(fieldsAt(clauses, at)[0], phrasesAt(clauses.passage, at, placeIndex)[0]) ?? null;
}

/** The fields that begin at a word. */
export function fieldsAt(clauses: Clauses, at: number): readonly Match<string>[] {
  const word = clauses.words[at];
  const isSpoken = acronyms.has(word) && (clauses.passage.isCaseless || word?.isUpper === false);
  return isSpoken ? [] : phrasesAt(clauses.passage, at, fieldIndex);
}

/** The field that a text is, from one word to another, and nothing else: "sheet metal". */
export function fieldAt(clauses: Clauses, first: number, last: number): string | null {
  return fieldsAt(clauses, first).find((match) => match.last === last)?.kind ?? null;
}

/** The end of the kind of workplace that is named at a word ("truck stop", "una tintorería"), or -1. */
export function workplaceEnd(clauses: Clauses, at: number): number {
  const [place] = phrasesAt(clauses.passage, at, placeIndex);
  if (place && place.kind !== general) return place.last;
  return shop.test(clauses.words[at]?.folded ?? '') ? at + 1 : -1;
}
