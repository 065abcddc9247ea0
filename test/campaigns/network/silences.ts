import { hour } from '../../../src/clock.ts';
import { gatherDigest } from '../../../src/workflow/calendar/gather-digest.ts';
import { deskStatus } from '../../../src/workflow/desk/desk-status.ts';
import { lookAtInbox } from '../../../src/workflow/intake/look-from-outside.ts';
import type { Trouble } from './network.ts';
import { patience, type Station } from './station.ts';
import { until } from './traffic.ts';

/** Lines that die without a word, and views that freeze: what only looks like a quiet day. */
export function silences(station: Station): Trouble[] {
  const { desk, proxies, clock } = station;
  return [
    {
      name: 'the connection that waits for news dies without a word',
      async begin(write) {
        const before = proxies.imap.connections;
        proxies.imap.freeze();
        proxies.imap.thaw();
        await write();
        await until(() => proxies.imap.connections > before);
      },
    },
    {
      name: 'the network is dead for three hours',
      async begin(write, miss) {
        proxies.imap.freeze();
        await write();
        clock.offsetMs += 3 * hour;
        await until(() => saysSilent(station));
        const isTold = saysSilent(station);
        proxies.imap.thaw();
        clock.offsetMs -= 3 * hour;
        if (!isTold) miss('status and digest say that the mailbox is silent');
      },
    },
    {
      name: 'the watching connection sees nothing new',
      async begin(write, miss) {
        station.blind();
        await write();
        const access = { openMailbox: station.openMailbox, reconcileMs: patience.reconcileMs };
        const found = await lookAtInbox(desk, access);
        const { wasBlind } = gatherDigest(desk, desk.clock());
        if (found !== '1 emails were missed' || !wasBlind)
          miss(`a second look finds the blind watch (${found})`);
      },
    },
  ];
}

function saysSilent({ desk }: Station): boolean {
  const { healthy, reasons } = deskStatus(desk, patience.pollMs);
  const isTold = !healthy && reasons.some(({ kind }) => kind === 'silent');
  return isTold && gatherDigest(desk, desk.clock()).isSilent;
}
