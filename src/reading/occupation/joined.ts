import { type Claim, evidenceOf } from './claim.ts';
import { clauseEnd } from './clauses.ts';
import type { Language } from './heads.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { entrySet } from './word-list.ts';

const conjunctions = entrySet('and | y | e | et | & | pis');
const articles = entrySet('a | an | un | una | une | also | tambien | aussi');
const languages: readonly Language[] = ['en', 'es', 'fr'];
const farthest = 6;

/** A claim with the second trade that is said in the same breath: "a line cook four nights a week and a grad student". */
export function joinedTo(claim: Claim): { claim: Claim; value: string | undefined } {
  const { clauses, last } = claim;
  if (claim.value !== undefined) return { claim, value: claim.value };
  const end = Math.min(clauseEnd(clauses, claim.first), last + farthest);
  for (let at = last; at < end; at++) {
    if (!conjunctions.has(clauses.words[at]?.folded ?? '')) continue;
    const second = secondTrade(claim, at + 1);
    if (second) return joined(claim, at, second);
  }
  return { claim, value: undefined };
}

function secondTrade({ clauses }: Claim, from: number): { first: number; last: number } | null {
  let at = from;
  while (articles.has(clauses.words[at]?.folded ?? '')) at++;
  for (const language of languages) {
    const phrase = nounPhraseAt(clauses, language, at);
    if (phrase && !phrase.head.isPlural && phrase.first <= at + 2) return phrase;
  }
  return null;
}

function joined(claim: Claim, at: number, second: { first: number; last: number }) {
  const textOf = (first: number, last: number) =>
    evidenceOf({ ...claim, first, last }).text.replace(/\s+/g, ' ');
  const value = `${textOf(claim.first, claim.last)} ${textOf(at, at + 1)} ${textOf(second.first, second.last)}`;
  const isShort = value.split(' ').length <= 7;
  return isShort ? { claim: { ...claim, last: second.last }, value } : { claim, value: undefined };
}
