import type { Clock } from '../clock.ts';
import type { Letters } from '../letters/letters.ts';
import type { Log } from '../log.ts';
import type { CalendarRules } from '../membership/calendar-rules.ts';
import type { GroupBook } from '../membership/groups/group-book.ts';
import type { DeskPolicy } from '../membership/policy.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ReadingPolicy } from '../reading/reading.ts';
import type { Store } from '../store/store.ts';

/** What every verb of the desk works with. Opened once by `app.ts`. */
export interface Desk {
  store: Store;
  policy: DeskPolicy;
  calendarRules: CalendarRules;
  readingPolicy: ReadingPolicy;
  gazetteer: Gazetteer;
  letters: Letters;
  /** Local Groups and federations; empty where the configuration names no file. */
  groups: GroupBook;
  clock: Clock;
  /** A fresh random token of 16 letters and digits. */
  mintToken: () => string;
  /** The installation's secret key, kept outside the database. */
  key: Buffer;
  /** Mail received before this moment is history; null: the moment of the first start. */
  answerSince: Date | null;
  /** The envelope sender names the letter, so that a bounce says which one came back. */
  usesVerp: boolean;
  /** The provider keeps no copy of what is sent, so we do. */
  keepsSentCopies: boolean;
  /** What is done to an email in the mailbox once it is filed. */
  afterFiling: { keyword: string | null; moveTo: string | null };
  /** Replaces the connection that watches the mailbox, when it has gone blind. */
  watch: { restart(): void };
  /** Commands in answer to the digest, and how much `show` mails back. */
  emailCommands: { enabled: boolean; show: 'facts' | 'full' };
  log: Log;
  /** Rung after every commit that queued letters. */
  outboxBell: Bell;
}

/** Wakes whoever waits, and is remembered when nobody does. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, after `timeoutMs`, or when the signal aborts. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  let hasRung = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      hasRung = true;
      wake?.();
    },
    async wait(timeoutMs, signal) {
      if (!hasRung && !signal.aborted) await sleepUntil(timeoutMs, signal, (resolve) => (wake = resolve));
      wake = null;
      hasRung = false;
    },
  };
}

function sleepUntil(
  timeoutMs: number,
  signal: AbortSignal,
  onWake: (resolve: () => void) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, timeoutMs);
    signal.addEventListener('abort', finish, { once: true });
    onWake(finish);
  });
}
