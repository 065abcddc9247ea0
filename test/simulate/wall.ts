/**
 * Clocks and calendars on the walls of the people, by the written rules and by Node's own formats: nothing of the
 * desk is asked.
 */
export interface Wall {
  zone: string;
  country: 'US' | 'CA' | 'MX' | null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

interface Reading {
  date: string;
  weekday: string;
  minutes: number;
}

/** The local day (ISO 8601). */
export function localDay(at: number, { zone }: Wall): string {
  return read(at, zone).date;
}

/** Whether a letter may leave: evenings from 17 to 21, weekends from 10 to 20, on no holiday. */
export function mayLeaveAt(at: number, wall: Wall, marginMinutes = 0): boolean {
  const { date, weekday, minutes } = read(at, wall.zone);
  if (isFree(date, weekday, wall.country)) return false;
  const isWeekend = weekday === 'Sat' || weekday === 'Sun';
  const [from, to] = isWeekend ? [10, 20] : [17, 21];
  return minutes >= from * 60 && minutes < to * 60 - marginMinutes;
}

function read(at: number, zone: string): Reading {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    });
    formats.set(zone, format);
  }
  const [date = '', time = ''] = format.format(at).split(' ');
  const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][
    new Date(`${date}T12:00:00Z`).getUTCDay()
  ];
  return { date, weekday: weekday ?? '', minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) };
}

const everywhere = ['01-01', '05-01', '12-24', '12-25'];
const ofCountry = { US: ['06-19'], CA: ['06-24', '09-30'], MX: ['09-16', '11-02'] } as const;

function isFree(date: string, weekday: string, country: Wall['country']): boolean {
  const countries = country === null ? (['US', 'CA', 'MX'] as const) : [country];
  const day = date.slice(5);
  if (everywhere.includes(day)) return true;
  return countries.some(
    (one) => (ofCountry[one] as readonly string[]).includes(day) || isMoving(day, weekday, one),
  );
}

/** Labour Day on the first Monday of September; Thanksgiving in each country's own month. */
function isMoving(day: string, weekday: string, country: 'US' | 'CA' | 'MX'): boolean {
  if (country === 'MX') return false;
  const [month, dayOfMonth] = [day.slice(0, 2), Number(day.slice(3))];
  const week = Math.ceil(dayOfMonth / 7);
  if (month === '09' && weekday === 'Mon' && week === 1) return true;
  if (country === 'US') return month === '11' && weekday === 'Thu' && week === 4;
  return month === '10' && weekday === 'Mon' && week === 2;
}
