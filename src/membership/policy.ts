import type { Day } from './days.ts';
import type { DuesPolicy } from './dues.ts';
import type { Occasion } from './letter.ts';
import type { RetentionPolicy } from './retention.ts';
import type { WindowPolicy } from './window.ts';

/** A language that the organisation's letters are written in. */
export type WrittenLanguage = 'en' | 'es' | 'fr';

export const writtenLanguages: readonly WrittenLanguage[] = ['en', 'es', 'fr'];

/** One of the organisation's documents that applicants are pointed to. */
export interface FoundingDocument {
  title: Record<WrittenLanguage, string>;
  /** URL by language; where one is missing the letter gives another and says so. */
  url: Partial<Record<WrittenLanguage, string>>;
  version: string;
  /** SHA-256 of its text, in hexadecimal, where a copy of it is at hand. */
  textHash: string | null;
}

export type DuesPeriod = 'year' | 'half_year' | 'quarter' | 'month';

/** What every letter may say of the organisation. */
export interface OrganisationPolicy {
  name: string;
  /** Shown in From; neutral by default. */
  senderName: string;
  /** The secretary's address, lower case. */
  address: string;
  language: WrittenLanguage;
  /** IANA zone. */
  timeZone: string;
  /** Subject of every letter, by language; neutral, since a lock screen shows it. */
  subject: Record<WrittenLanguage, string>;
  /** From and subject of the one letter that says nothing of who writes it. */
  neutral: { senderName: Record<WrittenLanguage, string>; subject: Record<WrittenLanguage, string> };
  documents: { constitution: FoundingDocument; whereWeStand: FoundingDocument };
  dues: { amount: number; currency: string; period: DuesPeriod; howToPay: Record<WrittenLanguage, string> };
  /** Days within which a human usually decides. */
  decisionDays: number;
  /** Days that raw emails are kept after the decision. */
  keepSourceDays: number;
  /** Days after which data of declined or silent people is reduced. */
  keepPersonDays: number;
}

/** What the secretary is told every morning. */
export interface DigestPolicy {
  /** Her own addresses. */
  to: readonly string[];
  /** Who is told of what has waited too long. */
  alternates: readonly string[];
  /** Local hour of the organisation. */
  hour: number;
  /** What has waited longer is marked; days. */
  markDays: number;
  /** What has waited longer goes to the alternates as well; days. */
  alternateDays: number;
}

/** The numbers that the rules of the desk run on. */
export interface DeskPolicy {
  organisation: OrganisationPolicy;
  confidenceThreshold: number;
  /** A second email within this time joins the first letter; minutes. */
  settleMinutes: number;
  /** Letters caused by a decision wait this long, in which it can be undone; minutes. */
  undoMinutes: number;
  /** Mail received longer ago than this is filed as history and gets no letter; days. */
  answerWithinDays: number;
  /** `review` holds every first letter for release. */
  sending: 'on' | 'review';
  /** Letters that any peer can make us send. */
  budgets: { perAddressPerDay: number; perThread: number; perHour: number; perDay: number };
  reminders: {
    /** Days after the last letter. */
    afterDays: readonly number[];
    /** Days of our own silence after which a person is told that they are not forgotten. */
    stillHereDays: number;
    /** A step later than this is dropped; days. */
    latestDays: number;
  };
  /** When the letters of the calendar may leave. */
  window: WindowPolicy;
  /** The day until which the secretary is away; null: she is there. */
  awayUntil: Day | null;
  dues: DuesPolicy;
  digest: DigestPolicy;
  retention: RetentionPolicy;
  /** Domains of public mail providers; any other domain may be an employer's. */
  publicMailDomains: ReadonlySet<string>;
  /** What to do for an address that looks like an employer's. */
  employerDomains: 'hold' | 'hold-unknown' | 'answer';
}

/** Occasions that say something first to somebody: what `sending: review` holds. */
export const firstLetters: ReadonlySet<Occasion> = new Set([
  'acknowledgement',
  'updates_thanks',
  'receipt',
  'organisation_receipt',
  'history',
]);
