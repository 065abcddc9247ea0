import { degrees, suffixes } from '../lexicon/name-words.ts';
import { bodies, ordinaryNouns, placeHeads } from '../lexicon/not-names.ts';
import { passageOf } from '../text/passage.ts';
import { type Claim, claimOf, evidenceOf, parts } from './claim.ts';
import { isFamiliar, type NameRun, nameAt, namingWords } from './name-run.ts';
import { inverted } from './spelling.ts';
import { isGivenName } from './vocabulary.ts';

/** Cut off a display name: "Ada Flores via Lists", "Ada from Acme", "Ada (she/her)", "Ada | Acme". */
const tail =
  /\s+(?:via|from|at|de parte de|on behalf of)\s.*$|\s*[([][^)\]]*[)\]]?\s*$|\s*[|•–—].*$|\s+-\s.*$/i;
const longestName = 60;
/** A word without capital that is on no list: it only bears out what the letter says. */
const handleConfidence = 0.3;

/**
 * The person whom the From header names; null for roles, bodies, handles and addresses.
 * @param from the From part of the text, `Ada Flores <ada@example.org>`
 */
export function displayName(from: string): Claim | null {
  const shown = from
    .replace(/<[^<]*$/, '')
    .slice(0, longestName)
    .replace(tail, '')
    .trimEnd();
  if (/[@\d_\\/]|\p{Ll}\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(shown)) return null;
  const comma = shown.indexOf(',');
  if (comma < 0) return plainName(shown);
  const [behind] = parts(shown.slice(comma + 1));
  if (suffixes.has(behind ?? '')) return plainName(shown);
  return degrees.has(behind ?? '') ? plainName(shown.slice(0, comma)) : invertedName(shown, comma);
}

function plainName(name: string): Claim | null {
  const run = runOf(name);
  if (!run || !isWhole(run)) return null;
  const words = namingWords(run);
  if (words.length === 1) return loneName(run);
  if (words.every((word) => word.raw.replace('.', '').length < 2)) return null;
  if (words.filter((word) => ordinaryNouns.has(word.folded)).length > 1 || isPlace(run)) return null;
  const confidence = isFamiliar(run) ? 0.93 : words.some((word) => word.isCapitalised) ? 0.86 : 0.7;
  return claimOf(run, { kind: 'from', confidence, rule: 'name: From' });
}

function loneName(run: NameRun): Claim | null {
  const [word] = namingWords(run);
  if (!word || ordinaryNouns.has(word.folded)) return null;
  if (/^\p{Lo}{2,}$/u.test(word.raw))
    return claimOf(run, { kind: 'from', confidence: 0.8, rule: 'name: From' });
  if (word.raw.length < 3) return null;
  const isGiven = isGivenName(word.folded);
  const isShown = isGiven || /^\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)*$/u.test(word.raw);
  return claimOf(run, {
    kind: 'from',
    confidence: isGiven ? 0.82 : isShown ? 0.62 : handleConfidence,
    rule: 'name: From',
  });
}

/** "New Orleans": such words open towns, and no given name is among them. */
function isPlace(run: NameRun): boolean {
  const [head] = namingWords(run);
  return head !== undefined && placeHeads.has(head.folded) && !isFamiliar(run);
}

function invertedName(name: string, comma: number): Claim | null {
  const last = runOf(name.slice(0, comma));
  const first = runOf(name.slice(comma + 1));
  if (!last || !first || !isWhole(last) || !isWhole(first)) return null;
  const [family, given] = [textOf(last), textOf(first)];
  const start = name.search(/\S/);
  return {
    kind: 'from',
    value: inverted(family, given),
    words: [...parts(given), ...parts(family)],
    confidence: isFamiliar(first) ? 0.93 : 0.86,
    rule: 'name: From',
    evidence: evidenceOf('from', name.slice(start).trimEnd(), start),
  };
}

function runOf(text: string): NameRun | null {
  const passage = passageOf('from', text);
  return passage.words.length > 0 ? nameAt(passage, 0) : null;
}

/** All words belong to the name, and none of them to a body or a role. */
function isWhole(run: NameRun): boolean {
  return run.last === run.passage.words.length && !run.passage.words.some((word) => bodies.has(word.folded));
}

function textOf({ passage, first, last }: NameRun): string {
  return passage.text.slice(passage.words[first]?.start ?? 0, passage.words[last - 1]?.end ?? 0);
}
