import { hour, minute } from '../../clock.ts';
import type { Desk } from '../desk.ts';

/** How the desk is, and what waits for a human. Moments are ISO 8601, null where there was none yet. */
export interface DeskStatus {
  healthy: boolean;
  /** Why it is not healthy, each with its cure. */
  reasons: readonly { reason: string; cure: string }[];
  lastMailSeen: string | null;
  /** When the daemon last heard from the mail server. */
  lastProofOfLife: string | null;
  paused: string | null;
  sendingStopped: string | null;
  /** Applications and emails whose next step is the secretary's. */
  waitingForHuman: { applications: number; emails: number };
  applications: Readonly<Record<string, number>>;
  emails: Readonly<Record<string, number>>;
  letters: Readonly<Record<string, number>>;
  /** Letters that came back, and whom nobody has looked after since. */
  bounced: number;
  /** Emails that were gone before their bytes could be read. */
  vanished: number;
}

/** Without a word from the mail server for so long beside the polling time, the daemon is not well. */
const patienceMs = 5 * minute;
/** A letter that is due and does not leave for so long says that sending is not well. */
const letterPatienceMs = 2 * hour;
/** Most applications counted. */
const countLimit = 100_000;

/** @param pollMs longest time between two looks at the mailbox */
export function deskStatus(desk: Desk, pollMs: number): DeskStatus {
  const { store } = desk;
  const now = desk.clock();
  const facts = {
    lastMailSeen: store.emails.lastStoredAt(),
    lastProofOfLife: store.desk.find('lastProofOfLife'),
    paused: store.desk.find('paused'),
    sendingStopped: store.desk.find('sendingStopped'),
  };
  const reasons = [
    ...silence(facts.lastProofOfLife, now, pollMs),
    ...stopped(facts.sendingStopped),
    ...(facts.paused === null ? stuck(desk, now) : []),
  ];
  return {
    healthy: reasons.length === 0,
    reasons,
    ...facts,
    waitingForHuman: {
      applications: store.applications.countAwaitingSecretary(now.toISOString()),
      emails: store.emails.awaitingHuman(countLimit).length,
    },
    applications: store.applications.countByState(),
    emails: store.emails.countByState(),
    letters: store.letters.countByState(),
    bounced: store.letters.countBounced(),
    vanished: store.positions.countVanished(),
  };
}

function silence(lastProofOfLife: string | null, now: Date, pollMs: number): DeskStatus['reasons'] {
  const cure = 'Start it (`secretariat start`); `secretariat check` says what keeps it from the mail server.';
  if (lastProofOfLife === null) return [{ reason: 'the daemon has never reached the mailbox', cure }];
  const silentMs = now.getTime() - Date.parse(lastProofOfLife);
  if (silentMs <= pollMs + patienceMs) return [];
  return [{ reason: `no proof of life for ${Math.round(silentMs / minute)} minutes`, cure }];
}

function stopped(reason: string | null): DeskStatus['reasons'] {
  if (reason === null) return [];
  const cure = 'Stop the other desk, then say `secretariat resume --other-desk-stopped`.';
  return [{ reason: `sending has stopped: ${reason}`, cure }];
}

function stuck(desk: Desk, now: Date): DeskStatus['reasons'] {
  const since = desk.store.desk.find('sendingFault') ?? desk.store.letters.failingSince();
  if (since === null || now.getTime() - Date.parse(since) < letterPatienceMs) return [];
  return [
    {
      reason: `letters have been refused since ${since}, and none has left`,
      cure: '`secretariat outbox --state deferred` names them, `secretariat check` tries the server.',
    },
  ];
}
