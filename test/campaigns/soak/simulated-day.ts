import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hour } from '../../../src/clock.ts';
import { runCalendar } from '../../../src/workflow/calendar/run-calendar.ts';
import { sendDigest } from '../../../src/workflow/calendar/send-digest.ts';
import { createRandom } from '../../simulate/random.ts';
import { drain } from '../../support/calendar.ts';
import { email } from '../../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';
import { usedMegabytes } from '../memory.ts';
import type { Leak } from './sabotages.ts';
import { kilobytesOf, openHandles, type Sample } from './samples.ts';

const hours = 24;
const ticksOfHour = 3;

/** A day of the desk on a clock of its own: emails come, letters leave, the schedule ticks. @returns a sample an hour */
export async function simulateDay(emailsOfHour: number, seed: number, leak: Leak | null): Promise<Sample[]> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'soak-'));
  const file = join(folder, 'desk.db');
  const desk = openTestDesk({
    database: file,
    budgets: { perAddressPerDay: 50, perThread: 1000, perHour: 100_000, perDay: 1_000_000 },
  });
  const random = createRandom(seed);
  const samples: Sample[] = [];
  let emails = 0;
  try {
    for (let at = 1; at <= hours; at++) {
      for (let tick = 0; tick < ticksOfHour; tick++) {
        for (let count = 0; count < emailsOfHour / ticksOfHour; count++) {
          await desk.receive(someEmail(++emails, random.whole(0, 9)));
          leak?.(file, emails);
        }
        await tickOver(desk);
      }
      desk.store.saveCopy(`${file}.backup`);
      samples.push({
        at,
        emails,
        megabytes: usedMegabytes(),
        handles: openHandles('self'),
        databaseKilobytes: kilobytesOf(`${file}.backup`),
      });
    }
    return samples;
  } finally {
    desk.store.close();
    rmSync(folder, { recursive: true });
  }
}

/** Everything that the schedule does, then the next moment. */
async function tickOver(desk: TestDesk): Promise<void> {
  desk.store.desk.record('lastProofOfLife', desk.now.toISOString());
  drain(runCalendar(desk, 'applicant'));
  sendDigest(desk);
  await desk.send();
  // The courier of the tests keeps what has left; the desk's own does not.
  desk.courier.sent.splice(0);
  desk.pass(hour / ticksOfHour);
}

function someEmail(number: number, kind: number): Buffer {
  const from = kind === 0 ? `person${Math.floor(number / 2)}@example.org` : `person${number}@example.org`;
  const headers: Record<string, string> = kind === 1 ? { 'Auto-Submitted': 'auto-replied' } : {};
  const text = 'I want to join. My name is Ada Flores, I live in Tulsa, Oklahoma and work as a welder.';
  return email({ from, text: `${text} ${number}`, headers });
}
