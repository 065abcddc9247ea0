import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hour, minute } from '../src/clock.ts';
import { signsOf, watchOver } from '../src/watchdog.ts';
import { deskStatus } from '../src/workflow/desk/desk-status.ts';
import { openTestDesk, type TestDesk } from './support/test-desk.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk();
  desk.store.desk.record('lastProofOfLife', desk.now.toISOString());
  desk.store.desk.record('lastSecondLook', desk.now.toISOString());
});
afterEach(() => {
  vi.useRealTimers();
  desk.store.close();
});

const signs = () => signsOf(deskStatus(desk, minute));

describe('signs of life', () => {
  it('are shown while the daemon sees the mailbox', () => {
    expect(signs()).toEqual(['STATUS=healthy', 'WATCHDOG=1']);
  });

  it('are not shown by a blind daemon, which a new process may mend', () => {
    desk.pass(hour);
    expect(signs()).toHaveLength(1);
    desk.store.desk.record('lastProofOfLife', desk.now.toISOString());
    expect(signs()).toEqual([
      'STATUS=no second look at the inbox for 60 minutes: it may be blind, not quiet',
    ]);
  });

  it('are shown where a new process would mend nothing', () => {
    desk.store.desk.record('sendingStopped', 'another desk (abc) sends from this mailbox');
    expect(signs()).toContain('WATCHDOG=1');
  });

  it('reach systemd twice in its time, from the start to the end, and nobody elsewhere', async () => {
    vi.useFakeTimers();
    const told: (readonly string[])[] = [];
    const { promise, resolve } = deferred();
    const daemon = { desk, stopped: promise, stop: () => promise };
    const notify = (lines: readonly string[]) => void told.push(lines);
    watchOver(daemon, { environment: {}, pollMs: minute, notify });
    vi.advanceTimersByTime(hour);
    expect(told).toEqual([]);
    const environment = { NOTIFY_SOCKET: '/run/notify', WATCHDOG_USEC: String(120 * 1_000_000) };
    watchOver(daemon, { environment, pollMs: minute, notify });
    vi.advanceTimersByTime(2 * minute);
    resolve();
    await vi.waitFor(() => expect(told.at(-1)).toEqual(['STOPPING=1']));
    expect(told.slice(0, -1)).toEqual([
      ['READY=1'],
      ['STATUS=healthy', 'WATCHDOG=1'],
      ['STATUS=healthy', 'WATCHDOG=1'],
    ]);
  });
});

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
