import { day } from '../../clock.ts';
import { deskStatus } from '../../workflow/desk/desk-status.ts';
import { pauseLetters } from '../../workflow/desk/pause-letters.ts';
import { resumeLetters } from '../../workflow/desk/resume-letters.ts';
import type { Desk } from '../../workflow/desk.ts';
import { agoText, momentText } from '../../workflow/words/moments.ts';
import { chartOf, lastMondays } from '../views/chart.ts';
import { plain } from '../views/text.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const statusRoutes: readonly Route[] = [
  { method: 'GET', path: '/status', access: 'reader', answer: statusPage },
  { method: 'POST', path: '/status/pause', access: 'secretary', answer: pause },
  { method: 'POST', path: '/status/resume', access: 'secretary', answer: resume },
];

const chartWeeks = 12;
/** Days of decisions that the waiting times are counted from. */
const waitingDays = 90;

function statusPage({ desk, settings }: SignedVisit): Answer {
  const status = deskStatus(desk, settings.pollMs);
  const ago = (at: string | null) =>
    at === null ? 'never' : `${agoText(at, desk.clock())} ago`.replace('now ago', 'just now');
  return page('status', {
    title: 'Status',
    notice: null,
    healthy: status.healthy,
    reasons: status.reasons,
    lastMailSeen: ago(status.lastMailSeen),
    lastProofOfLife: ago(status.lastProofOfLife),
    paused: status.paused && ago(status.paused),
    sendingStopped: status.sendingStopped,
    waiting: status.waitingForHuman,
    counts: [
      ['Applications', status.applications],
      ['Emails', { ...status.emails, vanished: status.vanished }],
      ['Letters', { ...status.letters, bounced: status.bounced }],
    ].map(([title, counts]) => ({ title, counts: present(counts as Record<string, number>) })),
    tasks: tasks(desk, settings.schedule()),
    wait: waitingTimes(desk),
    chart: weeklyChart(desk),
  });
}

function present(counts: Record<string, number>): { state: string; count: number }[] {
  return Object.entries(counts).flatMap(([state, count]) =>
    count > 0 ? [{ state: plain(state), count }] : [],
  );
}

function tasks(desk: Desk, schedule: readonly { name: string; nextRuns: readonly Date[] }[]) {
  const runs = new Map(desk.store.taskRuns.all().map((run) => [run.task, run]));
  const moment = (iso: string) => momentText(iso, desk.policy.organisation.timeZone, desk.clock());
  return schedule.map(({ name, nextRuns: [nextRun] }) => {
    const last = runs.get(name);
    return {
      name,
      next: nextRun ? moment(nextRun.toISOString()) : 'never',
      last: last ? `${moment(last.ranAt)}: ${last.outcome}` : 'not yet',
    };
  });
}

/** How long applicants waited from their first email to the decision. */
function waitingTimes(desk: Desk) {
  const since = new Date(desk.clock().getTime() - waitingDays * day).toISOString();
  const days = desk.store.statistics.waitingDays(since);
  if (days.length === 0) return null;
  const at = (share: number) =>
    (days[Math.min(days.length - 1, Math.floor(days.length * share))] ?? 0).toFixed(1);
  return { median: at(0.5), ninetieth: at(0.9), count: days.length };
}

function weeklyChart(desk: Desk) {
  const mondays = lastMondays(desk.clock(), chartWeeks);
  const since = mondays[0] ?? '';
  const { statistics } = desk.store;
  return chartOf(mondays, [
    { name: 'received', weeks: statistics.receivedByWeek(since) },
    { name: 'answered', weeks: statistics.answeredByWeek(since) },
    { name: 'confirmed', weeks: statistics.confirmedByWeek(since) },
  ]);
}

function pause({ desk, account }: SignedVisit): Answer {
  pauseLetters(desk, account.name);
  return redirect('/status');
}

function resume({ desk, account, form }: SignedVisit): Answer {
  resumeLetters(desk, account.name, form.has('otherStopped'));
  return redirect('/status');
}
