import { gatherDigest } from '../../../src/workflow/calendar/gather-digest.ts';
import { deskStatus } from '../../../src/workflow/desk/desk-status.ts';
import type { Desk } from '../../../src/workflow/desk.ts';
import { messageIdOf } from '../../support/smtp-sink.ts';
import type { Station } from './station.ts';

export interface NetworkCounts {
  mails: number;
  troubles: number;
  lost: number;
  doubled: number;
  letters: number;
  lettersTwice: number;
  unknown: number;
  forgotten: number;
  vanished: number;
  /** Emails that count as gone though nobody took them away. */
  wronglyVanished: number;
  connections: number;
  isHealthy: boolean;
  /** Whether the digest and the status name every email that was taken away. */
  tellsOfVanished: boolean;
  notRecovered: string[];
  /** What should have been told while it was so. */
  untold: string[];
}

/** @param takenAway emails that another session took away in the midst of a fetch */
export function countNetwork(
  { desk, sink, proxies }: Station,
  written: readonly string[],
  { takenAway, ...endured }: { notRecovered: string[]; untold: string[]; takenAway: number },
): NetworkCounts {
  const { emails, letters, positions, people } = desk.store;
  const taken = sink.letters.map(messageIdOf);
  const distinct = new Map(sink.letters.map((letter) => [messageIdOf(letter), letter.recipient]));
  const answered = [...distinct.values()];
  const unknown = letters.inState('unknown', 10_000);
  const filed = written.map((address) => {
    const person = people.findByAddress(address);
    return person ? emails.ofPerson(person.id).length : 0;
  });
  const vanished = positions.countVanished();
  const toUnknown = new Set(unknown.map(({ recipient }) => recipient));
  const forgotten = written.filter((address) => !answered.includes(address) && !toUnknown.has(address));
  return {
    mails: written.length,
    troubles: written.length,
    lost: Math.max(0, filed.filter((count) => count === 0).length - Math.min(vanished, takenAway)),
    doubled: filed.filter((count) => count > 1).length,
    letters: distinct.size,
    lettersTwice: taken.length - distinct.size + (answered.length - new Set(answered).size),
    unknown: unknown.length,
    forgotten: Math.max(0, forgotten.length - Math.min(vanished, takenAway)),
    vanished,
    wronglyVanished: Math.max(0, vanished - takenAway),
    connections: Object.values(proxies).reduce((sum, proxy) => sum + proxy.connections, 0),
    isHealthy: deskStatus(desk, 60_000).healthy,
    tellsOfVanished: tellsOf(desk, takenAway),
    ...endured,
  };
}

function tellsOf(desk: Desk, takenAway: number): boolean {
  const { vanished } = deskStatus(desk, 60_000);
  return vanished === takenAway && gatherDigest(desk, desk.clock()).vanished === takenAway;
}
