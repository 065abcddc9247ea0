import { type LeftLetter, secretaryAtHome, budgets as shipped } from './duel.ts';

/** The most letters that left, by each measure of the budgets, to everybody but the secretary. */
export interface Most {
  toAddressInDay: number;
  inThread: number;
  inHour: number;
  inDay: number;
  /** Told to the secretary in one day. */
  digestsInDay: number;
}

const hourMs = 3_600_000;

/** Counts by the letters alone: nothing of the desk is asked. */
export function mostOf(left: readonly LeftLetter[]): Most {
  const digests = left.filter(({ recipient }) => recipient === secretaryAtHome);
  const letters = left.filter(({ recipient }) => recipient !== secretaryAtHome);
  const byAddress = grouped(letters, ({ recipient }) => recipient);
  const byThread = grouped(
    letters.filter(({ applicationId }) => applicationId !== null),
    ({ applicationId }) => String(applicationId),
  );
  return {
    toAddressInDay: Math.max(0, ...byAddress.map((some) => mostWithin(some, 24 * hourMs))),
    inThread: Math.max(0, ...byThread.map((some) => some.length)),
    inHour: mostWithin(left, hourMs),
    inDay: mostWithin(left, 24 * hourMs),
    digestsInDay: mostWithin(digests, 20 * hourMs),
  };
}

export function promises(most: Most, name: string, budgets = shipped): [boolean, string][] {
  return [
    [
      most.toAddressInDay <= budgets.perAddressPerDay,
      `${name}: no address gets more than its budget of a day`,
    ],
    [most.inThread <= budgets.perThread, `${name}: no thread gets more than its budget`],
    [most.inHour <= budgets.perHour, `${name}: no hour has more letters than its budget`],
    [most.inDay <= budgets.perDay, `${name}: no day has more letters than its budget`],
    [most.digestsInDay <= 1, `${name}: the secretary is told once a day`],
  ];
}

/** The most letters within any span of that length. */
function mostWithin(letters: readonly LeftLetter[], spanMs: number): number {
  let most = 0;
  let first = 0;
  for (const [index, { at }] of letters.entries()) {
    while ((letters[first]?.at ?? at) <= at - spanMs) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

function grouped(letters: readonly LeftLetter[], keyOf: (letter: LeftLetter) => string): LeftLetter[][] {
  const groups = new Map<string, LeftLetter[]>();
  for (const letter of letters) groups.set(keyOf(letter), [...(groups.get(keyOf(letter)) ?? []), letter]);
  return [...groups.values()];
}
