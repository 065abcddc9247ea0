import { evasions, occupationLabels, occupationQuestions } from '../lexicon/occupation-labels.ts';
import { phraseIndex, phrasesAt } from '../text/phrases.ts';
import { fold } from '../text/tokens.ts';
import type { InlineAnswer } from '../text/visible-text.ts';
import type { Claim } from './claim.ts';
import { type Clauses, clauseEnd } from './clauses.ts';
import type { Language } from './heads.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { fieldAt } from './place.ts';
import { entriesOf, entrySet } from './word-list.ts';

const labelIndex = phraseIndex([['label', occupationLabels]]);
const evasive = entrySet(evasions);
const ownWord = /^(?:i|i'm|im|i've|my|the|soy|yo|je|j'.*|trabajo|travaille|work)$/;
const articles = entrySet('a | an | un | una | une | el | la | le');
const questions = entriesOf(occupationQuestions);
const longestAnswer = 6;
const languages: readonly Language[] = ['en', 'es', 'fr'];

/** "Occupation: line cook", "a qué me dedico - guardia", "Métier : apicultrice". */
export function labelledClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < clauses.words.length; at++) {
    if (!clauses.breaks[at] && !clauses.words[at]?.gap.includes('\n')) continue;
    const label = phrasesAt(clauses.passage, at, labelIndex).find(({ last }) => isSet(clauses, at, last));
    const claim = label && valueAt(clauses, label.last, { known: 0.95, unknown: 0.85, rule: 'label' });
    if (claim) claims.push(claim);
  }
  return claims;
}

/** What the writer put below a quoted question about their work. */
export function answerClaims(clauses: Clauses, answers: readonly InlineAnswer[]): Claim[] {
  return answers.flatMap(({ question, start, end }) => {
    const asked = fold(question);
    if (!questions.some((phrase) => asked.includes(phrase))) return [];
    const first = clauses.words.findIndex((word) => word.start >= start);
    if (first < 0 || (clauses.words[first]?.start ?? end) >= end) return [];
    const isAloneAsked = (asked.match(/\?/g)?.length ?? 0) < 2 && !/where|donde|ou habit|ou vis/.test(asked);
    const claim = valueAt(clauses, first, { known: 0.94, unknown: isAloneAsked ? 0.8 : 0, rule: 'answer' });
    return claim ? [claim] : [];
  });
}

/** A colon, an equals sign, a row of dots, or a dash at the head of a line stands after the label. */
function isSet({ words, breaks }: Clauses, first: number, last: number): boolean {
  const gap = words[last]?.gap ?? '';
  if (/^[?)\s]*(?:[:=…→]|\.{2,}|_{2,})/.test(gap)) return true;
  const opensLine = first === 0 || /\n/.test(words[first]?.gap ?? '');
  return opensLine && (breaks[last] ?? false) && /^\s+[-–—]+\s|^[?)]*\s*\n/.test(gap);
}

interface Trust {
  known: number;
  unknown: number;
  rule: string;
}

function valueAt(clauses: Clauses, from: number, { known, unknown, rule }: Trust): Claim | null {
  const at = articles.has(clauses.words[from]?.folded ?? '') && !clauses.breaks[from + 1] ? from + 1 : from;
  for (const language of languages) {
    const phrase = nounPhraseAt(clauses, language, at);
    if (phrase && !phrase.head.isPlural)
      return {
        clauses,
        first: phrase.first,
        last: phrase.last,
        group: phrase.head.group,
        confidence: known,
        rule,
      };
  }
  const last = Math.min(clauseEnd(clauses, at), at + longestAnswer);
  const group = fieldAt(clauses, at, last);
  if (group) return { clauses, first: at, last, group, confidence: known - 0.05, rule };
  return unknown > 0 && isAnswer(clauses, at)
    ? { clauses, first: at, last, group: null, confidence: unknown, rule }
    : null;
}

/** Not an evasion, not a number, not a sentence (whose own words the other rules read). */
function isAnswer({ words }: Clauses, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  return folded !== '' && !evasive.has(folded) && !ownWord.test(folded) && !/^\p{N}/u.test(folded);
}
