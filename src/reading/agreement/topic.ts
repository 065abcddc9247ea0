import { pronouns } from '../lexicon/agreement-grammar.ts';
import type { Passage, Word } from '../text/passage.ts';
import type { Span } from './clause.ts';
import type { Context, CueMatch } from './cues.ts';

const contrasts: ReadonlySet<string> = new Set(
  'but pero mais although though aunque however because porque'.split(' '),
);
/** Behind "I agree" these say when, why or what else, not with what. */
const goesOn: ReadonlySet<string> = new Set(
  'since because already too also here now and but so as which when though although if however desde porque pues tambien ya y pero aunque depuis parce car et mais aussi donc'.split(
    ' ',
  ),
);
const reach = 8;
/** Documents named this many sentences before are still what "it" means. */
export const memory = 3;

/** Where the object of an agreement ends; -1 when it is something else than our documents. */
export function objectEnd(context: Context, match: CueMatch): number {
  if (isOthers(context, match)) return -1;
  const named = papersBehind(context, match);
  if (named) return named.last;
  const object = objectWord(context.passage, match.last);
  const isPlain = object === undefined || pronouns.has(object.folded);
  if (isNearPapers(context, match, isPlain ? memory : 1)) return match.last;
  return isPlain ? match.last : -1;
}

/** The first word of what is agreed with; undefined when the clause ends before. */
export function objectWord({ words }: Passage, last: number): Word | undefined {
  const [before, next, second] = [words[last - 1], words[last], words[last + 1]];
  if (!next || next.sentence !== before?.sentence || !/^\s+$/.test(next.gap)) return undefined;
  if (goesOn.has(next.folded)) return undefined;
  if (/^\p{N}|.(?:ly|mente|ment)$/u.test(next.folded)) return objectWord({ words } as Passage, last + 1);
  if (!/^(?:with|w|to|on|con|en|avec|sur|a|aux?)$/.test(next.folded)) return next;
  return second?.sentence === next.sentence ? second : undefined;
}

/** The documents, or other papers of ours, named as the object. */
export function papersBehind({ passage, documents, sources }: Context, span: Span): CueMatch | undefined {
  return namedBehind([...documents, ...sources], span, passage);
}

/** The documents named as the object. */
export function documentsBehind({ passage, documents }: Context, span: Span): CueMatch | undefined {
  return namedBehind(documents, span, passage);
}

/** Are papers of ours named before in the sentence or up to so many sentences back, or asked about in our letter? */
export function isNearPapers(context: Context, span: Span, before: number): boolean {
  return isNearDocuments(context, span, before) || isNear(context, context.sources, span, before);
}

/** The same of the documents alone. */
export function isNearDocuments(context: Context, span: Span, before: number): boolean {
  return context.isReply || isNear(context, context.documents, span, before);
}

/** "agree with my boss", "agree that": somebody else's words, or another matter. */
export function isOthers({ passage, others }: Context, { first, last }: Span): boolean {
  const sentence = passage.words[first]?.sentence;
  return others.some(
    (match) =>
      match.first >= last - 1 && match.first <= last + 2 && passage.words[match.first]?.sentence === sentence,
  );
}

/** Named behind a phrase, within its reach and not past "but" and its kin. */
function namedBehind(named: readonly CueMatch[], { last }: Span, { words }: Passage): CueMatch | undefined {
  const sentence = words[last - 1]?.sentence;
  const object = named.find(
    (match) => match.last >= last && match.first <= last + reach && words[match.first]?.sentence === sentence,
  );
  const between = words.slice(last, object?.first ?? last);
  return between.some((word) => contrasts.has(word.folded)) ? undefined : object;
}

function isNear({ passage }: Context, named: readonly CueMatch[], { first }: Span, before: number): boolean {
  const sentence = passage.words[first]?.sentence ?? 0;
  return named.some(
    (match) => match.first <= first && sentence - (passage.words[match.first]?.sentence ?? 0) <= before,
  );
}
