import {
  englishStatusPhrases,
  frenchStatusPhrases,
  spanishStatusPhrases,
  statusNames,
} from '../lexicon/occupation-statuses.ts';
import { findPhrases, phraseIndex } from '../text/phrases.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd } from './complement.ts';
import { isDenied } from './guards.ts';
import type { Language } from './heads.ts';
import { isStudied } from './studies.ts';

type Kind = `${string}:${Language}`;

const languages = [
  ['en', englishStatusPhrases],
  ['es', spanishStatusPhrases],
  ['fr', frenchStatusPhrases],
] as const;
const index = phraseIndex<Kind>(
  languages.flatMap(([language, lists]) =>
    Object.entries(lists).map(([status, list]) => [`${status}:${language}`, list] as [Kind, string]),
  ),
);
/** Out of work is said beside what one is ("no job right now, I'm a student"), so it gives way. */
const confidences: Readonly<Record<string, number>> = {
  student: 0.85,
  unemployed: 0.72,
  disabled: 0.75,
  carer: 0.77,
  home: 0.8,
};

/** "I'm in third year", "cuido a mi mamá", "j'ai perdu ma job": a state said in a sentence. */
export function statusClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (const match of findPhrases(clauses.passage, index)) {
    if (isDenied(clauses, match.first)) continue;
    const [status = '', language] = match.kind.split(':') as [string, Language];
    if (status === 'student' && !isStudied(clauses, match.last)) continue;
    const last = complementEnd(clauses, language, { first: match.first, from: match.last, limit: 6 });
    const confidence = confidences[status] ?? 0.82;
    claims.push({
      clauses,
      first: match.first,
      last,
      value: nameOf(status, language),
      group: null,
      confidence,
      rule: status,
    });
  }
  return claims;
}

function nameOf(status: string, language: Language): string {
  return statusNames[status]?.[language] ?? status;
}
