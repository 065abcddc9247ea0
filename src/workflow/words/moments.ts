import { day, hour, minute } from '../../clock.ts';
import { AppError } from '../../errors.ts';

/** A moment of the record (ISO 8601) as people read it, in a zone: `4 May 10:02`, with the year where it is another. */
export function momentText(iso: string, timeZone: string, now: Date): string {
  const at = new Date(iso);
  const year = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' });
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(year.format(at) === year.format(now) ? {} : { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return parts.format(at).replace(',', '');
}

/** How long ago: `now`, `12 min`, `5 h`, `3 days`. */
export function agoText(iso: string, now: Date): string {
  const passed = Math.max(0, now.getTime() - Date.parse(iso));
  if (passed < minute) return 'now';
  if (passed < hour) return `${Math.floor(passed / minute)} min`;
  if (passed < 2 * day) return `${Math.floor(passed / hour)} h`;
  return `${Math.floor(passed / day)} days`;
}

/**
 * A day that a person named, such as `2026-11-30`; it begins at midnight UTC.
 * @throws AppError `usage`
 */
export function parseDay(text: string | boolean | undefined, option: string): Date {
  const written = typeof text === 'string' ? text.trim() : '';
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : null;
  if (moment === null || Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(written))
    throw new AppError(
      'usage',
      `${option} needs a day, and "${written}" is none`,
      `Write it as ${option} 2026-11-30.`,
    );
  return moment;
}
