import { passageOf } from '../text/passage.ts';
import { clausesOf } from './clauses.ts';
import { doingClaims } from './doing.ts';
import type { Language } from './heads.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { fieldAt } from './place.ts';

const languages: readonly Language[] = ['en', 'es', 'fr'];

/**
 * The ISCO-08 sub-major group (two digits, such as `22` health professionals) of a trade in a person's own words, for
 * reports; null for a state such as retirement, and for what is not recognised.
 */
export function occupationGroup(value: string): string | null {
  const clauses = clausesOf(passageOf('body', value));
  for (const language of languages) {
    const phrase = nounPhraseAt(clauses, language, 0);
    if (phrase) return phrase.head.group;
  }
  return fieldAt(clauses, 0, clauses.words.length) ?? doingGroup(`I ${value}`) ?? doingGroup(`Je ${value}`);
}

/** "drive a school bus" as the writer said it, without its subject. */
function doingGroup(sentence: string): string | null {
  return doingClaims(clausesOf(passageOf('body', sentence)))[0]?.group ?? null;
}
