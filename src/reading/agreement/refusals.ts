import { portions, singleThings } from '../lexicon/agreement-grammar.ts';
import type { Passage, Word } from '../text/passage.ts';
import { isElliptic, isThirdPersons, type Span, verbStart } from './clause.ts';
import type { CueMatch } from './cues.ts';

/** "Not with every point", "one thing I don't agree with". */
export function isOfPart({ words }: Passage, { first, last }: Span): boolean {
  const sentence = words[first]?.sentence;
  const isHere = ({ sentence: own }: Word) => own === sentence;
  return (
    words.slice(last, last + 5).some((word) => isHere(word) && portions.has(word.folded)) ||
    words.slice(Math.max(0, first - 4), first).some((word) => isHere(word) && singleThings.has(word.folded))
  );
}

/** "The boss cannot accept": a refusal that begins with its verb needs a clause of its own, or "I" before. */
export function isSomebodys(passage: Passage, { kind, first }: CueMatch): boolean {
  if (isThirdPersons(passage, first)) return true;
  const head = passage.words[first]?.folded ?? '';
  const opensWithVerb = /^(?:can't|cannot|can|don't|dont|do|not|n'adhere|ne|peux)$/.test(head);
  return kind === 'disagree' && opensWithVerb && !isElliptic(passage, verbStart(passage, first));
}
