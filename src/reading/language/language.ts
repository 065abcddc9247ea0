import { passageOf } from '../text/passage.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { languages } from './language-index.ts';
import { languageOfScript } from './script.ts';
import { count, emptyTally, type Tally } from './tally.ts';

/** So much more for the first than for the second language decides. */
const decisive = 2;
/** Less than one word is too few to tell by. */
const least = 1;
/** The second language may say as much of the first; of only one or two words less. */
const mostDoubt = 0.8;
const mostDoubtOfFew = 0.6;

/** The subject and what stands in a signature tell less: they hold names, and what somebody else asked. */
const weightOfSubject = 0.5;
const weightOfSignature = 0.4;
/** "Matane", below our letter in French: who understood it is taken to write its language. */
const weightOfQuoted = 0.3;
const quotedLength = 2000;

/** The language of the writer's own words, where they are too few of the thread's: ISO 639-1, `und` when it cannot be told. */
export function readLanguage({ text, passages, quoted }: VisibleText): string {
  const script = languageOfScript(text.body);
  if (script !== null) return script;
  const tally = emptyTally();
  count(tally, passages.body, 1);
  const body = leading(tally);
  if (body.ahead >= decisive && isTold(body)) return body.language;
  count(tally, passages.subject, weightOfSubject);
  count(tally, passages.signature, weightOfSignature);
  const all = leading(tally);
  if (isTold(all)) return all.language;
  count(tally, passageOf('body', quoted.slice(0, quotedLength)), weightOfQuoted);
  const thread = leading(tally);
  return isTold(thread) ? thread.language : 'und';
}

function isTold({ first, second, ahead }: Leading): boolean {
  return first >= least && second <= first * (ahead >= decisive ? mostDoubt : mostDoubtOfFew);
}

interface Leading {
  language: string;
  first: number;
  second: number;
  ahead: number;
}

/** The language with the most words, and how far it is ahead of the next. */
function leading(tally: Tally): Leading {
  let best = 0;
  for (let index = 1; index < tally.length; index++)
    if ((tally[index] as number) > (tally[best] as number)) best = index;
  const first = tally[best] as number;
  let second = 0;
  for (let index = 0; index < tally.length; index++)
    if (index !== best) second = Math.max(second, tally[index] as number);
  return { language: languages[best] as string, first, second, ahead: first - second };
}
