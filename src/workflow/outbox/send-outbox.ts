import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../errors.ts';
import type { Courier, Delivery, OutgoingMail } from '../../mail/courier.ts';
import type { LetterRow } from '../../store/letters.ts';
import { recallLetters } from '../calendar/recall-letters.ts';
import { getLetter } from '../desk/get-letter.ts';
import type { Desk } from '../desk.ts';
import { createAllowance } from './allowance.ts';
import { claimLetters, noteClaims } from './claim-letters.ts';
import { createLine } from './line.ts';
import { recordDelivery } from './record-delivery.ts';
import { toOutgoingMail } from './to-outgoing-mail.ts';

/** How often the outbox is looked at without being rung: decisions come from other processes. */
const lookEveryMs = 1000;
/** At a stop, what is on the wire may end for so long. */
const graceMs = 3000;

interface Ended {
  letter: LetterRow;
  delivery: Delivery;
}

/** A letter's message, or why it cannot be written. */
type Composed = OutgoingMail | { failure: string };

/**
 * Sends what is due until the signal aborts, then lets the letters on the wire end. Never more letters are claimed
 * than the courier has connections; each is composed, with the line open, before a durable commit marks it
 * `transmitting`, and its first byte leaves after: a crash leaves at most that many `unknown`. A commit waits for the
 * disk, so one is made when half of the connections are free, for all that has ended and all that leaves next.
 */
export async function sendOutbox(desk: Desk, courier: Courier, signal: AbortSignal): Promise<void> {
  const allowance = createAllowance(desk);
  const line = createLine(desk, courier, signal);
  const onTheWire = new Set<Promise<void>>();
  const ended: Ended[] = [];
  while (!signal.aborted) {
    const now = desk.clock();
    const room = Math.min(courier.connections - onTheWire.size, allowance.left(now));
    const composed = await composeDue(desk, room, now, line.isOpen);
    for (const letter of recordAndClaim(desk, ended.splice(0), composed.size, now)) {
      allowance.spend();
      const sending: Promise<void> = transmit(desk, courier, letter, composed.get(letter.id)).then(
        (delivery) => {
          line.note(delivery);
          ended.push({ letter, delivery });
          onTheWire.delete(sending);
          if (onTheWire.size <= courier.connections / 2) desk.outboxBell.ring();
        },
      );
      onTheWire.add(sending);
    }
    await desk.outboxBell.wait(lookEveryMs, signal);
  }
  await letEnd(onTheWire, courier);
  recordAndClaim(desk, ended, 0, desk.clock());
}

async function composeDue(
  desk: Desk,
  room: number,
  now: Date,
  isLineOpen: (now: Date) => boolean,
): Promise<ReadonlyMap<number, Composed>> {
  const composed = new Map<number, Composed>();
  const at = now.toISOString();
  if (room <= 0 || !desk.store.letters.hasDue(at) || !isLineOpen(now)) return composed;
  for (const { id } of desk.store.letters.due(room, at)) composed.set(id, await compose(desk, id, at));
  return composed;
}

async function compose(desk: Desk, id: number, at: string): Promise<Composed> {
  try {
    const letter = getLetter(desk, id);
    return await toOutgoingMail(desk, { ...letter, firstTriedAt: letter.firstTriedAt ?? at });
  } catch (error) {
    return { failure: `the letter cannot be written: ${messageOf(error)}` };
  }
}

/** One commit for what has ended and what leaves next. */
function recordAndClaim(desk: Desk, ended: readonly Ended[], room: number, now: Date): LetterRow[] {
  if (ended.length === 0 && room === 0) return [];
  const claimed = desk.store.transaction(() => {
    for (const { letter, delivery } of ended) recordDelivery(desk, letter, delivery, desk.clock());
    return recallLetters(desk, room, now) ? claimLetters(desk, room, now) : [];
  });
  if (claimed.length > 0) noteClaims(desk);
  return claimed;
}

/** What another process has put first meanwhile is composed here. */
async function transmit(
  desk: Desk,
  courier: Courier,
  letter: LetterRow,
  composed: Composed | undefined,
): Promise<Delivery> {
  const mail = composed ?? (await compose(desk, letter.id, desk.clock().toISOString()));
  if ('failure' in mail) return { outcome: 'rejected', response: mail.failure };
  return courier.deliver(mail);
}

async function letEnd(onTheWire: ReadonlySet<Promise<void>>, courier: Courier): Promise<void> {
  const all = Promise.all(onTheWire);
  const patience = new AbortController();
  await Promise.race([all, sleep(graceMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
  await courier.close();
  await all;
}
