import { execFileSync } from 'node:child_process';

/** What it costs to load the readers with their lexicons, and the gazetteer, in a process of its own. */
export interface LoadingCost {
  /** CPU time. */
  lexiconMs: number;
  gazetteerMs: number;
  /** Resident memory that both add, MB. */
  residentMb: number;
  /** How much slower than a free core the process ran: others that share the machine lengthen CPU time too. */
  slowdown: number;
}

/** What loading mailparser takes on a free core: the yardstick for how busy the machine is. */
const freeMs = 75;

const probe = `
  const built = (name) => import(new URL('../../dist/' + name + '.js', process.argv[1]));
  const cpuMs = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const collected = () => { gc(); return process.memoryUsage.rss(); };
  const memory = collected();
  const start = cpuMs();
  await built('reading/read-email');
  const lexicon = cpuMs();
  const { loadGazetteer } = await built('places/load');
  globalThis.gazetteer = loadGazetteer();
  const all = cpuMs();
  const residentMb = (collected() - memory) / 2 ** 20;
  const before = cpuMs();
  await import('mailparser');
  const referenceMs = cpuMs() - before;
  console.log(JSON.stringify({
    slowdown: Math.max(1, referenceMs / ${freeMs}),
    lexiconMs: lexicon - start, gazetteerMs: all - lexicon, residentMb,
  }));`;

/** Measures the built program, in the quickest of `tries` processes. */
export function measureLoading(tries: number): LoadingCost {
  const costs = Array.from({ length: tries }, loadOnce);
  const total = ({ lexiconMs, gazetteerMs }: LoadingCost) => lexiconMs + gazetteerMs;
  return costs.reduce((best, cost) => (total(cost) < total(best) ? cost : best));
}

/** The figures in one line. */
export function loadingLine({ lexiconMs, gazetteerMs, residentMb, slowdown }: LoadingCost): string {
  const busy =
    slowdown > 1.2 ? ` (on a machine busy enough to take ${slowdown.toFixed(1)} times as long)` : '';
  return `Loading: lexicons ${lexiconMs.toFixed(0)} ms, gazetteer ${gazetteerMs.toFixed(0)} ms of CPU, ${residentMb.toFixed(0)} MB resident${busy}`;
}

function loadOnce(): LoadingCost {
  const flags = ['--expose-gc', '--input-type=module', '--eval', probe, import.meta.url];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' })) as LoadingCost;
}
