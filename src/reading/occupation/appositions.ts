import type { Claim } from './claim.ts';
import { type Clauses, clauseEnd, sentenceStart } from './clauses.ts';
import { isLink, isStop } from './complement.ts';
import { isOfOthers } from './guards.ts';
import type { Language } from './heads.ts';
import { suffixPhraseAt } from './suffixes.ts';
import { entrySet } from './word-list.ts';

const languages: readonly Language[] = ['en', 'es', 'fr'];
const particles = entrySet(
  'de | del | la | los | las | da | dos | van | von | der | y | le | du | el | al | bin | ben | st',
);
const introductions =
  /^(?:hi|hello|hey|hola|bonjour|salut|buenas|buenos dias|buenas tardes|me presento|je me presente|i'm|i am|im|my name is|this is|soy|me llamo|mi nombre es|je suis|je m'appelle|mon nom est|moi c'est)?(?: |$)/;
const here = entrySet('here | aqui | ici');
const isComma = /^[)\s]*[,(–—-]/;
const shortestName = 2;
const longestName = 5;

/** "Theo Quill, pallet lead, Rockford": what stands behind the writer's name and looks like a trade that no lexicon knows. */
export function appositionClaims(clauses: Clauses): Claim[] {
  if (clauses.passage.isCaseless) return [];
  const claims: Claim[] = [];
  for (let at = clauseEnd(clauses, 0); at < clauses.words.length; at = clauseEnd(clauses, at)) {
    const claim = followsName(clauses, at) ? guessAt(clauses, at) : null;
    if (claim) claims.push(claim);
  }
  return claims;
}

/** The clause before is a name that opens the sentence, perhaps after "hello" or "me presento". */
function followsName(clauses: Clauses, at: number): boolean {
  const start = sentenceStart(clauses, at);
  if (start === at || !isComma.test(clauses.words[at]?.gap ?? '') || isOfOthers(clauses, start, at))
    return false;
  let from = at - 1;
  while (from > start && !clauses.breaks[from]) from--;
  const lead = clauses.words
    .slice(start, at)
    .map(({ folded }) => folded)
    .join(' ');
  const known = introductions.exec(lead)?.[0].trim() ?? '';
  const first = start + (known === '' ? 0 : known.split(' ').length);
  return first >= from && isName(clauses, first, here.has(clauses.words[at - 1]?.folded ?? '') ? at - 1 : at);
}

function isName({ words }: Clauses, first: number, end: number): boolean {
  const name = words.slice(first, end);
  if (name.length < shortestName || name.length > longestName) return false;
  return name.every(({ isCapitalised, folded }) => isCapitalised || particles.has(folded));
}

function guessAt(clauses: Clauses, at: number): Claim | null {
  const end = clauseEnd(clauses, at);
  for (const language of languages) {
    const guess = suffixPhraseAt(clauses, language, at);
    if (!guess || (language === 'en' && !isEnglish(clauses, at, end))) continue;
    const next = clauses.words[guess.last];
    const isWhole = guess.last >= end || isPlaced(clauses, language, guess.last);
    if (isWhole || next?.isCapitalised)
      return { clauses, ...guess, group: null, confidence: 0.62, rule: 'behind the name' };
  }
  return null;
}

/** "At Kénogami", "in Paducah": what follows is only where. */
function isPlaced({ words }: Clauses, language: Language, at: number): boolean {
  const word = words[at];
  return word !== undefined && (isLink(language, word) || (language === 'en' && isStop('en', word)));
}

function isEnglish({ words }: Clauses, from: number, end: number): boolean {
  return words.slice(from, end).every((word) => !isLink('es', word) && word.raw !== 'à');
}
