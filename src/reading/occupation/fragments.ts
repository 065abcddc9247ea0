import { finiteVerbs, formerWords, fragmentTails } from '../lexicon/occupation-guards.ts';
import type { Claim } from './claim.ts';
import { type Clauses, clauseEnd, holdsAny, sentenceStart } from './clauses.ts';
import { isLink, isStop } from './complement.ts';
import { isCraft } from './craft.ts';
import { isTrade } from './fragment-trade.ts';
import { isIntroduced, isOfOthers } from './guards.ts';
import type { Language } from './heads.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { fieldAt } from './place.ts';
import { suffixPhraseAt } from './suffixes.ts';
import { entrySet } from './word-list.ts';

const languages: readonly Language[] = ['en', 'es', 'fr'];
const finite = entrySet(finiteVerbs);
const former = entrySet(formerWords);
const articles = entrySet('a | an | un | una | une');
const ownWord =
  /^(?:i|i'm|im|i've|my|quien|aqui|soy|yo|me|mi|vivo|radico|je|moi|mon|chu|here|les|le|servidor|servidora|this|habla)$|^j'/;
const self = entrySet("i'm | im | soy | yo | je | moi | here");
const pointsOn = entrySet(
  'who | named | called | que | qui | llamado | llamada | nomme | nommee | and i | says | told',
);
const fillers = entrySet(
  "just | now | currently | presently | still | only | ahora | actualmente | hoy | ahorita | maintenant | presentement | actuellement | aujourd'hui | these | days",
);
const relatives = entrySet('who | that | which | que | qui | donde | ou | where');
const conjunctions = entrySet('and | y | e | et');
const now = entrySet('now | currently | ahora | actualmente | maintenant | presentement | actuellement');
const tails: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: entrySet(fragmentTails.en),
  es: entrySet(fragmentTails.es),
  fr: entrySet(fragmentTails.fr),
};
const anyTail = entrySet(
  fragmentTails.en,
  'at | in | for | en | de | chez | dans | pour | au | when | cuando | quand | mostly | mainly',
);
const isIntroduction =
  /^(?:hi |hello )?(?:i'm|im|i am|my name is|my name's|this is|soy|me llamo|mi nombre es|je suis|je m'appelle) [^ ]+(?: [^ ]+){0,3}$/;
const longestLead = 6;

/** "maria, 34, nurse, tulsa"; "Mineur à la retraite."; "Maria Lopez, RN": a trade that stands by itself. */
export function fragmentClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < clauses.words.length; at = clauseEnd(clauses, at)) {
    const certainty = certaintyAt(clauses, at);
    const claim = certainty > 0 ? fragmentAt(clauses, at, certainty) : null;
    if (claim) claims.push(claim);
  }
  return claims;
}

/** How likely a bare trade at this place is the writer's own; 0 when it is more likely another's. */
function certaintyAt(clauses: Clauses, at: number): number {
  if (clauses.passage.part === 'signature') return 0.75;
  if (isFormerLabel(clauses, at)) return 0;
  const start = sentenceStart(clauses, at);
  if (start === at) return isDotted(clauses, at) ? 0 : 0.88;
  if (isIntroduced(clauses, at)) return 0.88;
  if (isOfOthers(clauses, start, at)) return 0;
  if (opensOrFollowsName(clauses, at)) return 0.89;
  if (now.has(clauses.words[at]?.folded ?? '')) return 0.86;
  if (ownWord.test(clauses.words[start]?.folded ?? '') || speaksOfSelf(clauses, start, at)) return 0.87;
  return isVerbless(clauses, start, at) ? 0.88 : 0;
}

/** "Used to be ....... land surveyor": the label of a form stands before, which the labels' own rule reads. */
function isDotted({ words }: Clauses, at: number): boolean {
  const gap = words[at]?.gap ?? '';
  return gap.length > 1 && /^ ?(?:\.{3,}|…{2,}|_{3,}) ?$/.test(gap);
}

/** "OFICIO ANTERIOR: minero". */
function isFormerLabel({ words, breaks }: Clauses, at: number): boolean {
  if (!/^\s*[:=]/.test(words[at]?.gap ?? '')) return false;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (former.has(words[i]?.folded ?? '')) return true;
    if (breaks[i]) return false;
  }
  return false;
}

function speaksOfSelf({ words }: Clauses, start: number, at: number): boolean {
  return words.slice(start, at).some(({ folded }) => self.has(folded));
}

/** Everything before is short pieces without a verb: "Lyle Hobart, land surveyor". */
function isVerbless(clauses: Clauses, start: number, at: number): boolean {
  for (let from = start; from < at; from = clauseEnd(clauses, from)) {
    if (clauseEnd(clauses, from) - from > longestLead) return false;
  }
  return !holdsAny(clauses, start, at, finite);
}

function fragmentAt(clauses: Clauses, at: number, certainty: number): Claim | null {
  const end = clauseEnd(clauses, at);
  const start = startOf(clauses, at, end);
  if (!start) return null;
  const { from, isBare } = start;
  for (const language of languages) {
    const phrase = nounPhraseAt(clauses, language, from);
    if (phrase && isWhole(clauses, language, phrase, end) && isTrade(clauses, phrase, end)) {
      const { first, last, head, isWeak } = phrase;
      const confidence = certainty - (isBare ? 0 : 0.12) - (isWeak ? 0.1 : 0);
      return { clauses, first, last, group: head.group, confidence, rule: 'fragment' };
    }
  }
  const guess = isBare ? guessAt(clauses, at, from, end) : null;
  if (guess) return guess;
  const group = fieldAt(clauses, from, end) ?? fieldAt(clauses, from, tailStart(clauses, from, end));
  return isCraft(group) && isTelling(clauses, at)
    ? {
        clauses,
        first: from,
        last: fieldEnd(clauses, from, end),
        group,
        confidence: certainty - 0.15,
        rule: 'field',
      }
    : null;
}

/** "Ana Sosa, seafood processor (slime line)": right behind the writer's name its ending is enough for a trade. */
function guessAt(clauses: Clauses, at: number, from: number, end: number): Claim | null {
  if (clauses.passage.isCaseless || at === 0 || !opensOrFollowsName(clauses, at)) return null;
  if (sentenceStart(clauses, at) === at || clauses.words[from]?.isCapitalised) return null;
  for (const language of languages) {
    const phrase = suffixPhraseAt(clauses, language, from);
    if (phrase && phrase.last === end)
      return { clauses, ...phrase, group: null, confidence: 0.62, rule: 'fragment, by its ending' };
  }
  return null;
}

/** Before "and": what follows is another matter. */
function fieldEnd({ words }: Clauses, from: number, end: number): number {
  const and = words.slice(from + 2, end).findIndex(({ folded }) => conjunctions.has(folded));
  return and < 0 || end - from <= 5 ? end : from + 2 + and;
}

/** Past "just a", "now"; an article by itself only at the head of a sentence. */
function startOf(clauses: Clauses, at: number, end: number): { from: number; isBare: boolean } | null {
  let from = at;
  if (conjunctions.has(clauses.words[from]?.folded ?? '')) from++;
  while (from + 1 < end && fillers.has(clauses.words[from]?.folded ?? '')) from++;
  const hasFiller = from > at && !conjunctions.has(clauses.words[from - 1]?.folded ?? '');
  const hasArticle = articles.has(clauses.words[from]?.folded ?? '') && from + 1 < end;
  if (hasArticle && !hasFiller && !opensOrFollowsName(clauses, at)) return null;
  return { from: hasArticle ? from + 1 : from, isBare: !hasArticle || hasFiller };
}

/** "A nurse.", or "I'm Pilar, a nurse": not behind a sentence that speaks of more. */
function opensOrFollowsName(clauses: Clauses, at: number): boolean {
  const start = sentenceStart(clauses, at);
  if (start === at) return true;
  const names = clauses.words.slice(start, at);
  return (
    names.length <= 7 &&
    clauseEnd(clauses, start) === at &&
    isIntroduction.test(names.map(({ folded }) => folded).join(' '))
  );
}

/** Where "at a clinic", "from home" begins, which says where a craft is practised; the clause's end if nothing does. */
function tailStart({ words }: Clauses, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + 4); at++)
    if (anyTail.has(words[at]?.folded ?? '')) return at;
  return end;
}

/** The phrase fills the clause, or only a place, a time or "here" follows. */
function isWhole(clauses: Clauses, language: Language, phrase: NounPhrase, end: number): boolean {
  const next = clauses.words[phrase.last];
  if (
    phrase.last < end &&
    next &&
    !isStop(language, next) &&
    !isLink(language, next) &&
    !tails[language].has(next.folded) &&
    !/^\p{N}/u.test(next.raw)
  ) {
    if (language === 'en' ? !next.folded.endsWith('ing') : !next.isCapitalised) return false;
  }
  if (holdsAny(clauses, phrase.last, relativeFrom(clauses, phrase.last + 1, end), finite)) return false;
  return !pointsOn.has(clauses.words[end]?.folded ?? '') || clauses.words[end]?.sentence !== next?.sentence;
}

/** Where "para un estudio que nos paga en dólares" begins to tell of the place alone. */
function relativeFrom({ words }: Clauses, from: number, end: number): number {
  for (let at = from; at < end; at++) if (relatives.has(words[at]?.folded ?? '')) return at;
  return end;
}

/** Not in a list of interests far down the letter. */
function isTelling(clauses: Clauses, at: number): boolean {
  return (clauses.words[at]?.sentence ?? 0) < 8;
}
