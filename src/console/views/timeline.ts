import { type DecisionKind, verbs } from '../../membership/decision.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { JournalRow } from '../../store/journal.ts';
import type { LetterRow } from '../../store/letters.ts';
import type { Desk } from '../../workflow/desk.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { letterStateWords } from '../../workflow/words/states.ts';
import { type MarkedPart, markedEmail } from './marked-email.ts';
import { full, plain, short } from './text.ts';

/** One event in the life of an application: an email, a letter of ours, or an entry of the journal. */
export interface TimelineEntry {
  at: string;
  moment: string;
  email: {
    id: number;
    from: string;
    wants: string;
    awaits: boolean;
    authenticated: boolean;
    parts: MarkedPart[];
  } | null;
  letter: {
    id: number;
    occasion: string;
    state: string;
    text: string;
    subject: string;
    recipient: string;
  } | null;
  journal: { actor: string; verb: string; about: string } | null;
}

/** Emails, letters and decisions of an application, and of those that became part of it, in the order they happened. */
export function timelineOf(desk: Desk, { id }: ApplicationRow): TimelineEntry[] {
  const { emails, letters, journal, merges } = desk.store;
  const merged = merges.mergedInto(id);
  const all = [id, ...merged];
  const entries = [
    ...emails.ofApplication(id).map((email) => emailEntry(desk, email)),
    ...all.flatMap((one) => letters.ofApplication(one)).map((letter) => letterEntry(desk, letter)),
    ...[
      ...journal.ofApplication(id),
      ...merged.flatMap((one) => journal.ofApplication(one)).filter(({ verb }) => verb !== 'merge'),
    ]
      .filter(isWorthTelling)
      .map((row) => journalEntry(desk, row)),
  ];
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What an entry of the journal says, for a list of changes. */
export function journalText({ actor, verb, after }: JournalRow): string {
  return [actorText(actor), plain(verb), after ? `(${short(plain(after))})` : ''].filter(Boolean).join(' ');
}

const nothingElse = { email: null, letter: null, journal: null };

function emailEntry(desk: Desk, email: EmailRow): TimelineEntry {
  const reading = desk.store.emails.findReading(email.id);
  return {
    ...nothingElse,
    ...moment(desk, email.receivedAt),
    email: {
      id: email.id,
      from: short(email.fromAddress ?? 'somebody'),
      wants: plain(email.intent ?? ''),
      awaits: email.awaitsHuman === 1,
      authenticated: reading?.screening.authenticated ?? false,
      parts: reading ? markedEmail(reading, email.id) : [],
    },
  };
}

function letterEntry(desk: Desk, letter: LetterRow): TimelineEntry {
  const content = desk.store.letters.find(letter.id);
  return {
    ...nothingElse,
    ...moment(desk, letter.queuedAt),
    letter: {
      id: letter.id,
      occasion: plain(letter.occasion),
      state: letterStateWords(letter),
      recipient: short(letter.recipient),
      subject: content?.subject ?? '',
      text: full(content?.text ?? ''),
    },
  };
}

const ofLetters: ReadonlySet<string> = new Set(['letter_queued', 'letter_held', 'letter_sent']);

/** Letters and emails stand there by themselves. */
function isWorthTelling({ verb }: JournalRow): boolean {
  return !verb.startsWith('email_') && !ofLetters.has(verb);
}

function journalEntry(desk: Desk, row: JournalRow): TimelineEntry {
  const journal = {
    actor: actorText(row.actor),
    verb: plain(row.verb),
    about: isPlainFrom(row) ? '' : short(plain(row.after ?? ''), 400),
  };
  return { ...nothingElse, ...moment(desk, row.at), journal };
}

/** Whether what came of it is what its verb says already. */
function isPlainFrom({ verb, after }: JournalRow): boolean {
  return verb in verbs && verbs[verb as DecisionKind].to === after;
}

function actorText(actor: string): string {
  return actor.replace(/^secretary:/, '');
}

function moment(desk: Desk, at: string) {
  return { at, moment: momentText(at, desk.policy.organisation.timeZone, desk.clock()) };
}
