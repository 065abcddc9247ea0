import { nameLabels, nameQuestions } from '../lexicon/name-cues.ts';
import type { Passage, Word } from '../text/passage.ts';
import { fold } from '../text/tokens.ts';
import type { InlineAnswer, VisibleText } from '../text/visible-text.ts';
import { wordSet } from '../text/word-set.ts';
import { type Claim, claimOf, type Finding } from './claim.ts';
import { type Line, linesOf, sentencesOf } from './lines.ts';
import { type NameRun, nameAt } from './name-run.ts';
import { inverted } from './spelling.ts';
import { isGivenName } from './vocabulary.ts';

type Label = keyof typeof nameLabels;

const labels = new Map<string, Label>(
  (Object.keys(nameLabels) as Label[]).flatMap((label) =>
    nameLabels[label].split(' | ').map((text) => [text, label] as const),
  ),
);
/** Most lines begin with none of these. */
const labelOpenings = wordSet([...labels.keys()].map((label) => label.split(' ')[0] as string));
const longestLabel = 6;
const finding: Finding = { kind: 'said', confidence: 0.96, rule: 'name: label' };
const answered: Finding = { kind: 'said', confidence: 0.95, rule: 'name: answer' };

interface Field {
  label: Label;
  run: NameRun;
}

/** Names in forms and lists: "Name: Ada Flores", "Apellidos: … / Nombre: …". */
export function labelledNames(passage: Passage): Claim[] {
  const lines = linesOf(passage).flatMap((line) => sentencesOf(passage, line));
  const fields = lines.flatMap((line, index) => fieldOf(passage, line, lines[index + 1]) ?? []);
  const whole = fields.find(({ label }) => label === 'whole');
  const first = fields.find(({ label }) => label === 'first');
  const last = fields.find(({ label }) => label === 'last') ?? (first && whole);
  const given = first ?? whole;
  if (given && last)
    return [joined(given.run, last.run, fields.find(({ label }) => label === 'second')?.run)];
  return given ? [wholeName(passage, given.run)] : [];
}

/** Names given as the answer to a quoted question. */
export function answeredNames(text: VisibleText): Claim[] {
  const passage = text.passages.body;
  return text.inlineAnswers.filter(asksName).flatMap((answer) => {
    const at = passage.words.findIndex((word) => word.start >= answer.start);
    const run = at < 0 || (passage.words[at]?.start ?? 0) >= answer.end ? null : nameAt(passage, at, true);
    return run ? [claimOf(run, answered)] : [];
  });
}

function asksName({ question }: InlineAnswer): boolean {
  const asked = ` ${fold(question).replace(/[^\p{L}-]+/gu, ' ')} `;
  return nameQuestions.some((phrase) => asked.includes(` ${phrase} `));
}

/** A label of up to six words, a mark, and a name on the same line or alone on the next one. */
function fieldOf(passage: Passage, line: Line, next: Line | undefined): Field | null {
  if (!mayOpenLabel(passage.words[line.first] as Word)) return null;
  let label = '';
  const end = Math.min(line.last, line.first + longestLabel);
  for (let at = line.first; at < end; at++) {
    const word = passage.words[at];
    label += `${label && ' '}${word?.folded.replace(/['-]/g, ' ')}`;
    const found = labels.get(label.replace(/^\d+ /, ''));
    if (!found) continue;
    const run = valueAfter(passage, line, next, at + 1);
    if (run) return { label: found, run };
  }
  return null;
}

/** A number may stand before a label; and of "employee's" only a part may belong to it. */
function mayOpenLabel(word: Word): boolean {
  return labelOpenings.has(word) || word.isNumeric || /['-]/.test(word.folded);
}

function valueAfter(passage: Passage, line: Line, next: Line | undefined, at: number): NameRun | null {
  if (at < line.last) {
    const gap = passage.words[at]?.gap ?? '';
    if (/[:=–—?]|\s-+\s|\.{3}|->|=>|…|_/.test(gap)) return nameAt(passage, at, true);
    if (!/^\s+$/.test(gap)) return null;
    const run = nameAt(passage, at);
    return run?.last === line.last ? run : null;
  }
  const isAlone = next !== undefined && /[:?]$/.test(line.text);
  const run = isAlone ? nameAt(passage, next.first, true) : null;
  return run && run.last === next?.last ? run : null;
}

/** "Flores, Ada" after a label is turned when the second half is a given name and the first is not. */
function wholeName(passage: Passage, run: NameRun): Claim {
  const next = passage.words[run.last];
  const head = passage.words[run.first];
  const claim = claimOf(run, finding);
  if (!next || !head || !/^,\s*$/.test(next.gap) || isGivenName(head.folded)) return claim;
  const given = nameAt(passage, run.last, true);
  if (!given || !isGivenName(passage.words[given.first]?.folded ?? '')) return claim;
  return joined(given, run);
}

/** One claim of several fields; the evidence runs over all of them. */
function joined(given: NameRun, family: NameRun, second?: NameRun): Claim {
  const claims = [given, family, ...(second ? [second] : [])].map((run) => claimOf(run, finding));
  const start = Math.min(...claims.map(({ evidence }) => evidence.start));
  const end = Math.max(...claims.map(({ evidence }) => evidence.end));
  const [first, ...rest] = claims.map(({ value }) => value);
  const { passage } = given;
  return {
    ...finding,
    value: inverted(rest.join(' '), first ?? ''),
    words: claims.flatMap(({ words }) => words),
    evidence: { part: passage.part, start, end, text: passage.text.slice(start, end) },
  };
}
