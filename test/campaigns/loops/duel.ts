import { parseSource } from '../../../src/mail/mime.ts';
import type { DeskPolicy } from '../../../src/membership/policy.ts';
import type { InboundEmail } from '../../../src/reading/inbound-email.ts';
import { sendDigest } from '../../../src/workflow/calendar/send-digest.ts';
import { sendOutbox } from '../../../src/workflow/outbox/send-outbox.ts';
import { policy as testPolicy } from '../../support/readings.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';
import type { Peer } from './peers.ts';
import type { Sabotage } from './sabotages.ts';

/** A letter that left, for the checker. */
export interface LeftLetter {
  at: number;
  recipient: string;
  applicationId: number | null;
  letter: InboundEmail;
  source: Buffer;
}

export interface Duel {
  left: LeftLetter[];
  /** Emails of the peers that reached the desk. */
  heard: number;
  /** Letters that still wait for a budget, or for a human. */
  waiting: number;
  held: number;
}

export interface DuelOptions {
  days: number;
  sabotage: Sabotage | null;
  budgets?: Partial<DeskPolicy['budgets']>;
}

const tickMs = 10 * 60_000;
const ticksOfPatience = 18;
const beginsAt = Date.parse('2026-05-04T12:00:00Z');
export const secretaryAtHome = 'clara@example.net';

/** The budgets as they are shipped. */
export const budgets: DeskPolicy['budgets'] = {
  perAddressPerDay: 4,
  perThread: 20,
  perHour: 60,
  perDay: 400,
};

/** Lets a peer and the desk write to each other for some days; each hears the other ten minutes later. */
export async function duel(peer: Peer, { days, sabotage, budgets: changed }: DuelOptions): Promise<Duel> {
  const desk = openDuelDesk({ ...budgets, ...changed, ...sabotage?.budgets });
  const left: LeftLetter[] = [];
  let heard = 0;
  let coming = peer.begin();
  for (let tick = 0; tick < (days * 86_400_000) / tickMs; tick++) {
    desk.now = new Date(beginsAt + tick * tickMs);
    if (tick % ticksOfPatience === ticksOfPatience - 1) coming.push(...(peer.insist?.() ?? []));
    const arriving = coming;
    coming = [];
    for (const source of arriving) await desk.receive(sabotage?.disguise?.(source) ?? source);
    heard += arriving.length;
    if (isMorning(desk)) sendDigest(desk);
    for (const letter of await sendWhatMay(desk)) {
      left.push(letter);
      if (letter.recipient !== secretaryAtHome) coming.push(...(await peer.hear(letter)));
    }
  }
  const { queued = 0, deferred = 0, held = 0 } = desk.store.letters.countByState();
  desk.store.close();
  return { left, heard, waiting: queued + deferred, held };
}

/** The hours of the digest, in New York in May. */
function isMorning({ now, policy }: TestDesk): boolean {
  const hour = (now.getUTCHours() + 20) % 24;
  return hour >= policy.digest.hour && hour <= policy.digest.hour + 2;
}

function openDuelDesk(deskBudgets: DeskPolicy['budgets']): TestDesk {
  const desk = openTestDesk({
    budgets: deskBudgets,
    digest: { ...testPolicy.digest, to: [secretaryAtHome] },
    employerDomains: 'answer',
    settleMinutes: 0,
  });
  desk.answerSince = new Date(beginsAt);
  return desk;
}

/** Everything leaves that is due and within the budgets of the desk. */
export async function sendWhatMay(desk: TestDesk): Promise<LeftLetter[]> {
  const before = desk.courier.sent.length;
  const stopping = new AbortController();
  desk.store.desk.record('lastProofOfLife', desk.now.toISOString());
  const sending = sendOutbox(desk, desk.courier, stopping.signal);
  while (mayLeave(desk)) await new Promise(setImmediate);
  stopping.abort();
  await sending;
  const sent = desk.courier.sent.slice(before);
  return Promise.all(
    sent.map(async ({ source, recipient }) => {
      const letter = await parseSource(source);
      const row = desk.store.letters.findByMessageId(letter.messageId ?? '');
      return { at: desk.now.getTime(), recipient, applicationId: row?.applicationId ?? null, letter, source };
    }),
  );
}

function mayLeave({ store, now, policy }: TestDesk): boolean {
  const tried = (hours: number) =>
    store.letters.countTriedSince(new Date(now.getTime() - hours * 3_600_000).toISOString());
  const { perHour, perDay } = policy.budgets;
  return store.letters.hasDue(now.toISOString()) && tried(1) < perHour && tried(24) < perDay;
}
