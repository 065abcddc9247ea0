import type { Random } from './random.ts';

/** A town in words that are understood, and what a clock and a calendar on its walls go by. */
export interface Town {
  words: string;
  zone: string;
  country: 'US' | 'CA' | 'MX';
}

/** What somebody is like, decided once. Delays are in days. */
export interface Person {
  name: string;
  address: string;
  language: 'en' | 'es' | 'fr';
  town: Town;
  appliesAt: number;
  /** What the application leaves out. */
  leavesOut: 'nothing' | 'town' | 'agreement';
  /** What they do when something is asked of them; the number is of the letter that makes them do it, 0 the first. */
  temper: Temper;
  dues: DuesHabit;
}

export interface Temper {
  kind: 'answers' | 'silent' | 'stops' | 'away' | 'bounces' | 'asks' | 'thanks';
  afterLetter: number;
  delayDays: number;
}

export interface DuesHabit {
  kind: 'pays' | 'never' | 'in_parts' | 'twice' | 'hardship' | 'leave' | 'asks' | 'stops';
  afterLetter: number;
  delayDays: number;
  /** Days from the last paid day on which they renew; null: never. */
  renewsAtDays: number | null;
  isImported: boolean;
}

const towns: readonly Town[] = [
  { words: 'Boston, Massachusetts', zone: 'America/New_York', country: 'US' },
  { words: 'Tulsa, Oklahoma', zone: 'America/Chicago', country: 'US' },
  { words: 'Denver, Colorado', zone: 'America/Denver', country: 'US' },
  { words: 'Phoenix, Arizona', zone: 'America/Phoenix', country: 'US' },
  { words: 'Portland, Oregon', zone: 'America/Los_Angeles', country: 'US' },
  { words: 'Anchorage, Alaska', zone: 'America/Anchorage', country: 'US' },
  { words: 'Honolulu, Hawaii', zone: 'Pacific/Honolulu', country: 'US' },
  { words: "St. John's, Newfoundland and Labrador", zone: 'America/St_Johns', country: 'CA' },
  { words: 'Halifax, Nova Scotia', zone: 'America/Halifax', country: 'CA' },
  { words: 'Montréal, Québec', zone: 'America/Toronto', country: 'CA' },
  { words: 'Winnipeg, Manitoba', zone: 'America/Winnipeg', country: 'CA' },
  { words: 'Guadalajara, Jalisco', zone: 'America/Mexico_City', country: 'MX' },
  { words: 'Tijuana, Baja California', zone: 'America/Tijuana', country: 'MX' },
  { words: 'Hermosillo, Sonora', zone: 'America/Hermosillo', country: 'MX' },
];

const firstNames = ['Ada', 'Bruno', 'Clara', 'Diego', 'Elena', 'Frank', 'Grace', 'Hector', 'Irene', 'James'];
const lastNames = [
  'Flores',
  'Keller',
  'Lopez',
  'Martin',
  'Nguyen',
  'Ortiz',
  'Parker',
  'Ramirez',
  'Santos',
  'Turner',
];
const middles = ['', ' Maria', ' Jose', ' Luis', ' Ana', ' Rosa', ' Carlos', ' Paula'];

const dayMs = 86_400_000;

/** So many different people, who apply at any time of the simulated years. */
export function inventPeople(count: number, years: number, start: number, random: Random): Person[] {
  return Array.from({ length: count }, (_, number) => inventPerson(number, { years, start }, random));
}

function inventPerson(
  number: number,
  { years, start }: { years: number; start: number },
  random: Random,
): Person {
  const first = firstNames[number % 10] as string;
  const last = lastNames[Math.floor(number / 10) % 10] as string;
  const middle = middles[Math.floor(number / 100) % middles.length] as string;
  return {
    name: `${first}${middle} ${last}`,
    address: `${first}.${last}.${number}@example.${random.pick(['org', 'com', 'net'])}`.toLowerCase(),
    language: random.pick(['en', 'en', 'es', 'fr']),
    town: random.pick(towns),
    appliesAt: start + Math.floor(random.next() * Math.max(0.6, years - 0.5) * 365 * dayMs),
    leavesOut: random.pick(['nothing', 'nothing', 'town', 'agreement']),
    temper: {
      kind: random.pick([
        ...often(4, 'answers'),
        ...often(3, 'silent'),
        'stops',
        'away',
        'bounces',
        'asks',
        'thanks',
      ]),
      afterLetter: random.whole(0, 3),
      delayDays: random.next() ** 2 * 20,
    },
    dues: {
      kind: random.pick([
        ...often(5, 'pays'),
        'never',
        'never',
        'in_parts',
        'twice',
        'hardship',
        'leave',
        ...often(3, 'asks'),
        'stops',
      ]),
      afterLetter: random.whole(0, 3),
      delayDays: random.next() ** 2 * 15,
      renewsAtDays: random.pick([-40, -20, -5, 3, 10, 35, 58, 80, 200, null]),
      isImported: random.isTrue(0.6),
    },
  };
}

function often<T extends string>(times: number, kind: T): T[] {
  return Array.from({ length: times }, () => kind);
}
