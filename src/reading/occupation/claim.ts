import type { Evidence } from '../reading.ts';
import type { Clauses } from './clauses.ts';

/** One place in the text that says what the writer does: words `first` to `last` (exclusive). */
export interface Claim {
  clauses: Clauses;
  first: number;
  last: number;
  /** What is written down when the words themselves do not say it ("in third year" is a student). */
  value?: string;
  /** ISCO-08 sub-major group, when the head is known. */
  group: string | null;
  /** 0..1 */
  confidence: number;
  rule: string;
}

/** The claim that a noun phrase is the writer's trade. */
export function claimFor(
  clauses: Clauses,
  { first, last, head }: { first: number; last: number; head: { group: string | null } },
  confidence: number,
  rule: string,
): Claim {
  return { clauses, first, last, group: head.group, confidence, rule };
}

/** The words of a claim, with their place in the text. */
export function evidenceOf({ clauses, first, last }: Claim): Evidence {
  const { passage, words } = clauses;
  const start = (words[first]?.start ?? 0) + elisionLength(words[first]?.raw ?? '');
  const final = words[last - 1];
  const end = (final?.end ?? start) - (final && /^[^.]+\.$/.test(final.raw) ? 1 : 0);
  return { part: passage.part, start, end, text: passage.text.slice(start, end) };
}

function elisionLength(raw: string): number {
  return /^(?:qu|[dlj])['’]\p{L}/iu.exec(raw) ? raw.search(/['’]/) + 1 : 0;
}
