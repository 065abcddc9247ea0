import { chownSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { email } from '../../support/mail-builder.ts';
import { openStation, type Station, user } from './station.ts';
import { until, write } from './traffic.ts';
import { strikes } from './weather.ts';

export interface LargeMailboxCounts {
  emails: number;
  /** Times that the line broke or died in the midst of it. */
  cuts: number;
  lost: number;
  doubled: number;
  /** Letters about what came before the desk: there should be none. */
  lettersAboutHistory: number;
  /** Somebody wrote in the midst of it, and was answered. */
  isNewcomerAnswered: boolean;
}

/** No more than so long without one more email filed, on a machine that does much else. */
const standstillMs = 120_000;
const ways = ['cut', 'frozen', 'reset', 'half-closed'] as const;
const newcomer = 'newcomer@example.org';

/** The first reading of a large mailbox, whose line breaks again and again: it goes on where it was. */
export async function readLargeMailbox(
  emails: number,
  tell: (line: string) => void,
): Promise<LargeMailboxCounts> {
  // A server takes its time to list a large folder for the first time.
  const station = await openStation({}, emails > 1000 ? 30 : 5);
  try {
    station.proxies.imap.freeze();
    await write(station, newcomer);
    fillMailbox(join(station.dovecot.mailFolder, user), emails);
    tell(`${emails} emails lie in the mailbox`);
    station.proxies.imap.cut();
    station.proxies.imap.thaw();
    const cuts = await cutAgainAndAgain(station, emails, tell);
    await untilFiled(station, emails + 1);
    await until(() => lettersTo(station, newcomer) > 0);
    return { emails, cuts, ...countLarge(station, emails) };
  } finally {
    await station.stop();
  }
}

/** Files as Dovecot itself keeps them, of a year in which there was no desk. */
function fillMailbox(maildir: string, emails: number): void {
  const { uid, gid } = statSync(join(maildir, 'new'));
  const then = new Date('2019-05-01T12:00:00Z');
  for (let index = 0; index < emails; index++) {
    const file = join(maildir, 'cur', `${1_556_000_000 + index}.M1P1.example:2,S`);
    writeFileSync(file, application(index).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    chownSync(file, uid, gid);
    utimesSync(file, then, then);
  }
}

function application(index: number): Buffer {
  const from = addressOf(index);
  return email({ from, messageId: `<${from}>`, text: `I want to join. I am number ${index}.` });
}

function addressOf(index: number): string {
  return `person${index}@example.org`;
}

/** Each way once, spread over the whole reading. @returns how often it struck */
async function cutAgainAndAgain(
  station: Station,
  emails: number,
  tell: (line: string) => void,
): Promise<number> {
  let cuts = 0;
  for (const [index, way] of ways.entries()) {
    if (!(await untilFiled(station, (emails * index) / ways.length))) break;
    const struck = station.proxies.imap.arm({
      on: /UID FETCH .*BODY\.PEEK\[\]/,
      when: 'within',
      strike: strikes[way],
    });
    const hasStruck = await Promise.race([
      struck.then(() => true),
      untilFiled(station, emails + 1).then(() => false),
    ]);
    if (!hasStruck) break;
    cuts++;
    tell(`${way} with ${filedIn(station)} filed`);
  }
  station.proxies.imap.disarm();
  return cuts;
}

/** @returns whether so many are; false when nothing more comes in */
async function untilFiled(station: Station, expected: number): Promise<boolean> {
  let filed = filedIn(station);
  for (let since = Date.now(); filed < expected && Date.now() - since < standstillMs; await sleep(100)) {
    const present = filedIn(station);
    if (present > filed) since = Date.now();
    filed = present;
  }
  return filed >= expected;
}

function countLarge(station: Station, emails: number): Omit<LargeMailboxCounts, 'emails' | 'cuts'> {
  const rows = station.desk.store.emails;
  const times = new Map<string, number>();
  for (let id = 1; id <= rows.lastId(); id++) {
    const { state, messageId } = rows.find(id) ?? {};
    if (state === 'filed' || state === 'set_aside')
      times.set(messageId ?? '', (times.get(messageId ?? '') ?? 0) + 1);
  }
  const ofEach = Array.from({ length: emails }, (_, index) => times.get(`<${addressOf(index)}>`) ?? 0);
  return {
    lost: ofEach.filter((count) => count === 0).length,
    doubled: ofEach.filter((count) => count > 1).length,
    lettersAboutHistory: station.sink.letters.filter(({ recipient }) => recipient !== newcomer).length,
    isNewcomerAnswered: lettersTo(station, newcomer) === 1,
  };
}

/** History is set aside. */
function filedIn({ desk }: Station): number {
  const { filed = 0, set_aside = 0 } = desk.store.emails.countByState();
  return filed + set_aside;
}

function lettersTo({ sink }: Station, address: string): number {
  return sink.letters.filter(({ recipient }) => recipient === address).length;
}
