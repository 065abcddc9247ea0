import type { DeskPolicy } from './membership/policy.ts';
import type { TaskTools } from './schedule.ts';
import { eventText } from './workflow/calendar/event-text.ts';
import { isInboxKnown } from './workflow/calendar/inbox-known.ts';
import { type CalendarRun, runCalendar } from './workflow/calendar/run-calendar.ts';
import { runDues } from './workflow/calendar/run-dues.ts';
import { sendDigest } from './workflow/calendar/send-digest.ts';
import type { Desk } from './workflow/desk.ts';
import { tellRadar } from './workflow/groups/tell-radar.ts';
import { tendIntroductions } from './workflow/groups/tend-introductions.ts';
import { lookAtInbox, reconcileMailbox } from './workflow/intake/look-from-outside.ts';
import { mendWaits } from './workflow/outbox/mend-waits.ts';
import { carryOutRequests } from './workflow/people/carry-out-requests.ts';
import { type DueErasure, dueErasures } from './workflow/people/due-erasures.ts';
import { erasureText } from './workflow/people/erasure-text.ts';
import { runErasure } from './workflow/people/run-erasure.ts';
import { tidyMailbox } from './workflow/people/tidy-mailbox.ts';
import { saveBackup } from './workflow/upkeep/save-backup.ts';

/** What came of a task, in a few words, and what it did or would do, a line each. */
export interface Told {
  outcome: string;
  changes: readonly string[];
}

interface TaskBase {
  name: string;
  /** What it does, after "would". */
  summary: string;
  /** Five fields, in the organisation's time zone. */
  cron(policy: DeskPolicy): string;
  /** Once more when the daemon starts. */
  runsAtStart?: boolean;
}

/** A task on the record alone goes by steps, each a commit, and can be rehearsed; any other needs the network. */
export type Task = TaskBase &
  (
    | { steps(desk: Desk, options: { isRehearsal: boolean }): Generator<void, Told>; errand?: undefined }
    | { errand(desk: Desk, tools: TaskTools): Promise<string>; steps?: undefined }
  );

/**
 * Every timed task, in one table. What is due is computed from the record and the present, never from the tick: a
 * missed one is made up for, a double one does nothing.
 */
export const tasks: readonly Task[] = [
  {
    name: 'poll',
    summary: 'look by a connection of its own whether the watching one has gone blind',
    cron: () => '*/5 * * * *',
    runsAtStart: true,
    errand: lookAtInbox,
  },
  {
    name: 'reconcile',
    summary: 'compare the folders that are only shown, and the Sent folder, with the record',
    cron: () => '2-59/5 * * * *',
    runsAtStart: true,
    errand: reconcileMailbox,
  },
  {
    name: 'outbox',
    summary: 'wake the outbox',
    cron: () => '* * * * *',
    errand: async (desk) => {
      mendWaits(desk);
      desk.outboxBell.ring();
      return desk.store.letters.hasDue(desk.clock().toISOString()) ? 'letters may leave' : 'nothing is due';
    },
  },
  {
    name: 'reminders',
    summary: 'remind the silent, close files after silence, write to whoever waits for us',
    cron: () => '*/20 * * * *',
    *steps(desk, { isRehearsal }) {
      if (!isRehearsal && !isInboxKnown(desk, desk.clock())) return waitsForInbox(desk);
      const run = yield* runCalendar(desk, 'applicant', { everyone: isRehearsal });
      return { outcome: `${runText(run)}, ${run.lapsed} lapsed`, changes: changesOf(desk, run) };
    },
  },
  {
    name: 'dues',
    summary: 'write to members about dues',
    cron: () => '10-59/20 * * * *',
    *steps(desk, { isRehearsal }) {
      if (!desk.policy.dues.enabled) return { outcome: 'dues are not asked for (dues.enabled)', changes: [] };
      if (!isRehearsal && !isInboxKnown(desk, desk.clock())) return waitsForInbox(desk);
      const run = yield* runDues(desk, { everyone: isRehearsal });
      const held = run.held === 0 ? '' : `, ${run.held} held since the last news of payments is old`;
      return { outcome: runText(run) + held, changes: changesOf(desk, run) };
    },
  },
  {
    name: 'digest',
    summary: 'tell the secretary what waits',
    cron: ({ digest }) => `*/20 ${digest.hour}-${digest.hour + 2} * * *`,
    // biome-ignore lint/correctness/useYield: one step is enough
    *steps(desk) {
      const { outcome, recipients } = sendDigest(desk);
      return { outcome, changes: recipients };
    },
  },
  {
    name: 'radar',
    summary: 'tell the secretary of people without a group near one another',
    cron: () => '15 7 * * *',
    // biome-ignore lint/correctness/useYield: one step is enough
    *steps(desk) {
      const changes = tellRadar(desk);
      return { outcome: `${changes.length} told`, changes };
    },
  },
  {
    name: 'introductions',
    summary: 'remind those who were asked for an introduction, and close it when its time is over',
    cron: () => '5,25,45 * * * *',
    // biome-ignore lint/correctness/useYield: one step is enough
    *steps(desk) {
      const changes = tendIntroductions(desk);
      return { outcome: `${changes.length} done`, changes };
    },
  },
  {
    name: 'requests',
    summary: 'carry out what people asked about their data, once their code has come back',
    cron: () => '*/5 * * * *',
    // biome-ignore lint/correctness/useYield: one step is enough
    *steps(desk, { isRehearsal }) {
      const waiting = desk.store.personRequests.confirmed();
      if (isRehearsal || waiting.length === 0)
        return { outcome: `${waiting.length} to carry out`, changes: [] };
      const changes = carryOutRequests(desk);
      return { outcome: `${changes.length} carried out`, changes };
    },
  },
  {
    name: 'erasure',
    summary: 'erase what the schedule of retention no longer keeps',
    cron: () => '20 3 * * *',
    *steps(desk, { isRehearsal }) {
      if (isRehearsal) return listed([...dueErasures(desk, desk.clock())], 'would be erased');
      const { erased, copies } = yield* runErasure(desk, 'schedule');
      const { outcome, changes } = listed(erased, 'erased');
      return { outcome, changes: [...changes, ...copies] };
    },
  },
  {
    name: 'mailbox',
    summary: 'remove from the mailbox what was erased here (erase.mailbox)',
    cron: () => '30 3 * * *',
    errand: tidyMailbox,
  },
  {
    name: 'backup',
    summary: 'save a copy of the database beside it',
    cron: () => '40 3 * * *',
    errand: saveBackup,
  },
];

function listed(erasures: readonly DueErasure[], what: string): Told {
  const outcome = erasures.length === 0 ? 'nothing is due' : `${erasures.length} ${what}`;
  return { outcome, changes: erasures.map(erasureText) };
}

function waitsForInbox({ store }: Desk): Told {
  const lastSign = store.desk.find('lastProofOfLife') ?? 'never';
  return { outcome: `waits: an answer may lie unread, the inbox was last read ${lastSign}`, changes: [] };
}

function runText({ written, dropped, failed }: CalendarRun): string {
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  return `${written} written, ${dropped} dropped as too late${failures}`;
}

function changesOf(desk: Desk, { events }: CalendarRun): string[] {
  return events.map((event) => eventText(desk, event));
}
