import { createRandom, type Random } from '../../simulate/random.ts';
import { brokenOf, type Campaign } from '../campaign.ts';
import { anotherDesk } from './another-desk.ts';
import { type Most, mostOf, promises } from './checker.ts';
import { type Duel, type DuelOptions, duel } from './duel.ts';
import {
  answersEverything,
  bounces,
  changesAddress,
  changesAllElse,
  changesItsMind,
  comesAndGoes,
  forgesSenders,
  isAway,
  type Peer,
  reflects,
  scripted,
} from './peers.ts';
import { type Sabotage, sabotageNamed, sabotages } from './sabotages.ts';

interface Bout {
  name: string;
  peer: Peer;
  days: number;
  /** A machine, whose letters after the first must be none. */
  isMachine?: boolean;
}

/** Peers that answer whatever they get: what we send stays within the budgets, and machines are left alone. */
export const loops: Campaign = {
  sabotages,
  async run({ isShort, seed, sabotage: name, tell }) {
    const sabotage = sabotageNamed(name);
    const broken: string[] = [];
    const total = { duels: 0, heard: 0, letters: 0, waiting: 0, held: 0 };
    const most: Record<string, number> = {};
    for (const bout of bouts(isShort, createRandom(seed), sabotage)) {
      const ended = await duel(bout.peer, optionsFor(bout, sabotage));
      const reached = mostOf(ended.left);
      broken.push(...brokenOf([...promises(reached, bout.name), ...machinePromise(bout, ended)]));
      tell(`${bout.name}: ${ended.heard} heard, ${ended.left.length} left, ${JSON.stringify(reached)}`);
      addUp(total, most, ended, reached);
    }
    return { counts: { ...total, most }, broken };
  },
};

function bouts(isShort: boolean, random: Random, sabotage: Sabotage | null): Bout[] {
  const days = isShort ? 2 : 30;
  const named: Bout[] = [
    { name: 'answers everything', peer: answersEverything(), days: isShort ? 7 : days },
    { name: 'changes its address', peer: changesAddress(), days },
    { name: 'changes all else', peer: changesAllElse(random), days },
    { name: 'changes its mind', peer: changesItsMind(), days: isShort ? 7 : days },
    { name: 'comes and goes', peer: comesAndGoes(), days },
    { name: 'a list', peer: reflects(true), days, isMachine: true },
    { name: 'a list without a trace', peer: reflects(false), days, isMachine: true },
    { name: 'bounces', peer: bounces(), days, isMachine: true },
    { name: 'is away', peer: isAway(), days, isMachine: true },
    { name: 'another desk', peer: anotherDesk(sabotage), days, isMachine: true },
    { name: 'forged senders', peer: forgesSenders(isShort ? 450 : 10_000), days: isShort ? 1 : days },
  ];
  const chance = Array.from({ length: isShort ? 0 : 100 }, (_, index) => ({
    name: `chance ${index}`,
    peer: scripted(Array.from({ length: 40 }, () => random.whole(0, 999))),
    days: 3,
  }));
  return sabotage === null ? [...named, ...chance] : named.filter(({ name }) => name === sabotage.shownBy);
}

function optionsFor({ days }: Bout, sabotage: Sabotage | null): DuelOptions {
  return { days, sabotage };
}

/** It may get one answer to what looks like a person's first email, and none to what it says as a machine. */
function machinePromise({ name, isMachine }: Bout, { left }: Duel): [boolean, string][] {
  const letters = left.filter(({ letter }) => letter.headers.has('auto-submitted'));
  return isMachine ? [[letters.length <= 1 + digestsIn(left), `${name}: a machine is not answered`]] : [];
}

function digestsIn(left: Duel['left']): number {
  return left.filter(({ recipient }) => recipient.endsWith('@example.net')).length;
}

function addUp(
  total: { duels: number; heard: number; letters: number; waiting: number; held: number },
  most: Record<string, number>,
  { heard, left, waiting, held }: Duel,
  reached: Most,
): void {
  total.duels++;
  total.heard += heard;
  total.letters += left.length;
  total.waiting += waiting;
  total.held += held;
  for (const [measure, count] of Object.entries(reached)) most[measure] = Math.max(most[measure] ?? 0, count);
}
