import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../../src/clock.ts';
import { rawImap } from '../../support/raw-imap.ts';
import type { Trouble } from './network.ts';
import { type Station, user } from './station.ts';

/** What happens to servers, mailboxes and clocks. */
export function events(station: Station): Trouble[] {
  const { dovecot, sink, clock, proxies } = station;
  return [
    {
      name: 'the IMAP server ends every session',
      async begin(write) {
        dovecot.kick(user);
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
    {
      name: 'the folder has another UIDVALIDITY',
      async begin(write) {
        dovecot.kick(user);
        forgetUids(join(dovecot.mailFolder, user));
        await write();
      },
    },
    {
      name: 'an email is taken away in the midst of a fetch',
      async begin(write) {
        void proxies.imap.arm({
          on: /UID FETCH .*(?:RFC822\.SIZE|BODY\.PEEK\[\])/,
          when: 'before',
          strike: (connection) => void takeLastAway(station).then(() => connection.resume()),
        });
        await write();
      },
    },
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
        station.desk.store.letters.list(1).forEach(({ id }) => void makeDue(station, id));
      },
    },
  ];
}

/** What was put off to a moment of the wrong clock is put off no further than the right one. */
function makeDue({ desk }: Station, id: number): void {
  desk.store.letters.putOff(id, desk.clock());
}

/** Another session of the same person. */
async function takeLastAway({ dovecot }: Station): Promise<void> {
  await rawImap(dovecot.imapPort, user, ['SELECT INBOX', 'STORE * +FLAGS (\\Deleted)', 'EXPUNGE']);
}

/** As when a mailbox is restored or moved to another machine. */
function forgetUids(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('dovecot')))
    rmSync(join(folder, name), { recursive: true, force: true });
}

async function until(isTrue: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (!isTrue() && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 20));
}
