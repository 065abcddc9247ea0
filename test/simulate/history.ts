import type { Person } from './people.ts';

/** What truly happened in a person's life with the desk, as the world saw it: all that the checker knows. */
export type Happening =
  /** `at`: when it reached the mailbox; `knownAt`: when the daemon filed it. */
  | { kind: 'email'; at: number; knownAt: number; says: Said }
  | { kind: 'bounce'; at: number }
  | { kind: 'secretary'; at: number; does: SecretaryAct; until?: number }
  | { kind: 'payment'; at: number; paidOn: string; cents: number }
  | { kind: 'excuse'; at: number; until: number | null }
  | { kind: 'letter'; at: number; occasion: string; step: number };

export type Said = 'incomplete' | 'complete' | 'answer' | 'question' | 'thanks' | 'stop' | 'away';
export type SecretaryAct = 'confirm' | 'decline' | 'ask' | 'reply' | 'by_hand' | 'snooze';

export interface Life {
  person: Person;
  happenings: Happening[];
}

/** Everything that the checker goes by. Moments are milliseconds since 1970. */
export interface History {
  lives: readonly Life[];
  /** Moments at which the daemon ran all its tasks and sent what was due. */
  cycles: readonly number[];
  /** Moments of the last news of payments: imports and payments recorded by hand. */
  newsOfPayments: readonly { at: number; isImport: boolean }[];
  /** Moments at which it ran its tasks, sending or not. */
  runs: readonly number[];
  /** Same Message-ID delivered again. */
  deliveredTwice: number;
  end: number;
}
