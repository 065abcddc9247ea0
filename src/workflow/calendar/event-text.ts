import { firstNameOf } from '../../membership/digest.ts';
import { localTime } from '../../membership/local-time.ts';
import type { Desk } from '../desk.ts';
import type { CalendarEvent } from './run-calendar.ts';

/** Who gets what, when and why, in a line for the secretary. */
export function eventText({ policy }: Desk, { application, verdict, leavesAt }: CalendarEvent): string {
  const who = [`a${application.id}`, firstNameOf(application.facts.name?.value ?? null)]
    .filter(Boolean)
    .join(' ');
  const { timeZone } = policy.organisation;
  if (verdict.kind === 'lapse')
    return `${who}: the file closes, silent since ${momentIn(timeZone, verdict.silentSince)}`;
  const { occasion, step, reference, dueAt, skipped } = verdict.due;
  const letter = `${occasion.replace('_', ' ')} ${step}`;
  const missed = skipped.length === 0 ? '' : `, in place of ${skipped.join(' and ')} as well`;
  const why = `due ${momentIn(timeZone, dueAt)}, counted from ${reference.slice(0, 10)}${missed}`;
  if (verdict.kind === 'drop') return `${who}: ${letter} is dropped as too late (${why})`;
  return leavesAt === null
    ? `${who}: ${letter} (${why})`
    : `${who}: ${letter}, waits for ${momentIn(timeZone, leavesAt)} (${why})`;
}

/** A moment on the organisation's wall, such as `2026-05-04 17:20`. */
export function momentIn(timeZone: string, at: Date): string {
  const { year, month, day, hour, minute } = localTime(at, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
