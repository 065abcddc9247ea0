import type { DeskPolicy } from '../../src/membership/policy.ts';
import type { Desk } from '../../src/workflow/desk.ts';
import { settleOrphans } from '../../src/workflow/outbox/settle-orphans.ts';
import { policy as testPolicy } from '../support/readings.ts';
import { shippedHolidays } from '../support/shipped-holidays.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';
import type { Sabotage } from './sabotages.ts';

/** The rules as they are shipped, dues asked for, and no budget that would blur the picture. */
export const policy: DeskPolicy = {
  ...testPolicy,
  window: { ...testPolicy.window, holidays: shippedHolidays() },
  dues: { ...testPolicy.dues, enabled: true },
  budgets: { perAddressPerDay: 50, perThread: 1000, perHour: 100_000, perDay: 1_000_000 },
  digest: { ...testPolicy.digest, to: [] },
};

/** The real desk on a database in memory, its clock set by the simulation. */
export function openSimulatedDesk(start: number, sabotage: Sabotage | null): TestDesk {
  const desk = openTestDesk(policy);
  desk.now = new Date(start);
  desk.answerSince = new Date(start);
  desk.store.desk.record('installedAt', desk.now.toISOString());
  if (sabotage !== null) desk.calendarRules = sabotage.plant(desk.calendarRules);
  return desk;
}

/** A process that was killed with letters written and not sent leaves them to the next one. */
export function restart(desk: Desk): void {
  settleOrphans(desk);
}
