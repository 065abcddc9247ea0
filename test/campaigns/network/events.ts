import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../../src/clock.ts';
import { mendWaits } from '../../../src/workflow/outbox/mend-waits.ts';
import { rawImap } from '../../support/raw-imap.ts';
import type { Trouble } from './network.ts';
import { type Station, user } from './station.ts';
import { until } from './traffic.ts';

/** Emails that `events` have another session take away in the midst of a fetch. */
export const takenAway = 2;

/** What happens to servers, mailboxes and clocks. */
export function events(station: Station): Trouble[] {
  return [...ofServers(station), ...ofMailboxes(station), ...ofClocks(station)];
}

function ofServers({ dovecot, sink, proxies }: Station): Trouble[] {
  return [
    {
      name: 'the IMAP server ends every session',
      async begin(write) {
        await until(() => dovecot.kick(user));
        await write();
      },
    },
    {
      name: 'the SMTP server is down for a while',
      async begin(write) {
        sink.misbehave({ drop: 'connection' });
        proxies.smtp.cut();
        const before = sink.connections;
        await write();
        await until(() => sink.connections >= before + 3);
        sink.misbehave({});
      },
    },
  ];
}

function ofMailboxes(station: Station): Trouble[] {
  const { dovecot } = station;
  const uidValidity = () => rawImap(dovecot.imapPort, user, ['STATUS INBOX (UIDVALIDITY)']);
  return [
    {
      name: 'the folder has another UIDVALIDITY',
      async begin(write) {
        const before = /UIDVALIDITY \d+/.exec(await uidValidity())?.[0] ?? '';
        dovecot.kick(user);
        forgetUids(join(dovecot.mailFolder, user));
        await write();
        if ((await uidValidity()).includes(before)) throw new Error('Dovecot has kept its UIDVALIDITY');
      },
    },
    takenInMidFetch(station, 'removed', ['STORE * +FLAGS (\\Deleted)', 'EXPUNGE']),
    takenInMidFetch(station, 'moved elsewhere', ['CREATE Kept', 'MOVE * Kept']),
  ];
}

/** By another session of the same person, who has read it there. */
function takenInMidFetch({ dovecot, proxies }: Station, how: string, commands: string[]): Trouble {
  return {
    name: `an email is ${how} in the midst of a fetch`,
    async begin(write) {
      void proxies.imap.arm({
        on: /UID FETCH .*(?:RFC822\.SIZE|BODY\.PEEK\[\])/,
        when: 'before',
        strike: (connection) =>
          void rawImap(dovecot.imapPort, user, ['SELECT INBOX', ...commands]).then(() => connection.resume()),
      });
      await write();
    },
  };
}

function ofClocks({ desk, sink, clock, proxies }: Station): Trouble[] {
  return [
    {
      name: 'the clock is set forward by three days',
      async begin(write) {
        clock.offsetMs += 3 * day;
        await write();
      },
    },
    {
      name: 'the clock is set back by three days while no letter can leave',
      async begin(write) {
        sink.misbehave({ drop: 'connection' });
        proxies.smtp.cut();
        const before = sink.connections;
        await write();
        await until(() => sink.connections > before);
        sink.misbehave({});
        clock.offsetMs -= 3 * day;
        // The schedule does so every minute.
        mendWaits(desk);
      },
    },
  ];
}

/** As when a mailbox is restored or moved to another machine. */
function forgetUids(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('dovecot')))
    rmSync(join(folder, name), { recursive: true, force: true });
}
