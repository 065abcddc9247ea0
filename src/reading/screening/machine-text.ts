import type { InboundEmail } from '../inbound-email.ts';
import { speaksOfWork } from '../intent/belonging.ts';
import { cueIndex, cuesIn, foldedText } from '../intent/cues.ts';
import { countWishes } from '../intent/wishes.ts';
import {
  type AutomatedKind,
  absenceSubjects,
  automated,
  bounceSubjects,
  receiptSubjects,
} from '../lexicon/automated.ts';
import type { RefusalCode } from '../reading.ts';
import { type Passage, passageOf } from '../text/passage.ts';
import { fold } from '../text/tokens.ts';
import type { VisibleText } from '../text/visible-text.ts';

const index = cueIndex(automated);

/**
 * A machine's mail that no header field gives away: absence notices, reports, receipts, newsletters. Told by a subject that
 * only they have together with their words; what a person wrote who wants to join or leave is never taken for one.
 */
export function machineTextRefusal(email: InboundEmail, text: VisibleText): RefusalCode | null {
  const counts = countKinds(passagesOf(email, text));
  const code = codeOf(email, counts) ?? (counts.notice > 0 && !speaksOfWork(text) ? 'automated' : null);
  if (code === null) return null;
  return isPersons(text, counts) ? null : code;
}

/** Somebody who wants to join, or not to, or to leave; "unsubscribe" at the foot of a newsletter is nobody's wish. */
function isPersons(text: VisibleText, counts: Counts): boolean {
  if (counts.automatic > 0) return false;
  const wishes = countWishes(text);
  const isLeaving = wishes.withdraws > 0 && counts.newsletter < 2 && counts.notice === 0;
  return wishes.joins + wishes.declines + wishes.startsGroup > 0 || isLeaving;
}

/** How many different phrases of each kind. */
type Counts = Readonly<Record<AutomatedKind, number>>;

const nothing: Counts = {
  absent: 0,
  absentUntil: 0,
  absentContact: 0,
  automatic: 0,
  bounce: 0,
  notice: 0,
  noticeSign: 0,
  newsletter: 0,
  receiptOfMail: 0,
  personal: 0,
};

const footer =
  /unsubscri|désabonn|desabonn|suscripci|de baja|view (?:this|in|online)|preferences|préférences|preferencias|monitor|automat/i;

/** With the footers that are cut off as no person's words, unless others' words are quoted, whose footers they may be. */
function passagesOf(email: InboundEmail, { passages, quoted, bareForward }: VisibleText): readonly Passage[] {
  const { subject, body, signature } = passages;
  const whole = email.plainText ?? email.htmlText ?? '';
  if (quoted !== '' || bareForward !== null || !footer.test(whole)) return [subject, body, signature];
  return [subject, passageOf('body', whole)];
}

function countKinds(passages: readonly Passage[]): Counts {
  const found = passages.map((passage) => ({ passage, cues: cuesIn(passage, index) }));
  if (found.every(({ cues }) => cues.length === 0)) return nothing;
  const phrases: Record<AutomatedKind, Set<string>> = {
    absent: new Set(),
    absentUntil: new Set(),
    absentContact: new Set(),
    automatic: new Set(),
    bounce: new Set(),
    notice: new Set(),
    noticeSign: new Set(),
    newsletter: new Set(),
    receiptOfMail: new Set(),
    personal: new Set(),
  };
  for (const { passage, cues } of found)
    for (const { kind, first, last } of cues) phrases[kind].add(foldedText(passage, first, last));
  return Object.fromEntries(Object.entries(phrases).map(([kind, { size }]) => [kind, size])) as Counts;
}

function codeOf(email: InboundEmail, counts: Counts): RefusalCode | null {
  if (counts.bounce > 1 && startsWith(email.subject, bounces)) return 'delivery_report';
  if (isAbsence(email.subject, counts)) return 'out_of_office';
  if (counts.notice > 0 && startsWith(email.subject, receipts)) return 'automated';
  if (isCalendar(email)) return 'automated';
  return isNotice(counts) ? 'automated' : null;
}

function isAbsence(subject: string, counts: Counts): boolean {
  const signs = [counts.absent, counts.absentUntil, counts.absentContact, counts.automatic].filter(
    Boolean,
  ).length;
  if (signs === 0) return false;
  if (startsWith(subject, absences)) return true;
  if (counts.absent > 0 && counts.automatic > 0) return true;
  return (counts.absent > 0 || counts.automatic > 0) && signs > 2 && counts.personal === 0;
}

function isNotice({ automatic, notice, noticeSign, newsletter, receiptOfMail, bounce }: Counts): boolean {
  if (automatic > 1 || (automatic > 0 && notice + noticeSign + receiptOfMail + bounce > 0)) return true;
  if (notice > 1 || (notice > 0 && notice + noticeSign > 2)) return true;
  if (newsletter > 1 || (newsletter > 0 && noticeSign + notice > 1)) return true;
  return receiptOfMail > 1 || bounce > 3;
}

/** An invitation, or an answer to one, from a calendar. */
function isCalendar({ attachments, contentType }: InboundEmail): boolean {
  return contentType.type === 'text/calendar' || attachments.some(({ type }) => type === 'text/calendar');
}

const longestSubject = 200;
const absences = byFirstWord(absenceSubjects);
const bounces = byFirstWord(bounceSubjects);
const receipts = byFirstWord(receiptSubjects);

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases)
    groups.set(firstWord(phrase), [...(groups.get(firstWord(phrase)) ?? []), phrase]);
  return groups;
}

function firstWord(phrase: string): string {
  return /^[^\s:]*/.exec(phrase)?.[0] ?? '';
}

/** The subject begins with a phrase that ends there, before a colon, a dash, a bracket or an answered subject. */
function startsWith(subject: string, phrases: ReadonlyMap<string, readonly string[]>): boolean {
  const start = fold(subject.slice(0, longestSubject)).replace(/^[\s[(*!]+/, '');
  const candidates = phrases.get(firstWord(start)) ?? [];
  return candidates.some(
    (phrase) =>
      start.startsWith(phrase) &&
      /^\s*(?:$|[:\-–—()[\].!]|re\b|fwd?\b|rv\b|tr\b)/.test(start.slice(phrase.length)),
  );
}
