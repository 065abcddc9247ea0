import type { Reading, TextPart } from '../../reading/reading.ts';
import { type Mark, marksOf } from '../../workflow/words/marks.ts';
import { full } from './text.ts';

/** A piece of an email's text; `label` says what was read in it. */
export interface Segment {
  text: string;
  label: string | null;
  /** Where a fact's card points to. */
  anchor: string | null;
}

export interface MarkedPart {
  part: TextPart;
  /** What stands above it; nothing above the body. */
  name: string | null;
  segments: Segment[];
}

const names: Readonly<Record<TextPart, string | null>> = {
  subject: 'Subject',
  body: null,
  signature: 'Signature',
  from: 'From',
};

const parts: readonly TextPart[] = ['subject', 'body', 'signature', 'from'];

/** The text of an email with each passage where something was read; parts without any text are left out. */
export function markedEmail(reading: Reading, emailId: number): MarkedPart[] {
  const marks = marksOf(reading);
  return parts
    .filter((part) => part !== 'from' || marks.some(({ evidence }) => evidence.part === 'from'))
    .filter((part) => reading.text[part].trim() !== '')
    .map((part) => ({
      part,
      name: names[part],
      segments: segmentsOf(reading.text[part], part, marks, emailId),
    }));
}

/** Of passages that overlap, the first stands. */
function segmentsOf(text: string, part: TextPart, marks: readonly Mark[], emailId: number): Segment[] {
  const here = marks
    .filter(({ evidence }) => evidence.part === part)
    .sort((a, b) => a.evidence.start - b.evidence.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { label, evidence } of here) {
    if (evidence.start < at) continue;
    segments.push(unmarked(text.slice(at, evidence.start)));
    segments.push({
      text: full(text.slice(evidence.start, evidence.end)),
      label,
      anchor: anchorOf(emailId, label),
    });
    at = evidence.end;
  }
  return [...segments, unmarked(text.slice(at))].filter((segment) => segment.text !== '');
}

export function anchorOf(emailId: number, label: string): string {
  return `e${emailId}-${label}`;
}

function unmarked(text: string): Segment {
  return { text: full(text), label: null, anchor: null };
}
