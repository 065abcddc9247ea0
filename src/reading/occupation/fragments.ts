import { finiteVerbs } from '../lexicon/occupation-guards.ts';
import type { Claim } from './claim.ts';
import { type Clauses, clauseEnd, holdsAny, sentenceStart } from './clauses.ts';
import { isLink, isStop } from './complement.ts';
import { isIntroduced, isOfOthers } from './guards.ts';
import type { Language } from './heads.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { fieldAt } from './place.ts';
import { entrySet } from './word-list.ts';

const languages: readonly Language[] = ['en', 'es', 'fr'];
const finite = entrySet(finiteVerbs);
const articles = entrySet('a | an | un | una | une');
const ownWord =
  /^(?:i|i'm|im|i've|my|soy|yo|me|mi|vivo|radico|je|moi|mon|chu|here|les|le|servidor|servidora|this|habla)$|^j'/;
const self = entrySet("i'm | im | soy | yo | je | moi | here");
const pointsOn = entrySet(
  'who | named | called | que | qui | llamado | llamada | nomme | nommee | and i | says | told',
);
/** Fields that are enough by themselves between commas: crafts, rather than branches that one may be interested in. */
const crafts = entrySet('71 | 72 | 74 | 91 | 92 | 93 | 83 | 96 | 94 | 81 | 62');
const fillers = entrySet(
  "just | now | currently | presently | still | only | ahora | actualmente | hoy | ahorita | maintenant | presentement | actuellement | aujourd'hui | these | days",
);
const now = entrySet('now | currently | ahora | actualmente | maintenant | presentement | actuellement');
/** Show that a capitalised word behind them is a title, not a surname. */
const ranks = entrySet(
  'senior | assistant | head | lead | night | shift | general | junior | chief | associate | staff | certified | licensed | master | journeyman | executive | regional | district | union | prep | line | crew | floor | field | area',
);
const longestLead = 5;

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
  const start = sentenceStart(clauses, at);
  if (start === at) return 0.88;
  if (isIntroduced(clauses, at)) return 0.88;
  if (isOfOthers(clauses, start, at)) return 0;
  if (now.has(clauses.words[at]?.folded ?? '')) return 0.86;
  if (ownWord.test(clauses.words[start]?.folded ?? '') || speaksOfSelf(clauses, start, at)) return 0.87;
  return isVerbless(clauses, start, at) ? 0.88 : 0;
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
  const group = fieldAt(clauses, from, end);
  return group && crafts.has(group) && isTelling(clauses, at)
    ? { clauses, first: from, last: end, group, confidence: certainty - 0.15, rule: 'field' }
    : null;
}

/** Past "just a", "now"; an article by itself only at the head of a sentence. */
function startOf(clauses: Clauses, at: number, end: number): { from: number; isBare: boolean } | null {
  let from = at;
  while (from + 1 < end && fillers.has(clauses.words[from]?.folded ?? '')) from++;
  const hasFiller = from > at;
  const hasArticle = articles.has(clauses.words[from]?.folded ?? '') && from + 1 < end;
  if (hasArticle && !hasFiller && sentenceStart(clauses, at) !== at) return null;
  return { from: hasArticle ? from + 1 : from, isBare: !hasArticle || hasFiller };
}

/** The phrase fills the clause, or only a place, a time or "here" follows. */
function isWhole(clauses: Clauses, language: Language, phrase: NounPhrase, end: number): boolean {
  const next = clauses.words[phrase.last];
  if (
    phrase.last < end &&
    next &&
    !isStop(language, next) &&
    !isLink(language, next) &&
    !/^\p{N}/u.test(next.raw)
  ) {
    if (language === 'en' || !next.isCapitalised) return false;
  }
  if (holdsAny(clauses, phrase.last, end, finite)) return false;
  return !pointsOn.has(clauses.words[end]?.folded ?? '') || clauses.words[end]?.sentence !== next?.sentence;
}

/** A word that may be a surname must be in lower case, or have a rank before it, and not be the whole sentence. */
function isTrade({ passage, words }: Clauses, phrase: NounPhrase, end: number): boolean {
  if (phrase.head.isPlural) return false;
  if (!phrase.isWeak) return true;
  const word = words[phrase.headFirst];
  if (ranks.has(words[phrase.first]?.folded ?? '') && phrase.headFirst > phrase.first) return true;
  if (passage.isCaseless && phrase.headFirst > phrase.first) return false;
  const isSentence =
    words[end]?.sentence !== word?.sentence && words[phrase.first - 1]?.sentence !== word?.sentence;
  return !isSentence && (passage.isCaseless || !word?.isCapitalised);
}

/** Not in a list of interests far down the letter. */
function isTelling(clauses: Clauses, at: number): boolean {
  return (clauses.words[at]?.sentence ?? 0) < 8;
}
