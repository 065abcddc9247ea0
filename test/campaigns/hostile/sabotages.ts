import { recordDecision } from '../../../src/workflow/desk/record-decision.ts';
import type { TestDesk } from '../../support/test-desk.ts';

/** A defect of desks that believe what they read, planted in this one. */
interface Sabotage {
  summary: string;
  plant?(desk: TestDesk): void;
  /** After each email. */
  after?(desk: TestDesk, source: Buffer): void;
  /** What the terminal is given in place of what a command prints. */
  print?(text: string, desk: TestDesk): string;
  /** What the browser is given in place of a page. */
  show?(html: string): string;
}

const planted: Readonly<Record<string, Sabotage>> = {
  trusts_injected: {
    summary: 'any Authentication-Results of the right name are believed, the sender’s too',
    plant: (desk) => {
      desk.readingPolicy = { ...desk.readingPolicy, trustedAuthenticationFields: 5 };
    },
  },
  trusts_strangers: {
    summary: 'an Authentication-Results of whatever name is believed',
    plant: (desk) => {
      desk.readingPolicy = { ...desk.readingPolicy, authservId: 'mx.evil.example' };
    },
  },
  echoes: {
    summary: 'a letter quotes what was written',
    plant: (desk) => {
      const { letters } = desk;
      const said = () => String(desk.store.emails.findSource(desk.store.emails.lastId()) ?? '');
      desk.letters = {
        ...letters,
        render: (letter, context) => {
          const rendered = letters.render(letter, context);
          return { ...rendered, text: `${rendered.text}\n${said()}` };
        },
      };
    },
  },
  obeys: {
    summary: 'an email can decide upon an application',
    after: (desk, source) => {
      if (source.includes('confirm a1') && desk.store.applications.find(1)?.state === 'awaiting_applicant')
        recordDecision(desk, { kind: 'decline', applicationId: 1, by: 'an email', isSilent: true });
    },
  },
  prints_raw: {
    summary: 'the terminal is given a source as it came',
    print: (text, desk) => `${text}${desk.store.emails.findSource(6)?.toString()}`,
  },
  shows_markup: {
    summary: 'a page shows applicants’ words as markup',
    show: (html) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  },
  logs_people: {
    summary: 'the log says who wrote',
    after: (desk, source) => desk.log.info({ from: /^From: .*$/m.exec(source.toString())?.[0] }, 'received'),
  },
};

export function sabotageNamed(name: string | null): Sabotage | null {
  return name === null ? null : (planted[name] ?? null);
}

export const sabotages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(planted).map(([name, { summary }]) => [name, summary]),
);
