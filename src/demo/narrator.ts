import type { JournalRow } from '../store/journal.ts';
import type { LetterRow } from '../store/letters.ts';
import type { Store } from '../store/store.ts';
import { describeEmail, describeLetter, type EmailStory } from './describe-email.ts';

/** Tells what has happened since it last told; everything it says it has read from the database. */
export interface Narrator {
  /** @returns how many things it told */
  tell(): number;
  /** True when every email that the daemon has seen is told. */
  hasToldAll(): boolean;
}

type Print = (line?: string) => void;

/** Follows the emails, each told when its letter has left or will not, and what a human decides elsewhere. */
export function createNarrator(store: Store, print: Print): Narrator {
  let nextEmail = 1;
  let lastEntry = 0;
  const toldLetters = new Set<number>();

  function tellEmails(): number {
    const first = nextEmail;
    for (; ; nextEmail++) {
      const story = findStory(store, nextEmail);
      if (story === null) return nextEmail - first;
      for (const line of describeEmail(story)) print(line);
      print();
      if (story.letter?.state === 'sent') toldLetters.add(story.letter.id);
    }
  }

  /** A letter that answers an email is told with it; one that was held then, or that a decision caused, is told here. */
  function isNews(letter: LetterRow): boolean {
    const email = /^e(\d+)$/.exec(letter.cause)?.[1];
    return !toldLetters.has(letter.id) && (email === undefined || Number(email) < nextEmail);
  }

  function tellJournal(): number {
    const entries = store.journal.since(lastEntry, 1000);
    lastEntry = entries.at(-1)?.id ?? lastEntry;
    const lines = entries.map((entry) => describeEntry(entry, findLetter(store, entry), isNews));
    const news = lines.filter((line) => line !== null);
    for (const line of news) print(`     ${line}\n`);
    return news.length;
  }

  return {
    tell: () => tellEmails() + tellJournal(),
    hasToldAll: () => store.emails.find(nextEmail) === undefined,
  };
}

/** All that follows from an email; null when there is none of this number yet, or its letter is still on its way. */
function findStory(store: Store, id: number): EmailStory | null {
  const email = store.emails.find(id);
  const letter = store.letters.findByCause(`e${id}`) ?? null;
  if (!email || email.state === 'received' || letter?.state === 'queued' || letter?.state === 'transmitting')
    return null;
  const changes = email.applicationId === null ? [] : store.journal.ofApplication(email.applicationId);
  const change = changes.find(({ emailId }) => emailId === id) ?? null;
  return { email, reading: store.emails.findReading(id), change, letter };
}

function findLetter(store: Store, { letterId }: JournalRow): LetterRow | null {
  return letterId === null ? null : (store.letters.find(letterId) ?? null);
}

type Entry = JournalRow & { applicationId: number | null };

/** What is not told with an email: bounces, decisions, and the letters that follow from them. */
function describeEntry(
  entry: Entry,
  letter: LetterRow | null,
  isNews: (letter: LetterRow) => boolean,
): string | null {
  if (entry.actor.startsWith('secretary:')) return `* ${describeDeed(entry)}`;
  if (letter === null) return null;
  if (entry.verb === 'bounced')
    return `! l${letter.id} to ${letter.recipient} came back (${entry.after ?? 'no status'})`;
  if (entry.verb === 'letter_sent' && isNews(letter)) return describeLetter(letter);
  if (entry.verb === 'letter_queued' && letter.notBefore > entry.at && isNews(letter)) {
    return `  l${letter.id} to ${letter.recipient} leaves at ${letter.notBefore.slice(11, 19)} UTC unless it is undone`;
  }
  return null;
}

function describeDeed({ actor, verb, applicationId, emailId, after }: Entry): string {
  const about = applicationId !== null ? ` a${applicationId}` : emailId !== null ? ` e${emailId}` : '';
  return `${actor.slice('secretary:'.length)} at the desk: ${verb}${about}${after ? ` (${after})` : ''}`;
}
