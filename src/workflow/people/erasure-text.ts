import type { DueErasure } from './due-erasures.ts';

/** What is erased and why, on one line, in ids alone. */
export function erasureText(erasure: DueErasure): string {
  switch (erasure.kind) {
    case 'email':
      return `e${erasure.id}: what the email says (${erasure.why})`;
    case 'digest':
      return `l${erasure.id}: what the digest says (${erasure.why})`;
    case 'person':
      return `p${erasure.id}: everything but a keyed hash, "${erasure.outcome.replaceAll('_', ' ')}" and ${erasure.month} (${erasure.why})`;
    case 'reduction':
      return `p${erasure.id}: everything but address, language, region and consent (${erasure.why})`;
  }
}
