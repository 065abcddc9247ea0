import type { Match } from '../text/phrases.ts';
import { afterArticle } from './articles.ts';
import { type Claim, claimFor } from './claim.ts';
import { type Clauses, sentenceStart } from './clauses.ts';
import { complementEnd } from './complement.ts';
import { isCraft } from './craft.ts';
import type { Language } from './heads.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { fieldsAt } from './place.ts';
import { suffixPhraseAt } from './suffixes.ts';

const rule = 'the title is';

/** "The title is produce lead", "on appelle cela attrapeur de volailles": a trade, or what is plainly like one. */
export function titleClaim(clauses: Clauses, language: Language, from: number): Claim | null {
  const { at } = afterArticle(clauses, language, from);
  const phrase = nounPhraseAt(clauses, language, at);
  if (phrase) return claimFor(clauses, phrase, 0.72, rule);
  const guess = suffixPhraseAt(clauses, language, at);
  return guess && { clauses, ...guess, group: null, confidence: 0.62, rule };
}

/** "Library assistant is the title", "Écailleuse, c'est le titre": the whole of what stands before in its sentence. */
export function titleBefore(clauses: Clauses, language: Language, match: Match<string>): Claim | null {
  const next = clauses.words[match.last]?.folded ?? '';
  if (/^(?:of|de|du|del)$/.test(next) && !clauses.breaks[match.last]) return null;
  const start = sentenceStart(clauses, match.first);
  const { at } = afterArticle(clauses, language, start);
  const phrase = nounPhraseAt(clauses, language, at);
  if (phrase?.last === match.first) return claimFor(clauses, phrase, 0.78, rule);
  const guess = suffixPhraseAt(clauses, language, at);
  if (guess?.last !== match.first) return null;
  return { clauses, ...guess, group: null, confidence: 0.64, rule };
}

/** "We're all bank tellers", "we're all home care": the writer is one of them. */
export function weAllClaim(clauses: Clauses, language: Language, at: number): Claim | null {
  const phrase = nounPhraseAt(clauses, language, at);
  if (phrase?.head.isPlural) return claimFor(clauses, phrase, 0.68, 'we are all');
  const field = fieldsAt(clauses, at).find(({ kind }) => isCraft(kind) || kind === '53');
  if (!field || phrase) return null;
  const last = complementEnd(clauses, language, { first: at, from: field.last, limit: 6 });
  return { clauses, first: at, last, group: field.kind, confidence: 0.66, rule: 'we are all' };
}

const farthestNamed = 12;

/** "Acceptez-vous les agents correctionnels ? J'en suis un": the last trade in the plural of the sentence before. */
export function oneOfClaim(clauses: Clauses, language: Language, match: Match<string>): Claim | null {
  const { words, breaks } = clauses;
  if (!breaks[match.last]) return null;
  const sentence = words[match.first]?.sentence ?? 0;
  for (let at = match.first - 1; at >= 0 && at > match.first - farthestNamed; at--) {
    if ((words[at]?.sentence ?? 0) < sentence - 1) return null;
    const phrase = nounPhraseAt(clauses, language, at);
    if (phrase?.head.isPlural && phrase.first === at) return claimFor(clauses, phrase, 0.66, 'i am one');
  }
  return null;
}
