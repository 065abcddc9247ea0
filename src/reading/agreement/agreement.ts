import type { Evidence, Fact } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';

/** Whether the writer agrees with the principles, and what they doubt. */
export interface Stance {
  agrees: Fact<boolean> | null;
  doubt: Evidence | null;
}

/** Agreement with the principles: plainly said, plainly denied, or not said (null). */
export function readStance(_text: VisibleText): Stance {
  return { agrees: null, doubt: null };
}
