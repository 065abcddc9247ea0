import { functionWords, otherRoles } from '../lexicon/not-names.ts';
import type { Passage } from '../text/passage.ts';
import { type Claim, claimOf } from './claim.ts';
import { isFamiliar, type NameRun, nameAt, namingWords } from './name-run.ts';
import { isGivenName } from './vocabulary.ts';

/** The first sentences of a letter, where people put their bare name. */
const openingSentences = 3;

/** A bare name at the head of the letter: "Hello! Lyle Hobart, land surveyor, Laramie." */
export function openingNames(passage: Passage, isKnownHere: (run: NameRun) => boolean): Claim[] {
  for (let at = 0; at < passage.words.length; at++) {
    const word = passage.words[at];
    if (!word || word.sentence >= openingSentences) break;
    if (!isAfterGreeting(passage, at)) continue;
    const run = nameAt(passage, at);
    if (!run || !standsBare(run)) continue;
    if ((run.last - run.first > 1 && startsGiven(run)) || isKnownHere(run))
      return [claimOf(run, { kind: 'said', confidence: 0.9, rule: 'name: opening' })];
  }
  return [];
}

/** Further places in the letter where a name known from From or the foot of the letter stands in a fuller form. */
export function echoesOf(passage: Passage, known: readonly Claim[]): Claim[] {
  const given = new Set(known.flatMap(({ words }) => words.slice(0, 1)));
  const claims: Claim[] = [];
  if (given.size === 0) return claims;
  passage.words.forEach((word, at) => {
    const [head] = word.folded.includes('-') ? word.folded.split('-') : [word.folded];
    if (!given.has(head ?? '') || isAddressed(passage, at)) return;
    const run = nameAt(passage, at);
    if (run && run.first === at && run.last - run.first > 1)
      claims.push(claimOf(run, { kind: 'said', confidence: 0.9, rule: 'name: mention' }));
  });
  return claims;
}

/** A name in the subject, alone between marks: "Application - Ada Flores", "Ada Flores, paralegal, Tulsa". */
export function subjectNames(passage: Passage, isKnownHere: (run: NameRun) => boolean): Claim[] {
  for (let at = 0; at < passage.words.length; at++) {
    if (at > 0 && !/[:,;|(–—]|\s-\s/.test(passage.words[at]?.gap ?? '')) continue;
    const run = nameAt(passage, at);
    if (!run || run.last - run.first < 2 || opensWithOf(run)) continue;
    if (!standsBare(run) && !isKnownHere(run)) continue;
    if (isKnownHere(run) || startsGiven(run))
      return [claimOf(run, { kind: 'subject', confidence: 0.85, rule: 'name: subject' })];
  }
  return [];
}

/** "De Immokalee", "Du Saguenay": where the letter is from. */
function opensWithOf({ passage: { words }, first }: NameRun): boolean {
  return /^(?:de|del|du|des|desde)$/.test(words[first]?.folded ?? '');
}

/** At the start of a sentence, or after a greeting and a comma, colon or dash. */
function isAfterGreeting(passage: Passage, at: number): boolean {
  const [word, before] = [passage.words[at], passage.words[at - 1]];
  if (!before || before.sentence !== word?.sentence) return true;
  if (word.gap === ' ') return false;
  if (/:\s*$/.test(word.gap)) return !otherRoles.has(before.folded);
  return /[,!—–-]\s*$/.test(word.gap) && functionWords.has(before.folded);
}

/** "Dear Ada Flores", "Hola Nayeli": a greeting right before the name. */
function isAddressed(passage: Passage, at: number): boolean {
  const [word, before] = [passage.words[at], passage.words[at - 1]];
  return (
    /^\s+$/.test(word?.gap ?? '') &&
    /^(?:dear|hi|hello|hey|hola|estimad[oa]|querid[oa]|cher|chere|bonjour|salut|allo)$/.test(
      before?.folded ?? '',
    )
  );
}

function startsGiven(run: NameRun): boolean {
  const [head] = namingWords(run);
  return head !== undefined && isGivenName(head.folded) && isFamiliar(run);
}

/** Nothing but a mark, or "from", follows; a name alone on its line with a comma is whom the letter addresses. */
function standsBare({ passage, first, last }: NameRun): boolean {
  const [tail, next] = [passage.words[last - 1], passage.words[last]];
  if (!next || next.sentence !== tail?.sentence) {
    const rest = passage.text.slice(tail?.end ?? 0, next?.start ?? passage.text.length);
    return !/^\s*[,:]\s*\n/.test(rest) && first >= 0;
  }
  if (/^\s*[,:]\s*\n/.test(next.gap)) return false;
  return /^\s*[,.(–—|/:]|^\s+-/.test(next.gap) || /^(?:from|de|in|en|but|aka)$/.test(next.folded);
}
