import { setTimeout as sleep } from 'node:timers/promises';
import { email } from '../../support/mail-builder.ts';
import { type Station, user } from './station.ts';

/** Somebody writes to the secretary. */
export async function write({ dovecot }: Station, address: string): Promise<void> {
  await dovecot.deliver(user, email({ from: address, messageId: `<${address}>`, text: 'I want to join.' }));
}

/** @returns whether all of them are filed and have their letter, or one that is unknown, in time */
export async function isSettled(
  station: Station,
  written: readonly string[],
  withinMs: number,
): Promise<boolean> {
  const giveUpAt = Date.now() + withinMs;
  while (Date.now() < giveUpAt) {
    if (isAllDone(station, written.length)) return true;
    await sleep(20);
  }
  return false;
}

function isAllDone({ desk }: Station, written: number): boolean {
  const { received = 0, filed = 0 } = desk.store.emails.countByState();
  const { sent = 0, unknown = 0, ...others } = desk.store.letters.countByState();
  const waiting = (others.queued ?? 0) + (others.deferred ?? 0) + (others.transmitting ?? 0);
  const gone = desk.store.positions.countVanished();
  return received === 0 && filed + gone >= written && waiting === 0 && sent + unknown + gone >= written;
}

/** For people: what keeps a desk from being done. */
export function whatWaits({ desk: { store } }: Station): string {
  const fault = store.desk.find('sendingStopped') ?? store.desk.find('sendingFault');
  return JSON.stringify({
    emails: store.emails.countByState(),
    letters: store.letters.countByState(),
    fault,
    lastProofOfLife: store.desk.find('lastProofOfLife'),
  });
}

/** Waits for it, but not for ever. */
export async function until(isTrue: () => boolean, withinMs = 60_000): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  while (!isTrue() && Date.now() < giveUpAt) await sleep(20);
}
