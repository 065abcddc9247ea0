import type { AppError } from '../errors.ts';

/** A letter ready for the wire. */
export interface OutgoingMail {
  /** RFC 5321 reverse-path. */
  envelopeFrom: string;
  recipient: string;
  /** RFC 5322 message, CRLF. */
  source: Buffer;
}

/**
 * How one transmission ended (RFC 5321 4.2, 4.5.3.2.6).
 * `deferred` and `rejected` are certain: the server did not take it. `unknown` is a connection lost in DATA or after
 * the final dot: the server may have taken it, and only a human may decide to send it again.
 */
export type Delivery =
  | { outcome: 'sent'; response: string }
  /** `fault`: no letter at all could have left, since the server cannot be reached or refused the sign-in. */
  | { outcome: 'deferred'; response: string; fault?: AppError }
  | { outcome: 'rejected'; response: string }
  | { outcome: 'unknown'; response: string };

/** Hands letters to a submission server. */
export interface Courier {
  /** How many letters may be on the wire at once. */
  readonly connections: number;
  /**
   * Connects and signs in as often as letters may be on the wire, so that a letter leaves as soon as it is claimed.
   * @throws AppError `login`, `unreachable` or `config` when not even one connection can be made
   */
  open(): Promise<void>;
  /** Never rejects: every end is a Delivery. */
  deliver(mail: OutgoingMail): Promise<Delivery>;
  /** Connects and signs in. @throws AppError `login`, `unreachable` or `config`. */
  verify(): Promise<void>;
  /** Ends every connection at once: a letter whose bytes were on the wire is `unknown`, any other `deferred`. */
  close(): Promise<void>;
}
