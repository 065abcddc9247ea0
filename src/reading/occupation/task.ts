import { idleGerunds, idleNouns } from '../lexicon/not-work.ts';
import { gerundCues, taskCues } from '../lexicon/occupation-own.ts';
import { findPhrases, phraseIndex } from '../text/phrases.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd, isLink, isStop } from './complement.ts';
import { isDenied, isPastForm, isUnpaid } from './guards.ts';
import type { Language } from './heads.ts';
import { entrySet } from './word-list.ts';

type Kind = 'gerund' | 'task';

const index = phraseIndex<Kind>([
  ['gerund', gerundCues],
  ['task', taskCues],
]);
const gerund = /.{2}(?:ando|iendo|yendo)$/;
const task = /.{3}(?:age|ement|erie|tion|tri|ure|isserie)$|^tri$/;
const stationary = entrySet('au | aux | la');
const idle = entrySet(idleGerunds);
const idleTasks = entrySet(idleNouns);
const and = entrySet('y | e');
const longest = 7;

/** "Trabajo empacando fresa y brócoli", "je suis au classement du bois": the work itself, by a form of its verb. */
export function taskClaims(clauses: Clauses): Claim[] {
  return findPhrases(clauses.passage, index).flatMap(({ kind, first, last }) => {
    if (isDenied(clauses, first) || isPastForm(clauses, first) || clauses.breaks[last]) return [];
    const claim = kind === 'gerund' ? gerundClaim(clauses, last) : taskClaim(clauses, last);
    return claim && !isUnpaid(clauses, claim.last) ? [claim] : [];
  });
}

function gerundClaim(clauses: Clauses, at: number): Claim | null {
  const folded = clauses.words[at]?.folded ?? '';
  if (!gerund.test(folded) || idle.has(folded)) return null;
  const last = withSecondObject(clauses, at, complementOf(clauses, 'es', at));
  const confidence = last > at + 1 ? 0.79 : 0.6;
  return { clauses, first: at, last, group: null, confidence, rule: 'trabajo haciendo' };
}

/** "Fresa y brócoli", but not "y vivo": a bare noun that ends the clause or has a place behind it. */
function withSecondObject(clauses: Clauses, at: number, last: number): number {
  const { words, breaks } = clauses;
  const noun = words[last + 1];
  const isJoined = !breaks[last] && and.has(words[last]?.folded ?? '') && !breaks[last + 1] && last > at + 1;
  if (!isJoined || !noun || isStop('es', noun) || noun.isCapitalised) return last;
  const next = words[last + 2];
  const isEnd = breaks[last + 2] || (next !== undefined && isLink('es', next));
  return isEnd ? last + 2 : last;
}

function complementOf(clauses: Clauses, language: Language, at: number): number {
  return complementEnd(clauses, language, { first: at, from: at + 1, limit: longest });
}

/** With what is worked on, or where: "au tri dans un centre", but not "au ménage". */
function taskClaim(clauses: Clauses, at: number): Claim | null {
  const { words, breaks } = clauses;
  const folded = words[at]?.bare ?? '';
  if (!task.test(folded) || idleTasks.has(folded) || words[at]?.isCapitalised) return null;
  const last = complementOf(clauses, 'fr', at);
  if (last === at + 1 && !(breaks[last] && stationary.has(words[at - 1]?.folded ?? ''))) return null;
  const confidence = last > at + 1 ? 0.66 : 0.52;
  return { clauses, first: at, last, group: null, confidence, rule: 'je suis au' };
}
