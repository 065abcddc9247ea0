import type { Evidence, Fact } from '../reading.ts';
import type { Passage } from '../text/passage.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { type Answer, answersOf } from './answers.ts';
import { type Statement, type StatementKind, statementsOf } from './statements.ts';

/** Whether the writer agrees with the principles, and what they doubt. */
export interface Stance {
  agrees: Fact<boolean> | null;
  doubt: Evidence | null;
}

const asking =
  /agree|principles|where we stand|constituci?[oó]n|acuerdo|principios|d'accord|d’accord|principes/i;
const longestQuote = 20_000;

/**
 * Agreement with the principles: true when they plainly say that they have read them or agree, false when they plainly
 * say that they do not, null when neither is said. A quibble, a condition or a contradiction is a doubt.
 */
export function readStance(text: VisibleText): Stance {
  const wasAsked = asking.test(text.quoted.slice(0, longestQuote));
  const isReply = wasAsked || isBareReply(text);
  const { body, subject } = text.passages;
  const said = [
    { passage: body, statements: answered(answersOf(text, wasAsked), statementsOf(body, isReply)) },
    { passage: subject, statements: statementsOf(subject, isReply) },
  ];
  const found = said.find(({ statements }) => verdictOf(statements) !== null);
  if (!found) return { agrees: null, doubt: doubtOf(body, said[0]?.statements ?? [], false) };
  const { passage, statements } = found;
  const verdict = verdictOf(statements) as Statement;
  const { confidence, rule } = verdict;
  const agrees = {
    value: verdict.kind !== 'disagree',
    confidence,
    evidence: evidenceOf(passage, verdict),
    rule,
  };
  return { agrees, doubt: doubtOf(passage, statements, true) };
}

/** Answers first; what stands in the label that one answers ("Do I agree: no") is no statement. */
function answered(answers: readonly Answer[], statements: readonly Statement[]): Statement[] {
  const isLabel = ({ first }: Statement) =>
    answers.some((answer) => first >= answer.label && first < answer.first);
  return [...answers, ...statements.filter((statement) => !isLabel(statement))];
}

/** A reply whose quote was cut off; what we wrote will have asked for agreement. */
function isBareReply({ quoted, text }: VisibleText): boolean {
  return quoted === '' && /^re\s?:/i.test(text.subject);
}

/** The statement that decides: a plain no outweighs approval; null when none does or two contradict each other. */
function verdictOf(statements: readonly Statement[]): Statement | null {
  const first = (kind: StatementKind) => statements.find((statement) => statement.kind === kind);
  const isUnread = first('unread') !== undefined;
  const agree = statements.find(
    ({ kind, rule }) => kind === 'agree' && !(isUnread && rule === 'agreement: approval'),
  );
  const [disagree, read] = [first('disagree'), first('read')];
  if (agree && disagree) return agree.rule === 'agreement: approval' ? disagree : null;
  if (agree || disagree) return agree ?? disagree ?? null;
  const isOpen =
    isUnread ||
    statements.some(({ kind, rule }) => kind === 'unsure' || rule === 'agreement: partly refused');
  return isOpen ? null : (read ?? null);
}

function doubtOf(passage: Passage, statements: readonly Statement[], hasVerdict: boolean): Evidence | null {
  const doubt = statements.find(
    (statement) => statement.kind === 'doubt' && isAboutIt(passage, statement, statements),
  );
  const contradicted = hasVerdict ? undefined : statements.find((statement) => statement.kind === 'disagree');
  const found = doubt ?? contradicted;
  return found ? evidenceOf(passage, { ...found, last: sentenceEnd(passage, found.last) }) : null;
}

/** A doubt counts beside what is said of the documents: in the same sentence or the next. */
function isAboutIt(passage: Passage, doubt: Statement, statements: readonly Statement[]): boolean {
  const sentenceOf = (statement: Statement) => passage.words[statement.first]?.sentence ?? 0;
  return statements.some(
    (statement) =>
      (statement.kind === 'agree' || statement.kind === 'read' || statement.kind === 'unsure') &&
      Math.abs(sentenceOf(statement) - sentenceOf(doubt)) <= 1,
  );
}

function sentenceEnd(passage: Passage, from: number): number {
  const sentence = passage.words[from - 1]?.sentence;
  let last = from;
  while (passage.words[last]?.sentence === sentence && last < from + 40) last++;
  return last;
}

function evidenceOf(
  { part, text, words }: Passage,
  { first, last }: { first: number; last: number },
): Evidence {
  const start = words[first]?.start ?? 0;
  const end = words[last - 1]?.end ?? start;
  const cut = text.slice(start, end).replace(/\.$/, '');
  return { part, start, end: start + cut.length, text: cut };
}
