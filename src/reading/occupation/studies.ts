import { notStudied } from '../lexicon/occupation-own.ts';
import { statusNames } from '../lexicon/occupation-statuses.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd, isStop } from './complement.ts';
import { isDenied } from './guards.ts';
import { entrySet } from './word-list.ts';

const noStudies = entrySet(notStudied);
const articles = entrySet('la | el | los | las | un | una | mi');
const leads = entrySet('yo | y | tambien | actualmente | ahorita | aun | todavia');

/** "Estudio mecatrónica en el tec": a student, whatever it is. */
export function studyClaims(clauses: Clauses): Claim[] {
  return clauses.words.flatMap(({ folded }, at) => {
    if (folded !== 'estudio' || !isOwn(clauses, at) || isDenied(clauses, at)) return [];
    const subject = clauses.words[at + 1];
    if (!subject || clauses.breaks[at + 1] || isStop('es', subject) || articles.has(subject.folded))
      return [];
    if (!isStudied(clauses, at + 1)) return [];
    const last = complementEnd(clauses, 'es', { first: at, from: at + 2, limit: 6 });
    const value = statusNames.student?.es;
    return [
      { clauses, first: at, last, ...(value && { value }), group: null, confidence: 0.84, rule: 'student' },
    ];
  });
}

/** A verb: at the head of a clause or after "yo". */
function isOwn({ words, breaks }: Clauses, at: number): boolean {
  return breaks[at] === true || leads.has(words[at - 1]?.folded ?? '');
}

/** Whether what follows, past an article, is what students study, rather than our papers or a meeting. */
export function isStudied({ words }: Clauses, at: number): boolean {
  const first = articles.has(words[at]?.folded ?? '') ? at + 1 : at;
  return ![at - 1, at, first].some((i) => noStudies.has(words[i]?.folded ?? ''));
}
