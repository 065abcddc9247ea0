import type { Courier, Delivery } from '../../mail/courier.ts';
import type { LetterToSend } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';
import { createAllowance } from './allowance.ts';
import { recordDelivery } from './record-delivery.ts';
import { toOutgoingMail } from './to-outgoing-mail.ts';

/** How often the outbox is looked at without being rung: decisions come from other processes. */
const lookEveryMs = 1000;

interface Ended {
  letter: LetterToSend;
  delivery: Delivery;
}

/**
 * Sends what is due until the signal aborts, then lets the letters on the wire end. Never more letters are claimed
 * than the courier has connections, and each is marked `transmitting` in a durable commit before its first byte
 * leaves: a crash leaves at most that many `unknown`.
 */
export async function sendOutbox(desk: Desk, courier: Courier, signal: AbortSignal): Promise<void> {
  const allowance = createAllowance(desk);
  const onTheWire = new Set<Promise<void>>();
  const ended: Ended[] = [];
  while (!signal.aborted) {
    const free = courier.connections - onTheWire.size;
    for (const letter of recordAndClaim(desk, ended.splice(0), (now) =>
      Math.min(free, allowance.left(now)),
    )) {
      allowance.spend();
      const sending: Promise<void> = transmit(desk, courier, letter).then((delivery) => {
        ended.push({ letter, delivery });
        onTheWire.delete(sending);
        desk.outboxBell.ring();
      });
      onTheWire.add(sending);
    }
    await desk.outboxBell.wait(lookEveryMs, signal);
  }
  await Promise.all(onTheWire);
  recordAndClaim(desk, ended, () => 0);
}

/** One commit for what has ended and what leaves next. */
function recordAndClaim(desk: Desk, ended: readonly Ended[], allowed: (now: Date) => number): LetterToSend[] {
  const now = desk.clock();
  if (ended.length === 0 && !desk.store.letters.hasDue(now.toISOString())) return [];
  return desk.store.transaction(() => {
    for (const { letter, delivery } of ended) recordDelivery(desk, letter, delivery, now);
    return desk.store.letters.claim(Math.max(0, allowed(now)), now.toISOString());
  });
}

async function transmit(desk: Desk, courier: Courier, letter: LetterToSend): Promise<Delivery> {
  return courier.deliver(await toOutgoingMail(desk, letter));
}
