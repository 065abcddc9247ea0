import { notWork, notWorkObjects } from '../lexicon/not-work.ts';
import type { Word } from '../text/passage.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd, isStop, runEnd } from './complement.ts';
import { isForOwn, isPastForm, isUnpaid } from './guards.ts';
import { headStarting, type Language } from './heads.ts';
import { isTurned } from './noun-phrase.ts';
import { entrySet } from './word-list.ts';

/** A verb of the writer's with an object, of no trade that the lexicons know: words `verb` to `object` (exclusive). */
interface Habit {
  language: Language;
  verb: number;
  object: number;
}

const idle: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: entrySet(notWork.en),
  es: entrySet(notWork.es),
  fr: entrySet(notWork.fr),
};
const idleObjects = entrySet(notWorkObjects);
const leads = entrySet(
  'january | february | march | april | may | june | july | august | september | october | november | december | summer | winter | spring | fall | season | nights | days | mornings | evenings | afternoons | weekends | weekdays | summers | winters | school | work | now | then | is | here | ici | aqui | and | but | so | where | because | y | donde | et | ou | moi | me | pis | mostly',
);
const adverbs = entrySet(
  'mostly | mainly | usually | currently | now | still | also | sometimes | only | just',
);
const particles = entrySet('up | out | down | off | on | for');
/** No work by themselves, but with a particle: "put up fence". */
const phrasal = entrySet('put | set | tear | run | lay | hold');
const determiners: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: entrySet('the | a | an | other | these | those'),
  es: entrySet('el | la | los | las | un | una | unos | unas'),
  fr: entrySet('des | du | de | le | la | les | un | une'),
};
const confidence = 0.62;

/** "I bind books", "pongo ventanas", "je plie du linge": whatever people do to things, if it is not known to be no work. */
export function habitClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (const [at, word] of clauses.words.entries()) {
    const habit = habitAt(clauses, at, word);
    if (!habit || isUnpaid(clauses, habit.object) || isTurned(clauses, habit.object)) continue;
    if (isForOwn(clauses, habit.object)) continue;
    const { language, verb, object } = habit;
    const last = complementEnd(clauses, language, { first: verb, from: object, limit: object - verb + 4 });
    claims.push({ clauses, first: verb, last, group: null, confidence, rule: 'whatever i do' });
  }
  return claims;
}

function habitAt(clauses: Clauses, at: number, { folded }: Word): Habit | null {
  if (folded === 'i') return opens(clauses, at) ? englishHabit(clauses, at + 1) : null;
  if (folded === 'je') return opens(clauses, at) ? frenchHabit(clauses, at + 1, 0) : null;
  if (folded.startsWith("j'")) return opens(clauses, at) ? frenchHabit(clauses, at, 2) : null;
  return folded.endsWith('o') && folded.length > 3 ? spanishHabit(clauses, at) : null;
}

/** At the head of a clause, or after a word that joins two. */
function opens({ words, breaks }: Clauses, at: number): boolean {
  return breaks[at] === true || leads.has(words[at - 1]?.folded ?? '');
}

function englishHabit(clauses: Clauses, from: number): Habit | null {
  let verb = from;
  while (adverbs.has(clauses.words[verb]?.folded ?? '') && !clauses.breaks[verb + 1]) verb++;
  const folded = clauses.words[verb]?.folded ?? '';
  if (!/^[a-z]{3,}(?:-[a-z]+)?$/.test(folded) || clauses.breaks[verb]) return null;
  if (
    /(?:ed|ly|ing)$/.test(folded) &&
    !/^(?:feed|shred|weed|speed|fly|ply|supply|sling|string|wring)$/.test(folded)
  )
    return null;
  const isSplit = particles.has(clauses.words[verb + 1]?.folded ?? '') && !clauses.breaks[verb + 1];
  if (idle.en.has(folded) && !(isSplit && phrasal.has(folded))) return null;
  return habitOf(clauses, 'en', verb, verb + (isSplit ? 2 : 1));
}

function frenchHabit(clauses: Clauses, verb: number, elided: number): Habit | null {
  const folded = clauses.words[verb]?.folded.slice(elided) ?? '';
  const isPresent = /(?:e|s|ts|ds)$/.test(folded) && !/ais$/.test(folded);
  if (folded.length < 4 || !isPresent || idle.fr.has(folded) || isPastForm(clauses, verb)) return null;
  const next = clauses.words[verb + 1]?.folded ?? '';
  return determiners.fr.has(next) || /^[dl]'/.test(next) ? habitOf(clauses, 'fr', verb, verb + 1) : null;
}

function spanishHabit(clauses: Clauses, verb: number): Habit | null {
  const { words, breaks, passage } = clauses;
  const word = words[verb] as Word;
  const isNoun =
    /(?:[ai]do|ndo|ismo|ito|mente|cio)$/.test(word.folded) &&
    !/^(?:cuido|mido|cocio|vacio)$/.test(word.folded);
  const opensHere =
    breaks[verb] || /^(?:yo|y|donde|aqui|tambien|ahora|ahorita)$/.test(words[verb - 1]?.folded ?? '');
  if (isNoun || !opensHere || idle.es.has(word.folded) || isPastForm(clauses, verb)) return null;
  if (word.isCapitalised && !passage.isCaseless && words[verb - 1]?.sentence === word.sentence) return null;
  if (headStarting(clauses, 'es', verb)) return null;
  const habit = habitOf(clauses, 'es', verb, verb + 1);
  const isOwn = words[verb - 1]?.folded === 'yo';
  return habit && (isOwn || isObject(clauses, verb + 1)) ? habit : null;
}

/** "Las cajas", "cajas", or "pollo en una planta": a bare singular may belong to a noun ("correo electrónico"). */
function isObject({ words, breaks }: Clauses, at: number): boolean {
  const next = words[at]?.folded ?? '';
  if (determiners.es.has(next) || /..[aeo]s$/.test(next)) return true;
  return !breaks[at + 1] && /^(?:en|para|con|a|de)$/.test(words[at + 1]?.folded ?? '');
}

/** "RVs", "HVAC". */
function isAbbreviated({ raw }: Word): boolean {
  return /^[A-Z]{2,5}s?$/.test(raw);
}

/** The object is a plain noun of the same clause: no name, no number, nothing of one's own. */
function habitOf(clauses: Clauses, language: Language, verb: number, from: number): Habit | null {
  const { words, breaks, passage } = clauses;
  let noun = from;
  while (!breaks[noun] && determiners[language].has(words[noun]?.folded ?? '')) noun++;
  const word = words[noun];
  if (!word || breaks[noun] || isStop(language, word) || /^\p{N}/u.test(word.raw)) return null;
  if (word.isCapitalised && !passage.isCaseless && !isAbbreviated(word)) return null;
  const object = language === 'en' ? runEnd(clauses, noun, 3) : noun + 1;
  const isIdle = words
    .slice(noun, object)
    .some(({ folded }) => idleObjects.has(folded) || folded.endsWith('ly'));
  return isIdle ? null : { language, verb, object };
}
