import type { History, Life } from './history.ts';
import { type Calling, callingsOf } from './spans.ts';
import { localDay, mayLeaveAt, type Wall } from './wall.ts';

/** What went wrong, counted; `findings` names each. */
export interface Faults {
  lost: number;
  doubled: number;
  outsideWindow: number;
  afterStop: number;
  overDailyLimit: number;
  findings: string[];
}

interface Letter {
  at: number;
  occasion: string;
  step: number;
}

const dayMs = 86_400_000;
const latestMs = 7 * dayMs;
/** A letter may take this many chances to leave: some are refused for the moment at first. */
const spareChances = 2;
/** The last minutes of a window are no chance: what is on the wire then might arrive late. */
const marginMinutes = 10;
const knownDays = 35;
const calendars: ReadonlySet<string> = new Set(['reminder', 'still_here', 'dues_first', 'dues_renewal']);

/** Compares what left with what the written rules called for, life by life. Nothing of the desk is asked. */
export function check(history: History): Faults {
  const faults: Faults = {
    lost: 0,
    doubled: history.deliveredTwice,
    outsideWindow: 0,
    afterStop: 0,
    overDailyLimit: 0,
    findings: [],
  };
  for (const life of history.lives) checkLife(life, history, faults);
  return faults;
}

function checkLife(life: Life, history: History, faults: Faults): void {
  const letters = life.happenings.filter((one) => one.kind === 'letter').sort((a, b) => a.at - b.at);
  const callings = callingsOf(life, history.runs, history.end);
  const find = (fault: Exclude<keyof Faults, 'findings'>, { at, occasion, step }: Letter, why: string) => {
    faults[fault]++;
    faults.findings.push(
      `${fault}: ${life.person.address} ${occasion} ${step} at ${new Date(at).toISOString()}: ${why}`,
    );
  };
  for (const letter of letters.filter(({ occasion }) => calendars.has(occasion))) {
    const wall = wallAt(life, letter.at);
    if (!mayLeaveAt(letter.at, wall)) find('outsideWindow', letter, wall.zone);
    if (
      letters.some((other) => other.at < letter.at && localDay(other.at, wall) === localDay(letter.at, wall))
    )
      find('overDailyLimit', letter, 'another letter on that day');
    checkCause(letter, callings, letters, find);
    if (letter.occasion.startsWith('dues') && isLedgerOld(history, letter.at))
      find('afterStop', letter, 'the last news of payments were old');
  }
  for (const calling of callings) checkLost(calling, { life, letters, history }, find);
}

/** Every letter has its cause: a series that held at that moment, whose step was due, newest, and not sent before. */
function checkCause(
  letter: Letter,
  callings: readonly Calling[],
  letters: readonly Letter[],
  find: (fault: 'doubled' | 'afterStop', letter: Letter, why: string) => void,
): void {
  const calling = callings.find(
    ({ occasion, spans }) =>
      occasion === letter.occasion && spans.some(({ from, to }) => from <= letter.at && letter.at < to),
  );
  if (calling === undefined) {
    find('afterStop', letter, 'nothing called for it');
    return;
  }
  const due = dueAt(calling, letter.step);
  if (letter.at < due || letter.at > due + latestMs) find('afterStop', letter, 'not its time');
  if (dueAt(calling, letter.step + 1) <= letter.at) find('doubled', letter, 'a newer step was due');
  const isRepeated = letters.some(
    (other) => other.at < letter.at && other.step === letter.step && belongsTo(other, calling),
  );
  if (isRepeated) find('doubled', letter, 'sent before');
}

/** A step that had its chances and was not sent, or was sent long after them. */
function checkLost(
  calling: Calling,
  { life, letters, history }: { life: Life; letters: readonly Letter[]; history: History },
  find: (fault: 'lost', letter: Letter, why: string) => void,
): void {
  for (const step of calling.days.keys()) {
    const due = dueAt(calling, step + 1);
    const sent = letters.find((letter) => letter.step === step + 1 && belongsTo(letter, calling));
    const until = Math.min(due + latestMs, dueAt(calling, step + 2), sent?.at ?? Number.POSITIVE_INFINITY);
    const chances = calling.spans
      .filter(({ since }) => due >= since)
      .flatMap(({ from, to }) => between(history.cycles, Math.max(from, due), Math.min(to, until)))
      .filter((at) => isChance(at, calling, { life, letters, history }));
    if (chances.length > spareChances)
      find('lost', { at: due, occasion: calling.occasion, step: step + 1 }, `${chances.length} chances`);
  }
}

function isChance(
  at: number,
  { occasion }: Calling,
  { life, letters, history }: { life: Life; letters: readonly Letter[]; history: History },
): boolean {
  if (!mayLeaveAt(at, wallAt(life, at), marginMinutes)) return false;
  if (letters.some((other) => other.at <= at && at - other.at < dayMs)) return false;
  return !occasion.startsWith('dues') || !isLedgerOld(history, at);
}

function belongsTo({ at, occasion }: Letter, calling: Calling): boolean {
  return occasion === calling.occasion && calling.spans.some(({ from, to }) => from <= at && at < to);
}

function dueAt({ reference, days }: Calling, step: number): number {
  return reference + (days[step - 1] ?? Number.POSITIVE_INFINITY) * dayMs;
}

/** Where they live, as far as they have said by then; before that the organisation's clock counts. */
function wallAt({ person, happenings }: Life, at: number): Wall {
  const isKnown = happenings.some(
    (one) =>
      one.kind === 'email' &&
      one.knownAt <= at &&
      (one.says === 'answer' ||
        ((one.says === 'complete' || one.says === 'incomplete') && person.leavesOut !== 'town')),
  );
  return isKnown
    ? { zone: person.town.zone, country: person.town.country }
    : { zone: 'America/New_York', country: null };
}

function isLedgerOld({ newsOfPayments }: History, at: number): boolean {
  const news = newsOfPayments.filter((one) => one.at <= at);
  const last = news.at(-1);
  return news.some(({ isImport }) => isImport) && last !== undefined && at - last.at > knownDays * dayMs;
}

/** The moments from `from` up to, and not with, `to`. */
function between(moments: readonly number[], from: number, to: number): number[] {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let index = low; (moments[index] ?? Number.POSITIVE_INFINITY) < to; index++)
    found.push(moments[index] as number);
  return found;
}
