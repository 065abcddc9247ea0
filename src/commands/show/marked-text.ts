import type { Evidence, Reading, TextPart } from '../../reading/reading.ts';

/** A passage that says something, and what: `name`, `question`. */
export interface Mark {
  label: string;
  evidence: Evidence;
}

/** Everything that a reading understood, with the words it came from. */
export function marksOf(reading: Reading): Mark[] {
  const { facts, question, doubt, contactWish } = reading;
  const found: [string, Evidence | null][] = [
    ['name', facts.name?.evidence ?? null],
    ['location', facts.location?.evidence ?? null],
    ['occupation', facts.occupation?.evidence ?? null],
    ['agreement', facts.agrees?.evidence ?? null],
    ['question', question],
    ['doubt', doubt],
    ['wish', contactWish],
  ];
  return found.flatMap(([label, evidence]) => (evidence === null ? [] : [{ label, evidence }]));
}

/**
 * A part of an email's text with its passages in double brackets: `⟦name: Ada Flores⟧`. Of passages that overlap the
 * first stands; brackets of the writer's own are made plain, so that nobody marks their own text.
 */
export function markText(text: string, part: TextPart, marks: readonly Mark[]): string {
  const here = marks
    .filter(({ evidence }) => evidence.part === part)
    .sort((a, b) => a.evidence.start - b.evidence.start);
  let marked = '';
  let at = 0;
  for (const { label, evidence } of here) {
    if (evidence.start < at) continue;
    marked += plain(text.slice(at, evidence.start));
    marked += `⟦${label}: ${plain(text.slice(evidence.start, evidence.end))}⟧`;
    at = evidence.end;
  }
  return marked + plain(text.slice(at));
}

function plain(text: string): string {
  return text.replaceAll('⟦', '[').replaceAll('⟧', ']');
}
