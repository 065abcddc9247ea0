import type { Cue } from './cues.ts';
import type { Mention } from './mentions.ts';

/**
 * Whether somebody else is there: the verb's subject, or a person named between verb and place. `before` are the cues in
 * the mention's sentence before it, `verb` the one that governs it.
 */
export function isAnothers(mention: Mention, verb: Cue | null, before: readonly Cue[]): boolean {
  if (!verb) return subjectBefore(mention.first, before) === 'them';
  const between = lastPerson(verb.last, before);
  if (between === 'them') return true;
  if (verb.kind === 'myHome' || between === 'me') return false;
  return subjectBefore(verb.first + 1, before) === 'them';
}

/** The person named last before a word; of two that begin together the longer. */
export function subjectBefore(at: number, before: readonly Cue[]): 'me' | 'them' | null {
  let nearest: Cue | null = null;
  for (const cue of before) {
    if (cue.last > at || !isPerson(cue) || isInCompany(cue, before)) continue;
    if (!nearest || cue.first > nearest.first || (cue.first === nearest.first && cue.last > nearest.last))
      nearest = cue;
  }
  return nearest && personOf(nearest);
}

function lastPerson(from: number, before: readonly Cue[]): 'me' | 'them' | null {
  let last: Cue | null = null;
  for (const cue of before) if (cue.first >= from && isPerson(cue) && !isInCompany(cue, before)) last = cue;
  return last && personOf(last);
}

function isPerson(cue: Cue): boolean {
  return cue.kind === 'me' || cue.kind === 'them';
}

function personOf(cue: Cue): 'me' | 'them' {
  return cue.kind === 'me' ? 'me' : 'them';
}

/** "with my sister in": company, not the subject. */
function isInCompany(cue: Cue, before: readonly Cue[]): boolean {
  return (
    cue.kind === 'them' &&
    before.some((other) => other.kind === 'company' && other.last <= cue.first && cue.first - other.last <= 1)
  );
}
