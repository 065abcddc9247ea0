import type { Digest } from './digest.ts';
import type { GroupNews } from './groups/group-news.ts';

/** The languages that letters are written in; `mul` is one short letter in all three (ISO 639-2 "multiple"). */
export type LetterLanguage = 'en' | 'es' | 'fr' | 'mul';

/** Why a letter exists. */
export type Occasion =
  | 'acknowledgement' // first answer to someone who wants to join
  | 'details_request' // an answer came, something is still missing
  | 'completion' // the last missing detail or the agreement came: a human decides next
  | 'updates_thanks' // "keep me updated"
  | 'receipt' // a question, or mail from someone already decided upon: a human will answer
  | 'organisation_receipt' // a group asks to affiliate
  | 'private_address' // to what looks like an employer's mailbox: write to us again from your own
  | 'data_code' // the code that proves that a request about data comes from the address on file
  | 'data_export' // all that is kept of a person, as they asked
  | 'withdrawal' // confirms a withdrawal
  | 'history' // sorry for the delay: sent by `history release`
  | 'reminder' // silent applicant; step 1, 2, 3
  | 'still_here' // our own silence: not forgotten, no need to write again
  | 'dues_first' // first dues, after the welcome; step 1, 2, 3
  | 'dues_renewal' // before and after the last paid day; the last step is the farewell
  | 'digest' // to the secretary, in the morning
  | 'hand_over' // to a Local Group: someone in its area has been confirmed
  | 'introduction_request' // may we introduce you to others near you? step 2 is the only reminder
  | 'introduction' // names and addresses of those who said yes, to those who said yes
  | 'radar' // to the secretary: people without a group near one another
  | 'command_result' // to the secretary: what came of their commands
  | 'ask' // the secretary asks for details in their own words
  | 'reply' // the secretary answers a question in their own words
  | 'welcome' // confirmed
  | 'decline'; // declined, with a letter

export const occasions: readonly Occasion[] = [
  'acknowledgement',
  'details_request',
  'completion',
  'updates_thanks',
  'receipt',
  'organisation_receipt',
  'private_address',
  'data_code',
  'data_export',
  'withdrawal',
  'history',
  'reminder',
  'still_here',
  'dues_first',
  'dues_renewal',
  'digest',
  'hand_over',
  'introduction_request',
  'introduction',
  'radar',
  'command_result',
  'ask',
  'reply',
  'welcome',
  'decline',
];

/** What an application needs before a human can decide. */
export type MissingDetail = 'name' | 'location' | 'occupation' | 'agreement';

/**
 * A letter as the rules see it: what to say to whom, before any template. Of the applicant's own words only
 * recognised facts stand here, already cut to letters and spaces (`letterSafe`).
 */
export interface Letter {
  occasion: Occasion;
  /** 1 for all but reminders. */
  step: number;
  language: LetterLanguage;
  /** What to call the person; null when not known. */
  name: string | null;
  understood: { name: string | null; place: string | null; occupation: string | null; agrees: boolean };
  missing: readonly MissingDetail[];
  /** A question or a doubt came beside it: the letter says that a human will answer. */
  humanWillAnswer: boolean;
  /** This step is the last of its series. Absent: the third is. */
  isLastStep?: boolean;
  /** Dues are not spoken of, as to someone who may be a minor. */
  withoutDues?: boolean;
  /** What a letter about dues says of them. */
  duesOwed?: DuesOwed;
  /** What somebody asked about their data, and the code that must come back. */
  dataRequest?: { kind: 'export' | 'erase'; code: string };
  /** What the secretary is told in the morning. */
  digest?: Digest;
  /** What a letter about groups says. */
  groups?: GroupNews;
  /** They would start a Local Group: the letter says what to expect. */
  startsGroup?: boolean;
  /** The secretary's own words, for `ask`, `reply` and `decline`. */
  words: string | null;
}

/** What a member is told of their dues. */
export interface DuesOwed {
  /** Still missing, in cents; less than a period's dues when part of it is paid. */
  cents: number;
  isPartial: boolean;
  /** The last day that is paid for (ISO 8601); null before the first period. */
  paidThrough: string | null;
  /** That day is over. */
  isOver: boolean;
  /** What a payment should bear, so that it is known whose it is. */
  reference: string;
}

/** A letter as it will leave: what stands in the outbox row and does not change. */
export interface RenderedLetter {
  subject: string;
  text: string;
  html: string;
}

/** Why a letter does not leave by itself. */
export type HeldReason =
  | 'human'
  | 'budget'
  | 'forwarded'
  | 'language'
  | 'dues'
  | 'review'
  | 'employer'
  | 'wish'
  | 'minor'
  | 'restored';

/**
 * Life of a letter:
 * queued -> transmitting -> sent | rejected | unknown | deferred; deferred -> transmitting; held -> queued | cancelled;
 * queued | held | deferred -> cancelled. `transmitting` found at start becomes `unknown`, which only a human resolves.
 */
export type LetterState =
  | 'queued'
  | 'held'
  | 'transmitting'
  | 'sent'
  | 'deferred'
  | 'rejected'
  | 'unknown'
  | 'cancelled';
