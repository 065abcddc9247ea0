import type { Happening } from './history.ts';

const price = 2800;
const graceDays = 60;

/**
 * The last day that a member's payments cover, by the written rule: a whole period for each 28 dollars; while fewer
 * than 60 days have passed since the last paid day the new period begins the day after it, else on the payment day.
 */
export function paidThroughOf(happenings: readonly Happening[]): string | null {
  const payments = happenings
    .filter((one) => one.kind === 'payment')
    .sort((a, b) => a.paidOn.localeCompare(b.paidOn));
  let money = 0;
  let through: string | null = null;
  for (const { paidOn, cents } of payments) {
    money += cents;
    while (money >= price) {
      money -= price;
      const isRunning = through !== null && daysBetween(through, paidOn) < graceDays;
      through = dayBefore(yearAfter(isRunning && through !== null ? dayAfter(through) : paidOn));
    }
  }
  return through;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function yearAfter(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) + 1, day.slice(4)];
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`;
}
