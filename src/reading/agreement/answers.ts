import { notYetWords, noWords, yesWords } from '../lexicon/agreement.ts';
import type { Passage, Word } from '../text/passage.ts';
import { findPhrases, type Match, phraseIndex, phrasesAt } from '../text/phrases.ts';
import { fold } from '../text/tokens.ts';
import type { VisibleText } from '../text/visible-text.ts';
import type { Statement } from './statements.ts';

/** A short answer, and the word at which the label or question before it begins. */
export interface Answer extends Statement {
  label: number;
}

type Reply = 'yes' | 'no' | 'not_yet';

const replies = phraseIndex<Reply>([
  ['not_yet', notYetWords],
  ['no', noWords],
  ['yes', yesWords],
]);
const asksAgreement = /agree|acuerdo|d'accord|on board/;
const asksWhetherNeeded = /have to|need to|must|doit|faut|hay que|tengo que|debo|\bif i have\b/;
/** "You asked if I agree." */
const tellsQuestion = /\bask|pregunt|demande/;
const asksReading = /\bread\b|\blei|\blu[es]?\b|lectur/;
const namesDocuments =
  /principle|principio|principe|where we stand|constitu|statement|document|estatuto|statut|texte|texto/;
const longestLabel = 14;
const longestLine = 5;

/** What short answers say: in forms ("Do I agree: yes"), below quoted questions, and at the head of a reply. */
export function answersOf(text: VisibleText, wasAsked: boolean): Answer[] {
  const { body } = text.passages;
  return [...inlineAnswers(text), ...formAnswers(body), ...(wasAsked ? openingAnswer(body) : [])];
}

function inlineAnswers({ inlineAnswers: answers, passages: { body } }: VisibleText): Answer[] {
  return answers.flatMap(({ question, start, end }) => {
    const at = afterHesitation(
      body,
      body.words.findIndex((word) => word.start >= start),
    );
    const asked = fold(question);
    if (at < 0 || (body.words[at]?.start ?? end) >= end || !namesDocuments.test(asked)) return [];
    return answer(body, at, asked, 0.93);
  });
}

/** "Eh bien non", "well, yes". */
function afterHesitation({ words }: Passage, at: number): number {
  let first = at;
  while (
    first >= 0 &&
    first < at + 2 &&
    /^(?:eh|bien|ben|well|so|pues|bueno|oh)$/.test(words[first]?.folded ?? '')
  )
    first++;
  return first;
}

/** A label or question that names the documents or asks for agreement, a mark, and an answer. */
function formAnswers(passage: Passage): Answer[] {
  return positionsOf(findPhrases(passage, replies)).flatMap((at) => {
    const word = passage.words[at] as Word;
    if (at === 0 || !/[:?=.]|\s[-–—]+\s/.test(word.gap)) return [];
    const first = labelStart(passage, at);
    const label = fold(passage.text.slice(passage.words[first]?.start, word.start));
    if (word.gap.startsWith('.') && !tellsQuestion.test(label)) return [];
    const asks = asksAgreement.test(label) || namesDocuments.test(label);
    return asks && !asksWhetherNeeded.test(label)
      ? answer(passage, at, label, 0.92).map((found) => ({ ...found, label: first }))
      : [];
  });
}

function positionsOf(matches: readonly Match<Reply>[]): number[] {
  return [...new Set(matches.map(({ first }) => first))];
}

/** Where the sentence, or line, that ends before a word begins. */
function labelStart({ words }: Passage, at: number): number {
  let first = at - 1;
  const sentence = words[first]?.sentence;
  while (first > 0 && first > at - longestLabel && words[first - 1]?.sentence === sentence) first--;
  return first;
}

/** "Yes to both." at the head of an answer to our question, or as a sentence or line of its own further down. */
function openingAnswer(passage: Passage): Answer[] {
  const { words } = passage;
  const at = positionsOf(findPhrases(passage, replies)).find((index) => {
    const sentence = words[index]?.sentence ?? 0;
    if (index > 0 && words[index - 1]?.sentence === sentence) return false;
    return sentence <= 1 || words[index + longestLine]?.sentence !== sentence;
  });
  return at === undefined ? [] : answer(passage, at, 'agree', 0.85).filter(({ kind }) => kind === 'agree');
}

function answer(passage: Passage, at: number, asked: string, confidence: number): Answer[] {
  const [reply] = phrasesAt(passage, at, replies);
  if (!reply) return [];
  const { first, last } = reply;
  if (isCondition(passage, first, last)) return [];
  if (reply.kind === 'yes')
    return [{ first, last, label: first, kind: 'agree', confidence, rule: 'agreement: answer' }];
  const isNo = reply.kind === 'no' && asksAgreement.test(asked) && !asksReading.test(asked);
  return [
    { first, last, label: first, kind: isNo ? 'disagree' : 'unread', confidence, rule: 'agreement: answer' },
  ];
}

/** "si" without its accent, and "y", are a yes only when a mark follows. */
function isCondition({ words }: Passage, first: number, last: number): boolean {
  const [word, next] = [words[first], words[last]];
  if (!word || !next || last - first > 1 || !/^(?:si|y)$/i.test(word.raw)) return false;
  return next.sentence === word.sentence && /^\s+$/.test(next.gap);
}
