import { contactWishes } from '../lexicon/contact-wishes.ts';
import type { Evidence } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { cueIndex, cuesIn } from './cues.ts';

const index = cueIndex(contactWishes);

/** A wish about how, where or when to be written to ("my boss reads this"), or null. */
export function readContactWish(text: VisibleText): Evidence | null {
  for (const passage of [text.passages.body, text.passages.signature, text.passages.subject]) {
    const [cue] = cuesIn(passage, index);
    if (!cue) continue;
    const start = passage.words[cue.first]?.start ?? 0;
    const end = passage.words[cue.last - 1]?.end ?? start;
    return { part: passage.part, start, end, text: passage.text.slice(start, end) };
  }
  return null;
}
