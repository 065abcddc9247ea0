import { type AgeKind, ageWords } from '../lexicon/age.ts';
import type { Passage } from '../text/passage.ts';
import { findPhrases, type Match } from '../text/phrases.ts';
import { cueIndex } from './cues.ts';

const index = cueIndex(ageWords);

const numberWords: ReadonlySet<string> = new Set(
  'thirteen fourteen fifteen sixteen seventeen trece catorce quince dieciseis diecisiete treize quatorze quinze seize dix-sept'.split(
    ' ',
  ),
);
const unitWords: ReadonlySet<string> = new Set('years year yrs yr anos ans old yo'.split(' '));
const openWords: ReadonlySet<string> = new Set('and but so y pero et mais pis from almost going'.split(' '));

/** Does the writer say that they are under 18, or at a school for those under 18? Not their child, not their pupils. */
export function mayBeMinor(passage: Passage): boolean {
  const found = findPhrases(passage, index);
  if (found.length === 0) return false;
  if (found.some(({ kind }) => kind === 'underAge')) return true;
  const atSchool = found.some((m) => m.kind === 'atSchool' && isWriters(passage, m.first));
  return atSchool || isInSchool(passage, found) || statesYoungAge(passage, found);
}

const others: ReadonlySet<string> = new Set(
  "my our son daughter kid kids teach teacher with for a-level mi mis hijo hija nuestro maestra maestro profe para con mon ma mes fils fille enseignante enseignant prof aux une was were when fui era cuando j'etais etais".split(
    ' ',
  ),
);

/** No other person stands within the four words before, and it is not long ago. */
function isWriters(passage: Passage, at: number): boolean {
  const sentence = passage.words[at]?.sentence;
  return !passage.words
    .slice(Math.max(0, at - 4), at)
    .some((word) => word.sentence === sentence && others.has(word.folded));
}

function isInSchool(passage: Passage, found: readonly Match<AgeKind>[]): boolean {
  const levels = new Set(found.filter(({ kind }) => kind === 'schoolLevel').map(({ first }) => first));
  return found.some((m) => m.kind === 'iAmIn' && levels.has(m.last) && isWriters(passage, m.first));
}

function statesYoungAge(passage: Passage, found: readonly Match<AgeKind>[]): boolean {
  const notAges = startsOf(found, 'notAge');
  const suffixes = startsOf(found, 'ageSuffix');
  return found.some(({ kind, first, last }) => {
    if (kind !== 'agePrefix' && kind !== 'ageLabel') return false;
    const number = passage.words[last];
    if (!number || !isYoung(number.folded) || !isWriters(passage, first)) return false;
    if (notAges.has(last + 1)) return false;
    if (suffixes.has(last + 1) || /yo$/.test(number.folded)) return true;
    return kind === 'ageLabel' || endsAge(passage, last);
  });
}

function startsOf(found: readonly Match<AgeKind>[], wanted: AgeKind): ReadonlySet<number> {
  return new Set(found.filter(({ kind }) => kind === wanted).map(({ first }) => first));
}

function isYoung(folded: string): boolean {
  const [, digits] = /^(\d{1,2})(?:yo|yrs)?$/.exec(folded) ?? [];
  return digits === undefined ? numberWords.has(folded) : Number(digits) >= 10 && Number(digits) < 18;
}

/** "I'm 16, …", "tengo 16 años y …": nothing follows that would be counted. */
function endsAge({ words }: Passage, at: number): boolean {
  const next = words[at + 1];
  if (!next || next.sentence !== words[at]?.sentence || /[,;.()\n–—]/.test(next.gap)) return true;
  return unitWords.has(next.folded) || openWords.has(next.folded);
}
