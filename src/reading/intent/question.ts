import { type QuestionKind, questionWords } from '../lexicon/questions.ts';
import type { Evidence } from '../reading.ts';
import type { Passage } from '../text/passage.ts';
import { cueIndex, cuesIn } from './cues.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What is asked in a passage. */
export interface Questions {
  /** The first question that a human should answer. */
  forHuman: Evidence | null;
  /** Every sentence that asks anything, the routine ones too. */
  count: number;
  /** Of these, how many ask only how to join and what comes next, as those do who want to. */
  aboutJoining: number;
  /** Sentences that ask nothing and are more than a greeting or a name. */
  statements: number;
}

const index = cueIndex(questionWords);
const longestGreeting = 4;

/** Finds the questions of a passage. How to join, pay or go on is routine: the letter says it. */
export function readQuestions(passage: Passage): Questions {
  const cues = cuesIn(passage, index);
  const questions: Questions = { forHuman: null, count: 0, aboutJoining: 0, statements: 0 };
  let next = 0;
  for (const sentence of sentencesOf(passage)) {
    const kinds: QuestionKind[] = [];
    for (let cue = cues[next]; cue && cue.first < sentence.last; cue = cues[++next]) kinds.push(cue.kind);
    const asks = sentence.isQuestion || kinds.includes('asks');
    if (!asks) {
      if (sentence.last - sentence.first > longestGreeting || isAnswer(passage, sentence))
        questions.statements++;
    } else if (isCourtesy(sentence, kinds)) continue;
    else {
      questions.count++;
      if (!isRoutine(sentence, kinds)) questions.forHuman ??= evidence(passage, sentence);
      else if (kinds.includes('next')) questions.aboutJoining++;
    }
  }
  return questions;
}

const answers: ReadonlySet<string> = new Set(
  "yes yep yeah yup no nope sure agreed i'm i read done si claro acepto leidos acuerdo oui ouais lu lus d'accord j'accepte".split(
    ' ',
  ),
);

/** "Yes.", "De acuerdo.", short as it is. */
function isAnswer({ words }: Passage, { first, last }: Sentence): boolean {
  return words.slice(first, last).some(({ folded }) => answers.has(folded));
}

function isCourtesy(sentence: Sentence, kinds: readonly QuestionKind[]): boolean {
  const length = sentence.last - sentence.first;
  return (kinds.includes('courtesy') && length <= 6) || (kinds.includes('tag') && length <= 3);
}

const longestRoutine = 14;

/** A routine question beside little else; one with a condition of its own is a human's to answer. */
function isRoutine(sentence: Sentence, kinds: readonly QuestionKind[]): boolean {
  return (
    (kinds.includes('next') || kinds.includes('paying')) && sentence.last - sentence.first <= longestRoutine
  );
}

function evidence({ part, text }: Passage, { start, end }: Sentence): Evidence {
  return { part, start, end, text: text.slice(start, end) };
}
