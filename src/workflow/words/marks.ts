import type { Evidence, Reading } from '../../reading/reading.ts';

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
