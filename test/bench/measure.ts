import { answeringFloor, type BenchPlace, filingFloor } from './floors.ts';
import type { Measurement } from './process-figures.ts';

/** The bare loops, each measured in a process of its own so that its memory is its own too. */
export type Floor = 'filing-floor' | 'answering-floor';

/** Measures a floor on a backlog: `measure.ts FLOOR PLACE-AS-JSON`. Prints a Measurement. */
async function main([floor, place]: string[]): Promise<void> {
  const work = floor === 'filing-floor' ? filingFloor : answeringFloor;
  const started = performance.now();
  const processor = process.cpuUsage();
  const emails = await work(JSON.parse(place ?? '{}') as BenchPlace);
  const { user, system } = process.cpuUsage(processor);
  const measurement: Measurement = {
    emails,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measurement));
}

await main(process.argv.slice(2));
