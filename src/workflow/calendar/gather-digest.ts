import { day, hour } from '../../clock.ts';
import { type Digest, type DigestDues, type DigestEntry, firstNameOf } from '../../membership/digest.ts';
import { awaitsDuesDecision } from '../../membership/dues-letters.ts';
import { placeLabel } from '../../membership/facts.ts';
import { letterSafe } from '../../membership/letter-safe.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { duesRecord, isLedgerOld, lastNewsOfPayments } from './dues-record.ts';
import { momentIn } from './event-text.ts';

/** Rows that are counted at most. */
const countLimit = 100_000;
/** Without a word from the mail server for so long, the mailbox is silent. */
const patienceMs = 2 * hour;

/** Set aside by a rule about machines, or where the secretary has looked already: nobody waits there. */
const ofMachines: ReadonlySet<string> = new Set([
  ...['own_address', 'own_letter', 'null_return_path', 'delivery_report', 'auto_submitted', 'auto_response'],
  ...['out_of_office', 'bulk', 'mailing_list', 'no_reply_sender', 'automated', 'correspondent'],
  ...['history', 'archive'],
]);

/** Everything that waits for the secretary, as it stands now. */
export function gatherDigest(desk: Desk, now: Date): Digest {
  const { letters, emails, calendar, journal } = desk.store;
  const yesterday = new Date(now.getTime() - day).toISOString();
  const lastSign = desk.store.desk.find('lastProofOfLife');
  return {
    waiting: waitingApplications(desk, now),
    questions: openQuestions(desk, now),
    more: 0,
    held: letters.countHeld(),
    unknown: letters.countUnknown(),
    bounced: letters.countBouncedSince(yesterday),
    failed: emails.inState('failed', countLimit).length,
    vanished: desk.store.positions.countVanishedSince(yesterday),
    wasBlind: (desk.store.desk.find('lastBlindAt') ?? '') > yesterday,
    setAside: countOfPeople(emails.countSetAsideSince(yesterday)),
    dropped: calendar.countDroppedSince(yesterday),
    lapsed: journal.countLapsesSince(yesterday),
    refusedCommands: desk.store.commandEmails.untoldRefusals().map(({ emailId }) => `e${emailId}`),
    takesCommands: desk.emailCommands.enabled,
    dues: desk.policy.dues.enabled ? duesOf(desk, now) : null,
    lastSign: lastSign === null ? null : momentIn(desk.policy.organisation.timeZone, new Date(lastSign)),
    isSilent: lastSign === null || now.getTime() - Date.parse(lastSign) > patienceMs,
  };
}

function waitingApplications(desk: Desk, now: Date): DigestEntry[] {
  return desk.store.applications
    .awaitingSecretary(now.toISOString(), countLimit)
    .map((application) => entryOf(desk, application, waitingSince(desk, application), now))
    .sort((a, b) => b.waitingDays - a.waitingDays);
}

/** Since it went to the secretary, or since the oldest question that nobody has answered. */
function waitingSince(desk: Desk, { id, state, stateSince }: ApplicationRow): string {
  if (state === 'awaiting_decision') return stateSince;
  return desk.store.emails.awaitingHumanOf(id)[0]?.receivedAt ?? stateSince;
}

function openQuestions(desk: Desk, now: Date): DigestEntry[] {
  return desk.store.emails.awaitingHuman(countLimit).map(({ id, receivedAt }) => ({
    id: `e${id}`,
    firstName: null,
    place: null,
    ...waitingFor(desk, receivedAt, now),
  }));
}

/** A first name and a town, cut to letters and spaces as in any letter. */
function entryOf(desk: Desk, { id, facts }: ApplicationRow, since: string, now: Date): DigestEntry {
  const name = firstNameOf(facts.name?.value ?? null);
  const place = facts.location ? placeLabel(facts.location.value) : null;
  return {
    id: `a${id}`,
    firstName: name === null ? null : letterSafe(name),
    place: place === null ? null : letterSafe(place),
    ...waitingFor(desk, since, now),
  };
}

function waitingFor(desk: Desk, since: string, now: Date): Omit<DigestEntry, 'id' | 'firstName' | 'place'> {
  const { markDays, alternateDays } = desk.policy.digest;
  const days = (now.getTime() - Date.parse(since)) / day;
  return { waitingDays: Math.floor(days), isMarked: days > markDays, isOverdue: days > alternateDays };
}

function countOfPeople(byReason: Readonly<Record<string, number>>): number {
  const counts = Object.entries(byReason).map(([reason, count]) => (ofMachines.has(reason) ? 0 : count));
  return counts.reduce((sum, count) => sum + count, 0);
}

function duesOf(desk: Desk, now: Date): DigestDues {
  const members = desk.store.applications.inState('confirmed', now.toISOString(), countLimit);
  const undecided = members.flatMap((application) => {
    const dues = duesRecord(desk, application, now);
    if (dues.welcomedAt === null || !awaitsDuesDecision(dues, desk.policy.dues, now)) return [];
    return [entryOf(desk, application, dues.welcomedAt.toISOString(), now)];
  });
  const isWaiting = isLedgerOld(desk, now) && desk.store.letters.heldFor('dues').length > 0;
  return {
    undecided,
    unmatched: desk.store.payments.unmatched().length,
    unknownSince: isWaiting ? (lastNewsOfPayments(desk)?.slice(0, 10) ?? null) : null,
  };
}
