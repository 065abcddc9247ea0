import type { Delivery, OutgoingMail } from '../../src/mail/courier.ts';
import { noteHandReplies } from '../../src/workflow/calendar/note-hand-replies.ts';
import { runCalendar } from '../../src/workflow/calendar/run-calendar.ts';
import { runDues } from '../../src/workflow/calendar/run-dues.ts';
import { drain } from '../support/calendar.ts';
import { type Received, reactAsApplicant } from './applicants.ts';
import { restart } from './desk.ts';
import { reactAsMember } from './members.ts';
import type { Random } from './random.ts';
import { dayMs, minuteMs, note, present, type World } from './world.ts';

/** The tick of the schedule. */
const tickMs = 20 * minuteMs;

/** What the daemon did, for the checker. */
export interface DaemonLog {
  /** Moments at which it ran every task and sent what was due. */
  cycles: number[];
  /** Moments at which it ran its tasks, sending or not. */
  runs: number[];
  letters: number;
  deliveredTwice: number;
}

/** Lets time pass until `end`: ticks, some of them doubled, and days on which nothing runs at all. */
export async function runDaemon(world: World, end: number): Promise<DaemonLog> {
  const log: DaemonLog = { cycles: [], runs: [], letters: 0, deliveredTwice: 0 };
  const { daemon, agenda, random } = world;
  connectCourier(world, log);
  let changesAt = present(world) + 10 * dayMs;
  for (let tick = present(world) + tickMs; tick <= end; tick += tickMs) {
    await agenda.passTo(tick);
    if (tick >= changesAt) {
      daemon.isUp = !daemon.isUp;
      changesAt = tick + (daemon.isUp ? random.next() * 25 : outageDays(random)) * dayMs;
      if (daemon.isUp) await begin(world);
    }
    if (!daemon.isUp) continue;
    const isKilled = random.isTrue(0.002);
    await runTasks(world, random.isTrue(0.05));
    log.runs.push(tick);
    if (isKilled) {
      daemon.isUp = false;
      changesAt = tick + random.next() * 2 * dayMs;
      continue;
    }
    await send(world);
    log.cycles.push(tick);
  }
  return log;
}

/** Mostly hours or a few days, now and then two weeks. */
function outageDays(random: Random): number {
  return random.isTrue(0.2) ? 8 + random.next() * 10 : random.next() ** 2 * 8 + 0.05;
}

/** A daemon that starts takes in what waited on the server before anything else. */
async function begin(world: World): Promise<void> {
  restart(world.desk);
  for (const file of world.daemon.unread.splice(0)) await file();
}

async function runTasks(world: World, isDoubled: boolean): Promise<void> {
  const { desk, daemon, mailbox } = world;
  desk.store.desk.record('lastProofOfLife', desk.now.toISOString());
  if (daemon.hasUnseenReplies) {
    daemon.hasUnseenReplies = false;
    await noteHandReplies(desk, mailbox, new Date(present(world) - 40 * dayMs));
  }
  for (let times = isDoubled ? 2 : 1; times > 0; times--) {
    drain(runCalendar(desk, 'applicant'));
    drain(runDues(desk, { everyone: false }));
  }
}

/** Now and then two daemons by mistake. */
async function send({ desk, random }: World): Promise<void> {
  if (!desk.store.letters.hasDue(desk.now.toISOString())) return;
  await Promise.all(random.isTrue(0.05) ? [desk.send(), desk.send()] : [desk.send()]);
}

/** Takes every letter, some only at the second try, and shows each to whoever it is for. */
function connectCourier(world: World, log: DaemonLog): void {
  const { desk, random } = world;
  const tried = new Set<string>();
  const delivered = new Set<string>();
  desk.courier.deliver = async (mail: OutgoingMail): Promise<Delivery> => {
    const messageId = /^Message-ID: (.*)$/im.exec(mail.source.toString('latin1'))?.[1]?.trim() ?? '';
    if (!tried.has(messageId) && random.isTrue(0.02)) {
      tried.add(messageId);
      return { outcome: 'deferred', response: '451 later' };
    }
    log.letters++;
    if (delivered.has(messageId)) log.deliveredTwice++;
    delivered.add(messageId);
    show(world, mail.recipient, messageId);
    return { outcome: 'sent', response: '250 ok' };
  };
}

const ofMembers: ReadonlySet<string> = new Set(['welcome', 'dues_first', 'dues_renewal']);

function show(world: World, recipient: string, messageId: string): void {
  const citizen = world.lives.get(recipient);
  const row = world.desk.store.letters.findByMessageId(messageId);
  if (!citizen || !row) return;
  const letter: Received = { occasion: row.occasion, step: row.step, messageId };
  citizen.lastLetter = messageId;
  note(citizen, { kind: 'letter', at: present(world), occasion: row.occasion, step: row.step });
  if (ofMembers.has(row.occasion)) reactAsMember(world, citizen, letter);
  else reactAsApplicant(world, citizen, letter);
}
