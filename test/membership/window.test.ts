import { describe, expect, it } from 'vitest';
import { isHoliday, parseHolidayDate } from '../../src/membership/holidays.ts';
import { localTime } from '../../src/membership/local-time.ts';
import { whereaboutsOf } from '../../src/membership/whereabouts.ts';
import { isOpen, nextOpening, type WindowPolicy } from '../../src/membership/window.ts';
import { shippedHolidays } from '../support/shipped-holidays.ts';

const policy: WindowPolicy = { eveningHours: [17, 21], weekendHours: [10, 20], holidays: [] };
const minute = 60_000;

/** The days on which clocks change in 2026 and 2027, by the law of each place; Mexico abolished it in 2022. */
const changes: readonly (readonly [string, readonly string[]])[] = [
  ['America/New_York', ['2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07']],
  ['America/St_Johns', ['2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07']],
  ['America/Mexico_City', []],
  ['America/Phoenix', []],
];
const standardOffsets: Record<string, number> = {
  'America/New_York': -300,
  'America/St_Johns': -210,
  'America/Mexico_City': -360,
  'America/Phoenix': -420,
};

/** Minutes from UTC at noon of a day, from the law rather than from the zone's data. */
function offsetOn(zone: string, day: string): number {
  const passed = (changes.find(([name]) => name === zone)?.[1] ?? []).filter(
    (change) => change <= day,
  ).length;
  return (standardOffsets[zone] ?? 0) + (passed % 2 === 1 ? 60 : 0);
}

function eachDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

describe.each(changes)('windows in %s', (zone, changeDays) => {
  const where = { timeZone: zone, country: null };

  it('open and close at the hours of the wall on every day of 2026 and 2027', () => {
    const wrong: string[] = [];
    for (const day of eachDay('2026-01-01', '2027-12-31')) {
      const midnight = Date.parse(`${day}T00:00:00Z`) - offsetOn(zone, day) * minute;
      const isWeekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
      const [from, to] = isWeekend ? [10, 20] : [17, 21];
      const at = (minutes: number) => isOpen(new Date(midnight + minutes * minute), where, policy);
      const isRight =
        !at(from * 60 - 1) && at(from * 60) && at(to * 60 - 6) && !at(to * 60 - 5) && !at(to * 60 + 1);
      if (!isRight) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('are never open between 21:00 and 08:00, minute by minute over each change', () => {
    for (const day of changeDays.length > 0 ? changeDays : ['2026-04-05', '2026-10-25']) {
      const start = Date.parse(`${day}T00:00:00Z`) - 86_400_000;
      for (let at = start; at < start + 3 * 86_400_000; at += minute) {
        const { hour } = localTime(new Date(at), zone);
        if (hour >= 21 || hour < 8) expect(isOpen(new Date(at), where, policy)).toBe(false);
      }
    }
  });

  it('are found from the night before each change', () => {
    for (const day of changeDays) {
      const night = new Date(Date.parse(`${day}T00:00:00Z`) - (offsetOn(zone, day) - 0) * minute);
      const opening = nextOpening(night, where, policy);
      expect(localTime(opening, zone)).toMatchObject({ day: Number(day.slice(8)), hour: 10, minute: 0 });
    }
  });
});

describe('the next opening', () => {
  const zone = 'America/Chicago';
  it.each([
    ['2026-05-04T23:00:00Z', '2026-05-04T23:00:00.000Z', 'at once within a window'],
    ['2026-05-04T15:00:00Z', '2026-05-04T22:00:00.000Z', 'this evening'],
    ['2026-05-05T02:00:00Z', '2026-05-05T22:00:00.000Z', 'tomorrow evening'],
    ['2026-05-09T03:00:00Z', '2026-05-09T15:00:00.000Z', 'on Saturday morning'],
  ])('after %s is %s: %s', (from, expected) => {
    expect(nextOpening(new Date(from), { timeZone: zone, country: 'US' }, policy).toISOString()).toBe(
      expected,
    );
  });

  it('is on none of the shipped holidays', () => {
    const holidays = shippedHolidays();
    const opening = (from: string, country: string | null) =>
      nextOpening(new Date(from), { timeZone: zone, country }, { ...policy, holidays }).toISOString();
    expect(opening('2026-05-01T22:30:00Z', 'MX')).toBe('2026-05-02T15:00:00.000Z');
    expect(opening('2026-09-07T22:30:00Z', 'US')).toBe('2026-09-08T22:00:00.000Z');
    expect(opening('2026-09-07T22:30:00Z', 'CA')).toBe('2026-09-08T22:00:00.000Z');
    expect(opening('2026-09-07T22:30:00Z', 'MX')).toBe('2026-09-07T22:30:00.000Z');
    expect(opening('2026-09-07T22:30:00Z', null)).toBe('2026-09-08T22:00:00.000Z');
  });
});

describe('a holiday', () => {
  const on = (text: string, day: string) => {
    const date = parseHolidayDate(text);
    const at = localTime(new Date(`${day}T12:00:00Z`), 'UTC');
    return date !== null && isHoliday([{ name: 'x', on: date, countries: null }], at, null);
  };

  it.each([
    ['05-01', '2026-05-01', true],
    ['05-01', '2027-05-01', true],
    ['05-01', '2026-05-02', false],
    ['2026-09-07', '2026-09-07', true],
    ['2026-09-07', '2027-09-07', false],
    ['first Monday of September', '2026-09-07', true],
    ['first Monday of September', '2027-09-06', true],
    ['first Monday of September', '2026-09-14', false],
    ['last Monday of May', '2026-05-25', true],
    ['last Monday of May', '2027-05-31', true],
    ['fourth Thursday of November', '2026-11-26', true],
    ['02-29', '2028-02-29', true],
  ])('on %s is %s: %s', (text, day, expected) => {
    expect(on(text, day)).toBe(expected);
  });

  it.each([
    '',
    '13-01',
    '02-30',
    '2027-02-29',
    'sixth Monday of May',
    'first Moonday of May',
    'May 1',
  ])('"%s" is none', (text) => expect(parseHolidayDate(text)).toBeNull());
});

describe('whereabouts', () => {
  const location = {
    city: null,
    region: null,
    country: null,
    postalCode: null,
    latitude: null,
    longitude: null,
    timeZone: null,
  };
  it.each([
    [undefined, 'America/New_York'],
    [{ ...location, timeZone: 'America/Boise', region: 'US-ID' }, 'America/Boise'],
    [{ ...location, region: 'US-AZ', country: 'US' }, 'America/Phoenix'],
    [{ ...location, region: 'CA-NL', country: 'CA' }, 'America/St_Johns'],
    [{ ...location, region: 'MX-JAL', country: 'MX' }, 'America/Mexico_City'],
    [{ ...location, region: 'MX-SON', country: 'MX' }, 'America/Hermosillo'],
    [{ ...location, country: 'FR' }, 'America/New_York'],
  ])('%j: %s', (where, expected) => {
    expect(whereaboutsOf(where, 'America/New_York').timeZone).toBe(expected);
  });
});
