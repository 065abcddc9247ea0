/** What a clock and a calendar on the wall show. */
export interface LocalTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** 0 to 23. */
  hour: number;
  minute: number;
  /** 1 (Monday) to 7. */
  weekday: number;
}

/** Made once for each zone: a format costs a hundred times what it formats. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The local time in a zone (IANA), daylight saving included. */
export function localTime(at: Date, timeZone: string): LocalTime {
  const parts = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/.exec(formatFor(timeZone).format(at)) ?? [];
  const [month, day, year, hour, minute] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, hour, minute, weekday };
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  formats.set(timeZone, format);
  return format;
}
