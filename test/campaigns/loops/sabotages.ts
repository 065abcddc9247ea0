import type { DeskPolicy } from '../../../src/membership/policy.ts';

/** A defect of answering machines, planted in the desk's settings or ears. */
export interface Sabotage {
  summary: string;
  /** The bout in which it shows; the others may be left out. */
  shownBy: string;
  budgets?: Partial<DeskPolicy['budgets']>;
  /** What the desk hears in place of an email. */
  disguise?(source: Buffer): Buffer;
}

const planted: Readonly<Record<string, Sabotage>> = {
  no_address_budget: {
    summary: 'an address is answered as often as it writes',
    shownBy: 'comes and goes',
    budgets: { perAddressPerDay: 100_000 },
  },
  no_thread_budget: {
    summary: 'a conversation may go on for ever',
    shownBy: 'changes its mind',
    budgets: { perThread: 100_000 },
  },
  no_hour_budget: {
    summary: 'an hour has no bound',
    shownBy: 'forged senders',
    budgets: { perHour: 100_000 },
  },
  no_day_budget: {
    summary: 'a day has no bound',
    shownBy: 'forged senders',
    budgets: { perDay: 100_000 },
  },
  deaf_to_machines: {
    summary: 'what machines say of themselves in their headers is not heard',
    shownBy: 'another desk',
    disguise: (source) =>
      Buffer.from(
        source
          .toString('latin1')
          .replace(
            /^(?:Auto-Submitted|X-Auto-Response-Suppress|X-Letter-Desk|List-Id|Message-ID):.*\r\n/gim,
            '',
          )
          .replace(/automatic|out of the office/gi, 'kind'),
        'latin1',
      ),
  },
};

export function sabotageNamed(name: string | null): Sabotage | null {
  return name === null ? null : (planted[name] ?? null);
}

export const sabotages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(planted).map(([name, { summary }]) => [name, summary]),
);
