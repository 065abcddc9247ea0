import { type FakeMailbox, fakeMailbox } from '../support/fake-mailbox.ts';
import type { TestDesk } from '../support/test-desk.ts';
import { type Agenda, createAgenda } from './agenda.ts';
import { openSimulatedDesk } from './desk.ts';
import type { Happening, Life } from './history.ts';
import { inventPeople, type Person } from './people.ts';
import { createRandom, type Random } from './random.ts';
import type { Sabotage } from './sabotages.ts';

export interface SimulationOptions {
  years: number;
  people: number;
  seed: number;
  sabotage: Sabotage | null;
}

/** Everything that the parts of the world share. Moments are milliseconds since 1970. */
export interface World {
  desk: TestDesk;
  mailbox: FakeMailbox;
  agenda: Agenda;
  random: Random;
  lives: ReadonlyMap<string, Citizen>;
  newsOfPayments: { at: number; isImport: boolean }[];
  /** Payments that the treasurer has not imported yet, as lines of a bank's file. */
  bank: BankLine[];
  daemon: {
    isUp: boolean;
    /** What waits on the mail server while it is down. */
    unread: (() => Promise<void>)[];
    hasUnseenReplies: boolean;
  };
}

/** Somebody's life, and what they will do next. */
export interface Citizen extends Life {
  /** Letters that asked them for something. */
  asked: number;
  /** Message-ID of the last letter that reached them. */
  lastLetter: string | null;
  duesLetters: number;
  hasActed: boolean;
  hasPaid: boolean;
}

export interface BankLine {
  citizen: Citizen;
  paidOn: string;
  cents: number;
}

export const start = Date.parse('2026-01-02T00:00:00Z');
export const minuteMs = 60_000;
export const dayMs = 86_400_000;

export function createWorld({ years, people, seed, sabotage }: SimulationOptions): World {
  const random = createRandom(seed);
  const desk = openSimulatedDesk(start, sabotage);
  const agenda = createAgenda((at) => {
    desk.now = new Date(at);
  });
  const citizens = inventPeople(people, years, start, random).map(citizenOf);
  return {
    desk,
    mailbox: fakeMailbox(),
    agenda,
    random,
    lives: new Map(citizens.map((citizen) => [citizen.person.address, citizen])),
    newsOfPayments: [],
    bank: [],
    daemon: { isUp: true, unread: [], hasUnseenReplies: false },
  };
}

export function present({ desk }: World): number {
  return desk.now.getTime();
}

/** Plans something so many days from now. */
export function later(world: World, days: number, what: () => Promise<void> | void): void {
  world.agenda.plan(present(world) + Math.round(days * dayMs), what);
}

export function note({ happenings }: Citizen, happening: Happening): void {
  happenings.push(happening);
}

/** The application that a person has with the desk. */
export function applicationOf({ desk }: World, { person }: Citizen) {
  const known = desk.store.people.findByAddress(person.address);
  return known && desk.store.applications.findLatestOf(known.id);
}

function citizenOf(person: Person): Citizen {
  return {
    person,
    happenings: [],
    asked: 0,
    lastLetter: null,
    duesLetters: 0,
    hasActed: false,
    hasPaid: false,
  };
}
