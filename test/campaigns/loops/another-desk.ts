import { policy as testPolicy } from '../../support/readings.ts';
import { openTestDesk } from '../../support/test-desk.ts';
import { sendWhatMay } from './duel.ts';
import type { Peer } from './peers.ts';
import type { Sabotage } from './sabotages.ts';

const address = 'secretary@other.example';

/** Another Secretariat, which somebody has made write to us: two that face each other. */
export function anotherDesk(sabotage: Sabotage | null): Peer {
  const desk = openTestDesk({
    organisation: { ...testPolicy.organisation, name: 'Workers of Elsewhere', address },
    budgets: { ...testPolicy.budgets, ...sabotage?.budgets },
    employerDomains: 'answer',
    settleMinutes: 0,
  });
  desk.readingPolicy = { ...desk.readingPolicy, ownAddresses: [address] };
  return {
    begin: () => [
      Buffer.from(
        `From: ${address}\r\nTo: secretary@wsa.example\r\nSubject: Hello\r\n\r\nI want to join.\r\n`,
      ),
    ],
    async hear({ at, source }) {
      desk.now = new Date(at);
      await desk.receive(sabotage?.disguise?.(source) ?? source);
      return (await sendWhatMay(desk)).map((letter) => letter.source);
    },
  };
}
