import { contractions, statesBehindTowns, surnamesToo, titles } from '../lexicon/name-words.ts';
import { peoples } from '../lexicon/not-names.ts';
import type { Passage, Word } from '../text/passage.ts';
import {
  capitalisedRole,
  caselessRole,
  isFamilyName,
  isGivenName,
  isKnownName,
  type NameRole,
} from './vocabulary.ts';

/** Words of a passage, `first` to `last` (exclusive), that read as one person's name. */
export interface NameRun {
  passage: Passage;
  first: number;
  last: number;
}

const longest = 7;
const fullLine = 55;
/** In text without capitals a name ends after this many words that are on no list or are surnames. */
const longestCaseless = 3;

/**
 * The name that begins at a word, titles skipped ("Dr.", "la maestra"); null when none does.
 * @param lower the words need no capitals, for they stand where only a name can
 */
export function nameAt(passage: Passage, at: number, lower = passage.isCaseless): NameRun | null {
  const first = afterTitles(passage, at);
  const last = trimmed(passage, first, lower ? endCaseless(passage, first) : endCapitalised(passage, first));
  return last > first ? { passage, first, last } : null;
}

/** The words of a run that say who: no particles, no suffixes. */
export function namingWords({ passage, first, last }: NameRun): Word[] {
  const role = passage.isCaseless ? caselessRole : capitalisedRole;
  return passage.words.slice(first, last).filter((word) => {
    const kind = role(word);
    return kind === 'word' || kind === 'initial' || kind === 'stop';
  });
}

/** Does the first word of the run, or any of them, stand on the lists? */
export function isFamiliar(run: NameRun): boolean {
  return namingWords(run).some((word) => isGivenName(word.folded));
}

function afterTitles(passage: Passage, at: number): number {
  let first = at;
  const article = passage.words[first]?.folded;
  const next = passage.words[first + 1];
  if ((article === 'el' || article === 'la' || article === 'le') && next && titles.has(next.folded)) first++;
  while (isTitle(passage, first) && first < at + 4) first++;
  return first;
}

function isTitle(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  const next = passage.words[at + 1];
  if (!word || !next || !titles.has(word.folded)) return false;
  if (word.folded === 'don' && !isGivenName(next.folded)) return false;
  const isOneSentence = next.sentence === word.sentence || /^\. ?$/.test(next.gap);
  return (
    isOneSentence && /^[^\S\n]*\.?[^\S\n]*$/.test(next.gap) && (next.isCapitalised || passage.isCaseless)
  );
}

function endCapitalised(passage: Passage, first: number): number {
  let at = first;
  while (at < first + longest && joins(passage, first, at)) {
    const role = capitalisedRole(passage.words[at] as Word);
    if (role === 'initial' && at > first && isSpelling(passage, at)) break;
    if (role === 'stop' && !(at > first && isSurnameToo(passage, at))) break;
    at++;
  }
  return at;
}

/** Given names, then at most three more words that are no ordinary ones. */
function endCaseless(passage: Passage, first: number): number {
  let at = first;
  let others = 0;
  while (at < first + longest && joins(passage, first, at)) {
    const word = passage.words[at] as Word;
    const role = caselessRole(word);
    if (role === 'stop' || (role === 'initial' && (at === first || !isFinalInitial(passage, at)))) break;
    if (contractions.has(word.folded) && !endsClause(passage, at)) break;
    if (role === 'word' && !isGivenName(word.folded)) {
      if (others > 0 && !isFamilyName(word.folded) && !endsClause(passage, at)) break;
      if (++others > longestCaseless) break;
    }
    at++;
  }
  return at;
}

/** "Tuttle, T U T T L E": letters in a row spell out what stands before. */
function isSpelling(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1];
  return !!next && /^\p{L}$/u.test(next.raw) && /^\s$/.test(next.gap) && passage.words[at]?.raw.length === 1;
}

/** Without capitals a letter is an initial only with its full stop or at the end: "n" is often "and". */
function isFinalInitial(passage: Passage, at: number): boolean {
  return /^\p{L}\.$/u.test(passage.words[at]?.raw ?? '') || endsClause(passage, at);
}

/** Behind a given name "Black", "Poblano" and "Best" are surnames. */
function isSurnameToo(passage: Passage, at: number): boolean {
  const word = passage.words[at] as Word;
  if (!word.isCapitalised || word.raw.length < 2) return false;
  return peoples.has(word.folded) || (surnamesToo.has(word.folded) && endsClause(passage, at));
}

function endsClause(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1];
  return !next || next.sentence !== passage.words[at]?.sentence || !isBlank(next.gap);
}

function isBlank(gap: string): boolean {
  return gap === ' ' || /^\s+$/.test(gap);
}

/** May the word at `at` belong to a name that began at `first`? Quotes or brackets may hold a nickname. */
function joins(passage: Passage, first: number, at: number): boolean {
  const word = passage.words[at];
  if (!word || word.sentence !== passage.words[first]?.sentence) return false;
  if (at === first || word.gap === ' ' || /^\.?[^\S\n]+$/.test(word.gap)) return true;
  if (/^\s?\n$/.test(word.gap)) return isWrapped(passage, at);
  if (/^,\s*$/.test(word.gap)) return capitalisedRole(word) === 'suffix';
  const after = passage.words[at + 1];
  if (/^\s+["“«'‘(]$/.test(word.gap))
    return !!after && /^["”»'’)][^\S\n]+$/.test(after.gap) && after.isCapitalised;
  return /^["”»'’)][^\S\n]+$/.test(word.gap) && /["“«'‘(]$/.test(passage.words[at - 1]?.gap ?? '');
}

/** A name goes on in the next line only where the line before is full. */
function isWrapped({ text, words }: Passage, at: number): boolean {
  const end = words[at - 1]?.end ?? 0;
  return end - text.lastIndexOf('\n', end - 1) > fullLine;
}

/** Particles and half-open surnames at the end do not belong: "Marisol de" (la ciudad). */
function trimmed(passage: Passage, first: number, end: number): number {
  const role = passage.isCaseless ? caselessRole : capitalisedRole;
  let last = end;
  while (last > first && isLoose(role(passage.words[last - 1] as Word), passage, first, last)) last--;
  for (let at = first + 1; at < last; at++) if (opensPlace(passage, at, last)) return at;
  return last;
}

function isLoose(role: NameRole, passage: Passage, first: number, last: number): boolean {
  if (role === 'particle') return true;
  return role === 'suffix' && last - first === 1 && passage.words[first] !== undefined;
}

/**
 * "Juan de Oaxaca", "Ana Ruiz de Navojoa Sonora" and "JOSE RUIZ DE LEON GUANAJUATO" say where; "Ana de León", "Marisol de
 * la O" and "de Repentigny-Caron" are surnames.
 */
function opensPlace(passage: Passage, at: number, last: number): boolean {
  const [word, ...behind] = passage.words.slice(at, last);
  if (word?.folded !== 'de' || behind.length < 1) return false;
  if (behind.length > 1 && statesBehindTowns.has(behind.at(-1)?.folded ?? '')) return true;
  if (word.raw !== 'de' || behind.length > 2) return false;
  return behind.every((next) => !isKnownName(next.folded) && !next.raw.includes('-'));
}
