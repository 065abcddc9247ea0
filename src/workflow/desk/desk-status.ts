import { hour, minute } from '../../clock.ts';
import type { Desk } from '../desk.ts';

/** How the desk is, and what waits for a human. Moments are ISO 8601, null where there was none yet. */
export type ReasonKind = 'silent' | 'blind' | 'stopped' | 'refused';

export interface DeskStatus {
  healthy: boolean;
  /** Why it is not healthy, each with its cure. */
  reasons: readonly { kind: ReasonKind; reason: string; cure: string }[];
  /** What only a human can settle, with the command for it. */
  toSettle: readonly { what: string; command: string }[];
  lastMailSeen: string | null;
  /** When the daemon last heard from the mail server by the connection that watches the inbox. */
  lastProofOfLife: string | null;
  /** When a second connection last found that the watching one had missed nothing: what tells quiet from blind. */
  lastSecondLook: string | null;
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
/** A second connection looks in every five minutes; without it for so long, nobody knows whether the first one sees. */
const secondLookMs = 30 * minute;
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
    lastSecondLook: store.desk.find('lastSecondLook'),
    paused: store.desk.find('paused'),
    sendingStopped: store.desk.find('sendingStopped'),
  };
  const reasons = [
    ...silence(facts.lastProofOfLife, now, pollMs),
    ...blindness(facts.lastSecondLook, now),
    ...stopped(facts.sendingStopped),
    ...(facts.paused === null ? stuck(desk, now) : []),
  ];
  return {
    healthy: reasons.length === 0,
    reasons,
    toSettle: toSettle(desk),
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
  if (lastProofOfLife === null)
    return [{ kind: 'silent', reason: 'the daemon has never reached the mailbox', cure }];
  const silentMs = now.getTime() - Date.parse(lastProofOfLife);
  if (silentMs <= pollMs + patienceMs) return [];
  return [{ kind: 'silent', reason: `no proof of life for ${Math.round(silentMs / minute)} minutes`, cure }];
}

/** The inbox seems quiet; but a frozen view looks just so. */
function blindness(lastSecondLook: string | null, now: Date): DeskStatus['reasons'] {
  if (lastSecondLook === null) return [];
  const unseenMs = now.getTime() - Date.parse(lastSecondLook);
  if (unseenMs <= secondLookMs) return [];
  return [
    {
      kind: 'blind',
      reason: `no second look at the inbox for ${Math.round(unseenMs / minute)} minutes: it may be blind, not quiet`,
      cure: '`secretariat schedule` says what became of `poll`; a restart makes new connections.',
    },
  ];
}

function toSettle({ store }: Desk): DeskStatus['toSettle'] {
  const emails = store.emails.countByState();
  const letters = store.letters.countByState();
  const things: [number | undefined, string, string][] = [
    [emails.failed, 'emails could not be read', 'inbox'],
    [letters.unknown, 'letters may or may not have arrived', 'outbox --state unknown'],
    [letters.rejected, 'letters were refused for good', 'outbox --state rejected'],
    [letters.held, 'letters are held', 'outbox --state held'],
  ];
  return things.flatMap(([count, what, command]) => (count ? [{ what: `${count} ${what}`, command }] : []));
}

function stopped(reason: string | null): DeskStatus['reasons'] {
  if (reason === null) return [];
  const cure = 'Stop the other desk, then say `secretariat resume --other-desk-stopped`.';
  return [{ kind: 'stopped', reason: `sending has stopped: ${reason}`, cure }];
}

function stuck(desk: Desk, now: Date): DeskStatus['reasons'] {
  const since = desk.store.desk.find('sendingFault') ?? desk.store.letters.failingSince();
  if (since === null || now.getTime() - Date.parse(since) < letterPatienceMs) return [];
  return [
    {
      kind: 'refused',
      reason: `letters have been refused since ${since}, and none has left`,
      cure: '`secretariat outbox --state deferred` names them, `secretariat check` tries the server.',
    },
  ];
}
