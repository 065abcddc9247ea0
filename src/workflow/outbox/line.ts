import { minute } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import type { Courier, Delivery } from '../../mail/courier.ts';
import type { Desk } from '../desk.ts';

/**
 * The line to the submission server: closed → opening → open, and closed again when the server itself fails. Letters
 * are claimed only while it is open, so that none is marked as on the wire before there is one.
 */
export interface Line {
  /** Begins to open it where it is closed and its pause is over; the bell rings at the end of that. */
  isOpen(now: Date): boolean;
  /** A delivery that no letter could have survived closes the line; any other proves it. */
  note(delivery: Delivery): void;
}

const shortestPauseMs = 5000;
const longestPauseMs = 5 * minute;

export function createLine(desk: Desk, courier: Courier, signal: AbortSignal): Line {
  let state: 'closed' | 'opening' | 'open' = 'closed';
  let failures = 0;
  let opensAgainAt = Number.NEGATIVE_INFINITY;
  let isFaultRecorded = desk.store.desk.find('sendingFault') !== null;

  const close = (fault: unknown) => {
    state = 'closed';
    opensAgainAt = desk.clock().getTime() + pauseAfter(++failures, fault);
    desk.log.error({ err: fault }, 'letters cannot leave: `secretariat check` says why');
    if (!isFaultRecorded) desk.store.desk.record('sendingFault', desk.clock().toISOString());
    isFaultRecorded = true;
  };
  const open = async () => {
    state = 'opening';
    try {
      await courier.open();
      state = 'open';
    } catch (fault) {
      if (!signal.aborted) close(fault);
    }
    desk.outboxBell.ring();
  };
  return {
    isOpen(now) {
      if (state === 'closed' && isPauseOver(now, opensAgainAt)) void open();
      return state === 'open';
    },
    note(delivery) {
      if (delivery.outcome === 'deferred' && delivery.fault) {
        if (state === 'open') close(delivery.fault);
        return;
      }
      failures = 0;
      if (isFaultRecorded) desk.store.desk.remove('sendingFault');
      isFaultRecorded = false;
    },
  };
}

/** A pause longer than any there is comes of a clock that was set back. */
function isPauseOver(now: Date, opensAgainAt: number): boolean {
  const left = opensAgainAt - now.getTime();
  return left <= 0 || left > 2 * longestPauseMs;
}

/** What only a human can mend is not tried often: a provider may lock out who knocks too often. */
function pauseAfter(failures: number, fault: unknown): number {
  const isRefusal = fault instanceof AppError && (fault.code === 'login' || fault.code === 'config');
  if (isRefusal) return longestPauseMs;
  return Math.min(shortestPauseMs * 2 ** (failures - 1), longestPauseMs) * (0.75 + Math.random() / 2);
}
