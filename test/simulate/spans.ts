import type { Happening, Life } from './history.ts';
import { paidThroughOf } from './ledger.ts';
import { beginning, type Event, happen, type State } from './turns.ts';

/** A series of letters that a person's life calls for: what it is counted from, and when it holds. */
export interface Calling {
  occasion: 'reminder' | 'still_here' | 'dues_first' | 'dues_renewal';
  reference: number;
  /** Days after the reference. */
  days: readonly number[];
  /** It does not hold between these: something stopped it. */
  spans: { from: number; to: number; since: number }[];
}

const dayMs = 86_400_000;
const reminderDays = [4, 14, 30];
const lapseMs = 37 * dayMs;
const firstDays = [7, 21, 45];
const renewalDays = [-30, -7, 7, 30, 55, 60];

type Asked = Pick<Calling, 'occasion' | 'reference' | 'days'> & { since: number };

/**
 * Everything that one life called for, told from what happened in it.
 * @param runs moments at which the daemon ran its tasks, ascending: a file lapses at one of them
 */
export function callingsOf({ happenings }: Life, runs: readonly number[], end: number): Calling[] {
  const callings: Calling[] = [];
  const open = new Map<Calling, Calling['spans'][number]>();
  const state = beginning();
  const events = withEnds(happenings);
  for (const [index, event] of events.entries()) {
    happen(state, event);
    const following = events[index + 1];
    const next = following === undefined ? end : knownAt(following);
    const at = knownAt(event);
    hold(callings, open, askedBy(state, at, paidSoFar(happenings, at)), at);
    lapseBefore(state, next, runs, (lapsedAt) =>
      hold(callings, open, askedBy(state, lapsedAt, paidSoFar(happenings, lapsedAt)), lapsedAt),
    );
  }
  return callings;
}

/** Nothing leaves before an email is read: what waited on the server for the daemon counts from its filing. */
function knownAt(event: Event): number {
  return event.kind === 'email' ? event.knownAt : event.at;
}

/** In the order in which the desk learnt of it, with the end of each excuse as an event of its own. */
function withEnds(happenings: readonly Happening[]): Event[] {
  const ends = happenings.flatMap((one) =>
    one.kind === 'excuse' && one.until !== null ? [{ kind: 'excuse_over' as const, at: one.until }] : [],
  );
  return [...happenings, ...ends].sort((a, b) => knownAt(a) - knownAt(b));
}

function paidSoFar(happenings: readonly Happening[], at: number): string | null {
  return paidThroughOf(happenings.filter((one) => one.at <= at));
}

/** What the state calls for now. */
function askedBy(state: State, at: number, paidThrough: string | null): Asked[] {
  const { turn, clock, askedSince, isLeftAlone, snoozedUntil } = state;
  if (isLeftAlone) return [];
  const asked: Asked[] = [];
  if (turn === 'applicant' && askedSince === null && clock !== null)
    asked.push({
      occasion: 'reminder',
      reference: Math.max(clock, snoozedUntil),
      days: reminderDays,
      since: 0,
    });
  const waits =
    turn === 'ours' ? state.ourSince : turn === 'applicant' || turn === 'member' ? askedSince : null;
  if (waits !== null) {
    const reference = Math.max(waits, state.lastHumanAct, snoozedUntil);
    asked.push({ occasion: 'still_here', reference, days: [14], since: 0 });
  }
  if (turn === 'member' && askedSince === null && at >= state.excusedUntil)
    asked.push(...duesAsked(state, paidThrough));
  return asked;
}

function duesAsked({ welcomedAt, duesKnownSince: since }: State, paidThrough: string | null): Asked[] {
  if (paidThrough !== null) {
    const reference = Date.parse(`${paidThrough}T12:00:00Z`);
    return [{ occasion: 'dues_renewal', reference, days: renewalDays, since }];
  }
  if (welcomedAt === null) return [];
  return [{ occasion: 'dues_first', reference: welcomedAt, days: firstDays, since }];
}

/** Ends what is not called for any more, and begins what now is. */
function hold(
  callings: Calling[],
  open: Map<Calling, Calling['spans'][number]>,
  asked: readonly Asked[],
  at: number,
): void {
  const isSame = (calling: Calling, one: Asked) =>
    calling.occasion === one.occasion && calling.reference === one.reference;
  for (const [calling, span] of open) {
    if (asked.some((one) => isSame(calling, one) && span.since === one.since)) continue;
    span.to = at;
    open.delete(calling);
  }
  for (const one of asked) {
    const known = callings.find((calling) => isSame(calling, one));
    const calling = known ?? { occasion: one.occasion, reference: one.reference, days: one.days, spans: [] };
    if (known === undefined) callings.push(calling);
    if (open.has(calling)) continue;
    const span = { from: at, to: Number.POSITIVE_INFINITY, since: one.since };
    calling.spans.push(span);
    open.set(calling, span);
  }
}

/** A file lapses at the first run of the daemon after the silence has lasted long enough. */
function lapseBefore(state: State, next: number, runs: readonly number[], tell: (at: number) => void): void {
  const { turn, clock, askedSince, isLeftAlone, snoozedUntil } = state;
  if (turn !== 'applicant' || clock === null || askedSince !== null || isLeftAlone) return;
  const at = firstFrom(runs, Math.max(clock, snoozedUntil) + lapseMs);
  if (at === null || at >= next) return;
  state.turn = 'lapsed';
  tell(at);
}

function firstFrom(runs: readonly number[], moment: number): number | null {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return runs[low] ?? null;
}
