import { day, hour } from '../../clock.ts';
import { parseEmail } from '../../mail/parse-email.ts';
import type { InboundEmail } from '../../reading/inbound-email.ts';
import { readEmail } from '../../reading/read-email.ts';
import type { Reading } from '../../reading/reading.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { LetterRow } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';
import { fileEmail } from '../intake/file-email.ts';
import { findHistory, wantsSomething } from './find-history.ts';

export interface ReleaseRequest {
  /** Emails received since then. */
  since: Date;
  /** People written to at most. */
  limit: number;
  by: string;
  /** Says what would leave, and takes everything back. */
  isRehearsal: boolean;
}

/** What came of it: the letters that wait to leave at their turn. */
export interface HistoryRelease {
  people: number;
  letters: readonly LetterRow[];
}

interface UnderstoodEmail {
  id: number;
  email: InboundEmail;
  reading: Reading;
}

/** People released in one commit. */
const commitSize = 25;
/** Part of the budgets that letters about the past may use, so that the living are answered at once. */
const shareOfBudget = 0.5;

/**
 * Takes in, person by person and the oldest first, what was in the mailbox before the desk and was not answered by
 * hand. Each person gets at most one letter, however often they wrote, and the letters leave one by one.
 */
export async function releaseHistory(desk: Desk, request: ReleaseRequest): Promise<HistoryRelease> {
  const people = peopleOf(findHistory(desk, request.since)).slice(0, request.limit);
  const letters: LetterRow[] = [];
  let turn = firstTurn(desk);
  for (let at = 0; at < people.length; at += commitSize) {
    const batch: UnderstoodEmail[][] = [];
    for (const emails of people.slice(at, at + commitSize)) batch.push(await understand(desk, emails));
    const record = () =>
      batch.flatMap((emails) => {
        const letter = release(desk, emails, turn, request.by);
        if (letter === null) return [];
        turn = nextTurn(desk, turn);
        return [letter];
      });
    letters.push(...(request.isRehearsal ? desk.store.rehearse(record) : desk.store.transaction(record)));
  }
  return { people: people.length, letters };
}

/** Emails that want something, by sender and in order, of those whose last one was not answered. */
function peopleOf(history: readonly EmailRow[]): EmailRow[][] {
  const people = new Map<string, EmailRow[]>();
  for (const email of history.filter(wantsSomething))
    people.set(addressOf(email), [...(people.get(addressOf(email)) ?? []), email]);
  return [...people.values()].filter((emails) => emails.at(-1)?.answeredByHand === 0);
}

function addressOf({ id, fromAddress }: EmailRow): string {
  return fromAddress ?? `e${id}`;
}

async function understand(desk: Desk, emails: readonly EmailRow[]): Promise<UnderstoodEmail[]> {
  const understood: UnderstoodEmail[] = [];
  for (const { id } of emails) {
    const source = desk.store.emails.findSource(id);
    if (!source) continue;
    const email = await parseEmail(source);
    understood.push({ id, email, reading: readEmail(email, desk.readingPolicy, desk.gazetteer) });
  }
  return understood;
}

/** Files one person's emails. @returns the one letter that is left of it all; null when none is due */
function release(
  desk: Desk,
  emails: readonly UnderstoodEmail[],
  leavesAt: Date,
  by: string,
): LetterRow | null {
  for (const understood of emails) {
    desk.store.journal.record(desk.clock().toISOString(), {
      actor: `secretary:${by}`,
      verb: 'history_released',
      emailId: understood.id,
    });
    fileEmail(desk, { ...understood, late: { leavesAt } });
  }
  const letters = emails.flatMap(({ id }) => desk.store.letters.findByCause(`e${id}`) ?? []);
  return letters.find(({ state }) => state === 'queued' || state === 'held') ?? null;
}

/** Now, or after the last letter about the past that still waits. */
function firstTurn(desk: Desk): Date {
  const last = desk.store.letters.lastWaitingTurn('history');
  const now = desk.clock();
  return last === null || new Date(last) < now ? now : nextTurn(desk, new Date(last));
}

function nextTurn(desk: Desk, turn: Date): Date {
  const { perHour, perDay } = desk.policy.budgets;
  const pause = Math.max(hour / perHour, day / perDay) / shareOfBudget;
  return new Date(turn.getTime() + pause);
}
