import { day, hour, minute } from '../../src/clock.ts';
import type { GroupBook } from '../../src/membership/groups/group-book.ts';
import { recordDecision } from '../../src/workflow/desk/record-decision.ts';
import { lookAtRadar } from '../../src/workflow/groups/find-lonely.ts';
import { findMoves } from '../../src/workflow/groups/find-moves.ts';
import { proposeIntroduction } from '../../src/workflow/groups/introduce.ts';
import { approveMoves } from '../../src/workflow/groups/settle-moves.ts';
import { tellRadar } from '../../src/workflow/groups/tell-radar.ts';
import { tendIntroductions } from '../../src/workflow/groups/tend-introductions.ts';
import { bookOf, groupYaml } from './group-books.ts';
import { email } from './mail-builder.ts';
import { openTestDesk, type TestDesk } from './test-desk.ts';

/** Somebody who writes in, and how they will answer when they are asked for an introduction. */
export interface YearPerson {
  name: string;
  address: string;
  town: string;
  isMinor: boolean;
  saysOfIntroductions: 'yes' | 'no' | 'nothing';
  applicationId: number;
}

/** What happened in the year. */
export interface Year {
  desk: TestDesk;
  people: YearPerson[];
  /** What the radar told, with how many lived there without a group, by its own count, on that day. */
  told: { on: string; line: string }[];
  moves: { on: string; from: string | null; to: string | null }[];
  introduced: number[][];
}

const firstNames =
  'Ada Bruno Clara Dora Emil Flora Gino Hanna Ivan Julia Karl Lena Marta Nora Oscar Paula Rosa Simon Tina Victor';
const lastNames =
  'Flores Keller Nunn Pace Young Moreno Tremblay Garcia Roy Walker Castillo Bauer Novak Perez Dubois';

/** Towns with how often somebody writes from there. */
const towns: readonly (readonly [weight: number, language: 'en' | 'es' | 'fr', town: string])[] = [
  [30, 'en', 'Chicago, Illinois'],
  [8, 'en', 'Evanston, Illinois'],
  [18, 'en', 'Pittsburgh, Pennsylvania'],
  [6, 'en', 'Homestead, Pennsylvania'],
  [5, 'en', 'Wheeling, West Virginia'],
  [9, 'en', 'Reno, Nevada'],
  [5, 'en', 'Sparks, Nevada'],
  [16, 'en', 'Portland, Oregon'],
  [9, 'en', 'Tulsa, Oklahoma'],
  [6, 'en', 'Tucson, Arizona'],
  [5, 'en', 'Missoula, Montana'],
  [9, 'en', 'Toronto, Ontario'],
  [5, 'en', 'Winnipeg, Manitoba'],
  [4, 'en', 'Halifax, Nova Scotia'],
  [10, 'fr', 'Montréal, Québec'],
  [4, 'fr', 'Sherbrooke, Québec'],
  [10, 'es', 'Puebla, Puebla'],
  [8, 'es', 'Guadalajara, Jalisco'],
  [6, 'es', 'Mérida, Yucatán'],
  [1, 'en', 'Fairbanks, Alaska'],
  [1, 'en', 'Bangor, Maine'],
  [1, 'en', 'Boise, Idaho'],
  [1, 'en', 'Fargo, North Dakota'],
  [1, 'en', 'Jackson, Mississippi'],
  [1, 'en', 'Regina, Saskatchewan'],
  [1, 'en', 'Key West, Florida'],
];

const books: readonly (readonly [fromDay: number, yaml: string])[] = [
  [90, `groups:\n${groupYaml('chicago', 'around: "Chicago, IL", withinKm: 45')}`],
  [
    150,
    `groups:\n${groupYaml('chicago', 'around: "Chicago, IL", withinKm: 45')}${groupYaml('pittsburgh', 'county: "Allegheny, PA"')}`,
  ],
  [
    210,
    `groups:\n${groupYaml('chicago', 'city: "Chicago, IL"')}${groupYaml('north-shore', 'city: "Evanston, IL"')}${groupYaml('pittsburgh', 'county: "Allegheny, PA"')}`,
  ],
  [
    270,
    `groups:\n${groupYaml('chicago', 'city: "Chicago, IL"')}${groupYaml('north-shore', 'city: "Evanston, IL"')}${groupYaml('pittsburgh', 'county: "Allegheny, PA"')}federations:\n  heartland: { name: Heartland, contact: heartland@wsa.example, groups: [chicago, north-shore, pittsburgh], from: 2026-09-01 }\n`,
  ],
];

/**
 * A year of the desk: 300 people write in from all over North America; groups form, one is split, a federation is
 * founded; each week the radar is looked at and whoever is near others is asked about an introduction.
 */
export async function liveThroughYear(): Promise<Year> {
  const desk = openTestDesk({
    budgets: { perAddressPerDay: 50, perThread: 100, perHour: 10_000, perDay: 100_000 },
  });
  desk.now = new Date('2026-01-05T15:00:00Z');
  const year: Year = { desk, people: peopleOfYear(), told: [], moves: [], introduced: [] };
  const opened = books.map(([from, yaml]) => [from, bookOf(yaml)] as const);
  let written = 0;
  for (let today = 0; today < 364; today++) {
    desk.now = new Date(Date.parse('2026-01-05T15:00:00Z') + today * day);
    takeUpBook(year, opened, today);
    await confirmWaiting(year);
    for (; written < Math.min(300, (today * 300) / 340); written++) await joins(year, written);
    if (today % 7 === 6) await lookAround(year);
    await leave(year);
  }
  return year;
}

function takeUpBook(year: Year, opened: readonly (readonly [number, GroupBook])[], today: number): void {
  const book = opened.find(([from]) => from === today)?.[1];
  if (book === undefined) return;
  const { desk } = year;
  desk.groups = book;
  for (const { from, to } of findMoves(desk))
    year.moves.push({ on: dateOf(desk), from, to: to?.group.key ?? null });
  approveMoves(desk, [], 'clara');
}

async function joins({ desk, people }: Year, number: number): Promise<void> {
  const person = people[number] as YearPerson;
  const language = towns.find(([, , town]) => town === person.town)?.[1] ?? 'en';
  const row = await desk.receive(
    email({ from: `${person.name} <${person.address}>`, subject: 'Hello', text: letters[language](person) }),
    { receivedAt: desk.now },
  );
  person.applicationId = row.applicationId as number;
}

const letters = {
  en: ({ name, town, isMinor }: YearPerson) =>
    `Hello,\n\nMy name is ${name}, I live in ${town} and I work as a nurse.${isMinor ? ' I am 16 years old.' : ''}\nI have read the Constitution and Where We Stand and I agree with them. I would like to join.\n\n${name}`,
  es: ({ name, town, isMinor }: YearPerson) =>
    `Hola:\n\nMe llamo ${name}, vivo en ${town} y trabajo de soldador.${isMinor ? ' Tengo 16 años.' : ''}\nLeí la Constitución y estoy de acuerdo con sus principios. Quiero afiliarme.\n\n${name}`,
  fr: ({ name, town, isMinor }: YearPerson) =>
    `Bonjour,\n\nJe m’appelle ${name}, j’habite à ${town} et je suis infirmière.${isMinor ? ' J’ai 16 ans.' : ''}\nJ’ai lu la constitution et je suis d’accord avec vos principes. Je voudrais adhérer.\n\n${name}`,
};

async function confirmWaiting({ desk }: Year): Promise<void> {
  for (const { id } of desk.store.applications.inState('awaiting_decision', desk.now.toISOString(), 500))
    recordDecision(desk, { kind: 'confirm', applicationId: id, by: 'clara' });
}

/** The radar speaks; then those near one another are asked who were not asked before. */
async function lookAround(year: Year): Promise<void> {
  const { desk } = year;
  for (const line of tellRadar(desk)) year.told.push({ on: dateOf(desk), line });
  tendIntroductions(desk);
  const asked = new Set(year.introduced.flat());
  for (const { centre, people } of lookAtRadar(desk)) {
    const fresh = people
      .map(({ id }) => id)
      .filter((id) => !asked.has(id) && desk.application(id).state === 'confirmed');
    if (centre === null || fresh.length < 3) continue;
    proposeIntroduction(desk, fresh, 'clara');
    year.introduced.push(fresh);
  }
}

/** What is due leaves, and whoever was asked answers in their way, once. */
async function leave(year: Year): Promise<void> {
  const { desk, people } = year;
  desk.pass(desk.policy.undoMinutes * minute + 3 * hour);
  for (const letter of await desk.send()) {
    const row = desk.store.letters.findByMessageId(letter.messageId ?? '');
    if (row?.occasion !== 'introduction_request' || row.step !== 1) continue;
    const person = people.find(({ applicationId }) => applicationId === row.applicationId) as YearPerson;
    if (person.saysOfIntroductions === 'nothing') continue;
    await desk.receive(
      email({
        from: `${person.name} <${person.address}>`,
        subject: `Re: ${letter.subject}`,
        inReplyTo: letter.messageId ?? '',
        text: person.saysOfIntroductions === 'yes' ? 'Yes' : 'No',
      }),
    );
  }
}

function peopleOfYear(): YearPerson[] {
  const lasts = lastNames.split(' ');
  const names = firstNames.split(' ').flatMap((first) => lasts.map((last) => `${first} ${last}`));
  const wheel = towns.flatMap(([weight, , town]) => Array.from({ length: weight }, () => town));
  const random = randomFrom(7);
  return names.map((name, number) => ({
    name,
    address: `${name.toLowerCase().replace(' ', '.')}@example.org`,
    town: wheel[Math.floor(random() * wheel.length)] as string,
    isMinor: number % 23 === 11,
    saysOfIntroductions: (['yes', 'yes', 'no', 'yes', 'nothing'] as const)[(number * 31) % 5] ?? 'nothing',
    applicationId: 0,
  }));
}

/** The same numbers in each run (a linear congruential generator, Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function dateOf(desk: TestDesk): string {
  return desk.now.toISOString().slice(0, 10);
}
