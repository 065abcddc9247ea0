import type { Fact } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';

/** The writer's own name, the fullest form given: from the body, else the signature, else the From display name. */
export function readName(_text: VisibleText): Fact<string> | null {
  return null;
}
