import { approachWords, everydayWords, homeVerbs, inWords, withinWords } from '../lexicon/location-words.ts';
import { ordinaryWords } from '../lexicon/name-words.ts';
import { functionWords } from '../lexicon/not-names.ts';
import type { Word } from '../text/passage.ts';
import type { Candidate } from './candidate.ts';
import { isNameBefore } from './introduction.ts';
import type { Mention } from './mentions.ts';
import { isLed } from './plausible.ts';
import type { Role } from './role.ts';

const links = new Set('in en au aux dans a the state of estado de del provincia province'.split(' '));
const particles = new Set('de del la las los el of the on du des le les sur aux san'.split(' '));
const mostWords = 5;
const confidenceOfName = 0.85;
const naming = /^(?:called|named|call|llama|llamado|llamada|dicen|appelle|nomme|nommee|s'appelle)$/;

/** The words from `first` to `last` (inclusive). */
interface Span {
  first: number;
  last: number;
}

/**
 * "I live in Smallville, Kansas": where a state is all that the gazetteer knows, the words between the preposition and
 * the state are the town if they look like a name. Else the candidate as it is.
 */
export function withUnknownTown(candidate: Candidate): Candidate {
  const { claim, resolution } = candidate;
  const { mention, beside, role } = claim;
  if (resolution.isTown || mention.areas.length === 0) return candidate;
  const name = isLed(role) ? nameBefore(mention, role) : listedBefore(mention);
  const begin = name && mention.passage.words[name.first];
  const finish = name && mention.passage.words[name.last];
  if (!begin || !finish) return candidate;
  return {
    claim: {
      role,
      mention: { ...mention, first: name.first, start: begin.start, end: finish.end, places: [] },
      beside: { ...beside, areas: mention.areas, end: Math.max(mention.end, beside.end) },
    },
    resolution: { ...resolution, region: resolution.region ?? regionOf(mention), isTown: true },
    confidence: isLed(role) ? confidenceOfName : candidate.confidence,
  };
}

/** "Wala Wala, Washington" is not the capital. */
function regionOf({ areas }: Mention): string | null {
  return areas.find(({ region }) => region !== null)?.region ?? null;
}

function nameBefore(mention: Mention, role: Role): Span | null {
  const { words } = mention.passage;
  const last = beforeLinks(mention);
  if (!/^[\s,(]{1,3}$/.test(words[last + 1]?.gap ?? '')) return null;
  const first = firstOfName(mention, last);
  if (first > last || particles.has(words[last]?.folded ?? '') || !isLedIn(mention, first, role)) return null;
  return { first, last };
}

/** "Ingrid Solheim, Embarrass, Minnesota": the word between the writer's name and the state. */
function listedBefore({ passage, first: area }: Mention): Span | null {
  const [first, last] = [area - 1, area - 1];
  const word = passage.words[first];
  const isListed =
    /^,\s/.test(passage.words[area]?.gap ?? '') && word !== undefined && !ordinaryWords.has(word.folded);
  return isListed && isNameBefore(passage, first) && isNameWord(word, false) ? { first, last } : null;
}

/** The last word before "in the state of". */
function beforeLinks({ passage: { words }, first }: Mention): number {
  const sentence = words[first]?.sentence;
  let last = first - 1;
  while (last > first - 4 && words[last]?.sentence === sentence && links.has(words[last]?.folded ?? ''))
    last--;
  return last;
}

function firstOfName({ passage, first: area }: Mention, last: number): number {
  const { words } = passage;
  const sentence = words[area]?.sentence;
  let first = last + 1;
  for (let i = last; i > last - mostWords; i--) {
    const word = words[i];
    if (!word || word.sentence !== sentence || (i < last && !isWithinName(words[i + 1]))) break;
    if (isNameWord(word, passage.isCaseless)) first = i;
    else if (i === last || !particles.has(word.folded)) break;
  }
  return first;
}

function isNameWord(word: Word, isCaseless: boolean): boolean {
  const { folded } = word;
  if (approachWords.has(folded) || withinWords.has(folded) || inWords.has(folded)) return false;
  if (isCaseless && everydayWords.has(folded)) return false;
  if (functionWords.has(folded) && !particles.has(folded)) return false;
  return /^\p{L}/u.test(folded) && (word.isCapitalised || isCaseless) && !homeVerbs.has(folded);
}

function isWithinName(next: Word | undefined): boolean {
  return next !== undefined && /^[ .-]{1,2}$/.test(next.gap);
}

function isLedIn({ passage: { words } }: Mention, first: number, role: Role): boolean {
  const before = words[first - 1];
  const own = words[first];
  if (before?.sentence !== own?.sentence) return own !== undefined && !functionWords.has(own.folded);
  if (role.rule === 'label' && /[:=–—-]\s*$/.test(own?.gap ?? '')) return true;
  return (
    before !== undefined &&
    (inWords.has(before.folded) || homeVerbs.has(before.folded) || naming.test(before.folded))
  );
}
