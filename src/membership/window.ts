import { type Holiday, isHoliday } from './holidays.ts';
import { type LocalTime, localTime } from './local-time.ts';

/** When letters that nobody waits for may leave. */
export interface WindowPolicy {
  /** Local hours of a working day, such as [17, 21]. */
  eveningHours: readonly [number, number];
  /** Local hours of Saturday and Sunday. */
  weekendHours: readonly [number, number];
  holidays: readonly Holiday[];
}

/** Where a person lives, as far as clocks and holidays go. */
export interface Whereabouts {
  /** IANA zone. */
  timeZone: string;
  /** ISO 3166-1 alpha-2; null when not known. */
  country: string | null;
}

/** A window closes a little early: what is claimed in its last minutes is still on the wire. */
const closesEarlyMinutes = 5;
/** Every zone's offset is a multiple of it, so each window opens on one of these. */
const quarterMs = 15 * 60_000;
/** Longer than any run of holidays. */
const searchLimitMs = 60 * 24 * 3_600_000;

/** Whether it is a time of day there at which a letter may leave. */
export function isOpen(at: Date, where: Whereabouts, policy: WindowPolicy): boolean {
  const local = localTime(at, where.timeZone);
  if (isHoliday(policy.holidays, local, where.country)) return false;
  const [from, to] = hoursOf(local, policy);
  const minutes = local.hour * 60 + local.minute;
  return minutes >= from * 60 && minutes < to * 60 - closesEarlyMinutes;
}

/** The first moment from `from` on at which a letter may leave. */
export function nextOpening(from: Date, where: Whereabouts, policy: WindowPolicy): Date {
  if (isOpen(from, where, policy)) return from;
  let at = Math.ceil((from.getTime() + 1) / quarterMs) * quarterMs;
  const end = at + searchLimitMs;
  while (at < end && !isOpen(new Date(at), where, policy)) at += quarterMs;
  return new Date(at);
}

function hoursOf(local: LocalTime, policy: WindowPolicy): readonly [number, number] {
  return local.weekday >= 6 ? policy.weekendHours : policy.eveningHours;
}
