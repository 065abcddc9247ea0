import { localTime } from './local-time.ts';

/** A day without a time, such as `2026-05-01` (ISO 8601). They compare as texts. */
export type Day = string;

const dayMs = 24 * 3_600_000;

export function addDays(day: Day, days: number): Day {
  return dayOf(noonOf(day).getTime() + days * dayMs);
}

/** The same day so many months later; the last day of that month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  const noon = noonOf(day);
  const month = noon.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(noon.getUTCFullYear(), month + 1, 0, 12));
  const sameDay = Date.UTC(noon.getUTCFullYear(), month, noon.getUTCDate(), 12);
  return dayOf(Math.min(sameDay, lastOfMonth.getTime()));
}

/** Noon UTC of a day: in every zone of the Americas it is that day. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The day that it is in a time zone (IANA). */
export function dayIn(timeZone: string, now: Date): Day {
  const { year, month, day } = localTime(now, timeZone);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
