import type { InboundEmail } from '../inbound-email.ts';
import { readLanguage } from '../language/language.ts';
import type { Evidence, Facts, Intent, Organisation, ReadingPolicy } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { concernsUs } from './belonging.ts';
import { readContactWish } from './contact-wish.ts';
import { mayBeMinor } from './minor.ts';
import { readOrganisation } from './organisation.ts';
import { type Questions, readQuestions } from './question.ts';
import { readStranger } from './stranger-rules.ts';
import { isReplyToUs } from './thread.ts';
import { countWishes, type WishCounts } from './wishes.ts';

/** What an email wants, with what it says beside that. */
export interface Wishes {
  intent: Intent;
  organisation: Organisation | null;
  wantsToStartGroup: boolean;
  question: Evidence | null;
  contactWish: Evidence | null;
  mayBeMinor: boolean;
}

/** Finds what a person's email wants; machines were told apart before (`screening`). */
export function readWishes(
  email: InboundEmail,
  text: VisibleText,
  facts: Facts,
  policy: ReadingPolicy,
): Wishes {
  const counts = countWishes(text);
  const questions = readQuestions(text.passages.body);
  const signs = { text, counts, questions, facts, isReply: isReplyToUs(email, text, policy) };
  const intent = readStranger(text, counts, facts) ? 'other' : choose(signs);
  return {
    intent,
    organisation: intent === 'application' && counts.affiliates > 0 ? readOrganisation(text, facts) : null,
    wantsToStartGroup: counts.startsGroup > 0,
    question: questions.forHuman,
    contactWish: readContactWish(text),
    mayBeMinor: mayBeMinor(text.passages.body),
  };
}

interface Signs {
  text: VisibleText;
  counts: WishCounts;
  questions: Questions;
  facts: Facts;
  isReply: boolean;
}

/** As a careful secretary would: leaving comes before all, joining before asking, asking before being told of events. */
function choose(signs: Signs): Intent {
  const { counts, isReply } = signs;
  if (counts.withdraws > 0 && counts.joins === 0) return 'withdrawal';
  if (isReply) return chooseInThread(signs);
  if (wantsIn(signs)) return 'application';
  if (counts.updates > 0) return 'updates';
  if (counts.asksAdmission > 0) return 'question';
  if (!isWorkers(signs)) return 'other';
  return asksOnly(signs) ? 'question' : 'application';
}

function chooseInThread(signs: Signs): Intent {
  const { counts, questions } = signs;
  if (saysFacts(signs) || counts.joins > 0) return 'answer';
  if (counts.updates > 0) return 'updates';
  return questions.count > 0 && questions.statements === 0 ? 'question' : 'answer';
}

function wantsIn({ counts, facts }: Signs): boolean {
  if (counts.joins > 0 || counts.startsGroup > 0 || counts.affiliates > 0) return counts.forAnother === 0;
  return counts.declines === 0 && facts.agrees?.value === true;
}

function saysFacts({ facts: { agrees, location, occupation } }: Signs): boolean {
  return agrees !== null || isInBody(location) || isInBody(occupation);
}

function isInBody(fact: { evidence: Evidence } | null): boolean {
  return fact?.evidence.part === 'body';
}

const longestScrap = 6;
/** Of letters in other languages we know too few words to say that they are not a worker's. */
const wellReadLanguages: ReadonlySet<string> = new Set(['en', 'es', 'fr']);

/** Says where they live, what they do, or anything of work and of us; or says hardly anything, as many first emails do. */
function isWorkers({ text, counts, questions, facts }: Signs): boolean {
  const { body, subject } = text.passages;
  if (counts.mentionsJoining + counts.declines + questions.aboutJoining > 0 || facts.agrees !== null)
    return true;
  if (isInBody(facts.location) || isInBody(facts.occupation)) return true;
  if (body.words.length <= longestScrap && body.words.length + subject.words.length > 0) return true;
  return concernsUs(text) || !wellReadLanguages.has(readLanguage(text));
}

/** Asks, and neither joins nor speaks of joining as of a settled thing. */
function asksOnly({ counts, questions, facts }: Signs): boolean {
  if (counts.declines > 0 || counts.forAnother > 0) return true;
  if (counts.mentionsJoining > 0 && isInBody(facts.location) && isInBody(facts.occupation)) return false;
  if (questions.count === questions.aboutJoining) return false;
  return counts.mentionsJoining === 0 || questions.forHuman !== null;
}
