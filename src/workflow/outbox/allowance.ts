import { day, hour, minute } from '../../clock.ts';
import type { Desk } from '../desk.ts';

/** How many letters the desk may still start to send. */
export interface Allowance {
  /** None while paused or stopped, else what the budgets of the hour and the day leave. */
  left(now: Date): number;
  spend(): void;
}

/**
 * The budgets of the whole desk: what is over them stays queued and leaves as they free. The letters of the last
 * hour and day are counted anew each minute and when the allowance runs out, and subtracted in between.
 */
export function createAllowance(desk: Desk): Allowance {
  let left = 0;
  let countedAt = Number.NEGATIVE_INFINITY;
  return {
    left(now) {
      if (isStopped(desk)) return 0;
      if (left <= 0 || Math.abs(now.getTime() - countedAt) > minute) {
        left = count(desk, now);
        countedAt = now.getTime();
      }
      return left;
    },
    spend() {
      left--;
    },
  };
}

function isStopped(desk: Desk): boolean {
  return desk.store.desk.find('paused') !== null || desk.store.desk.find('sendingStopped') !== null;
}

function count(desk: Desk, now: Date): number {
  const { perHour, perDay } = desk.policy.budgets;
  const tried = (milliseconds: number) =>
    desk.store.letters.countTriedSince(new Date(now.getTime() - milliseconds).toISOString());
  return Math.min(perHour - tried(hour), perDay - tried(day));
}
