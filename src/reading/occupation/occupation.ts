import type { Fact } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';

/** What the writer does for a living now, in their own words; null when it is not said. */
export function readOccupation(_text: VisibleText): Fact<string> | null {
  return null;
}
