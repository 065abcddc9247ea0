import { type ContactKind, contactWishes } from '../lexicon/contact-wishes.ts';
import type { Evidence } from '../reading.ts';
import type { Passage } from '../text/passage.ts';
import type { Match } from '../text/phrases.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { cueIndex, cuesIn } from './cues.ts';

const index = cueIndex(contactWishes);
const reach = 6;

/** A wish about how, where or when to be written to ("only call me", "my boss reads this"), or null. */
export function readContactWish(text: VisibleText): Evidence | null {
  for (const passage of [text.passages.body, text.passages.signature, text.passages.subject]) {
    const cues = cuesIn(passage, index);
    for (let i = 0; i < cues.length; i++) {
      const wish = wishAt(passage, cues, i);
      if (wish) return evidence(passage, wish.first, wish.last);
    }
  }
  return null;
}

/** The words of a wish that begins with cue `i`. */
function wishAt(
  passage: Passage,
  cues: readonly Match<ContactKind>[],
  i: number,
): { first: number; last: number } | null {
  const cue = cues[i];
  if (cue?.kind === 'wish') return cue;
  const pair = watching(passage, cues.slice(i, i + 3));
  return pair && { first: pair.first, last: pair.last };
}

/** "Boss reads this"; in Spanish also "lo revisa mi jefe". */
function watching(
  passage: Passage,
  cues: readonly Match<ContactKind>[],
): { first: number; last: number } | null {
  const [a, b, c] = cues;
  if (!a || !b || !isNear(passage, a, b)) return null;
  if (a.kind === 'watches' && b.kind === 'watcher' && isObject(passage.words[a.first - 1]?.folded))
    return { first: a.first - 1, last: b.last };
  if (a.kind !== 'watcher' || b.kind !== 'watches') return null;
  return c?.kind === 'watched' && c.first - b.last <= 1 && isNear(passage, b, c)
    ? { first: a.first, last: c.last }
    : null;
}

function isObject(folded: string | undefined): boolean {
  return folded === 'lo' || folded === 'los' || folded === 'la' || folded === 'las';
}

function isNear(passage: Passage, a: Match<ContactKind>, b: Match<ContactKind>): boolean {
  return b.first - a.last <= reach && passage.words[a.first]?.sentence === passage.words[b.first]?.sentence;
}

function evidence({ part, text, words }: Passage, first: number, last: number): Evidence {
  const start = words[first]?.start ?? 0;
  const end = words[last - 1]?.end ?? start;
  return { part, start, end, text: text.slice(start, end) };
}
