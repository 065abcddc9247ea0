import type { Evidence, TextPart } from '../reading.ts';
import { fold } from '../text/tokens.ts';
import { type NameRun, namingWords } from './name-run.ts';
import { spelt } from './spelling.ts';

/**
 * Where a name was found, the surest first: said by the writer (`said`), the writer's wish (`nickname`), at the foot of
 * the letter (`signed`), as the one in papers (`legal`), in the subject, in From.
 */
export type ClaimKind = 'said' | 'nickname' | 'signed' | 'legal' | 'subject' | 'from';

/** One place in the email that gives the writer's name. */
export interface Claim {
  kind: ClaimKind;
  value: string;
  /** Folded words that tell persons apart, in the order of the value; initials are single letters. */
  words: readonly string[];
  /** How often a name found like this is the writer's, when nothing else is known. */
  confidence: number;
  rule: string;
  evidence: Evidence;
}

/** What a finder knows of a claim beside the words of the name. */
export type Finding = Pick<Claim, 'kind' | 'confidence' | 'rule'>;

/** Makes a claim of a run of words. */
export function claimOf(run: NameRun, finding: Finding): Claim {
  const { start, end } = boundsOf(run);
  const raw = run.passage.text.slice(start, end);
  return {
    ...finding,
    value: spelt(raw),
    words: wordsOf(run),
    evidence: evidenceOf(run.passage.part, raw, start),
  };
}

/** Folded words of a run as compared between claims. */
export function wordsOf(run: NameRun): string[] {
  return namingWords(run).flatMap(({ folded }) => (folded.includes('-') ? folded.split('-') : folded));
}

/** The writer's words at an offset of a part. */
export function evidenceOf(part: TextPart, raw: string, start: number): Evidence {
  return { part, start, end: start + raw.length, text: raw };
}

/** The same of a name that is not in a passage. */
export function parts(name: string): string[] {
  return fold(name)
    .split(/[\s-]+/)
    .map((part) => part.replace(/[^\p{L}\p{N}']/gu, ''))
    .filter(Boolean);
}

/** Offsets of a run; the full stop that ends a sentence is not the name's, unless it ends an initial or "Jr.". */
function boundsOf({ passage, first, last }: NameRun): { start: number; end: number } {
  const [head, tail] = [passage.words[first], passage.words[last - 1]];
  const end = tail?.end ?? 0;
  const keepsStop = !tail?.raw.endsWith('.') || /^(?:\p{L}|jr|sr)\.$/iu.test(tail.raw);
  return { start: head?.start ?? 0, end: keepsStop ? end : end - 1 };
}
