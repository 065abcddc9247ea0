import type { LocalTime } from './local-time.ts';

/** A day on which the calendar writes to nobody. */
export interface Holiday {
  name: string;
  on: HolidayDate;
  /** ISO 3166-1 alpha-2 codes; null: everywhere. */
  countries: readonly string[] | null;
}

export type HolidayDate =
  /** Every year. */
  | { kind: 'yearly'; month: number; day: number }
  | { kind: 'once'; year: number; month: number; day: number }
  /** Such as the first Monday of September; `nth` 5 is the last one. `weekday` is 1 (Monday) to 7. */
  | { kind: 'weekday'; nth: number; weekday: number; month: number };

const ordinals = ['first', 'second', 'third', 'fourth', 'last'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/** `05-01`, `2026-09-07` or `first Monday of September`; null for anything else. */
export function parseHolidayDate(text: string): HolidayDate | null {
  const words = /^(\w+) (\w+) of (\w+)$/.exec(text.trim().toLowerCase());
  if (words) return weekdayDate(words[1] ?? '', words[2] ?? '', words[3] ?? '');
  const date = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(text.trim());
  if (!date) return null;
  const [year, month, day] = [Number(date[1] ?? 0), Number(date[2]), Number(date[3])];
  if (!existsOn(year || 2028, month, day)) return null;
  return year === 0 ? { kind: 'yearly', month, day } : { kind: 'once', year, month, day };
}

/** Whether it is a holiday at a local time. Where the country is not known, it may be any. */
export function isHoliday(holidays: readonly Holiday[], at: LocalTime, country: string | null): boolean {
  return holidays.some(
    ({ on, countries }) =>
      isOn(on, at) && (countries === null || country === null || countries.includes(country)),
  );
}

function weekdayDate(ordinal: string, weekday: string, month: string): HolidayDate | null {
  const nth = ordinals.indexOf(ordinal) + 1;
  const on = { nth, weekday: weekdays.indexOf(weekday) + 1, month: months.indexOf(month) + 1 };
  return nth > 0 && on.weekday > 0 && on.month > 0 ? { kind: 'weekday', ...on } : null;
}

function existsOn(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isOn(on: HolidayDate, at: LocalTime): boolean {
  if (on.month !== at.month) return false;
  if (on.kind !== 'weekday') return on.day === at.day && (on.kind === 'yearly' || on.year === at.year);
  if (on.weekday !== at.weekday) return false;
  const isLast = !existsOn(at.year, at.month, at.day + 7);
  return on.nth === 5 ? isLast : Math.ceil(at.day / 7) === on.nth;
}
