import { readdirSync, readFileSync, statSync } from 'node:fs';

/** What was measured at one moment. */
export interface Sample {
  /** Hours simulated, or minutes lived. */
  at: number;
  emails: number;
  megabytes: number;
  handles: number;
  databaseKilobytes: number;
}

/** Files, sockets and the like that a process has open; 0 where the system does not tell (proc(5)). */
export function openHandles(process: number | 'self'): number {
  try {
    return readdirSync(`/proc/${process}/fd`).length;
  } catch {
    return 0;
  }
}

/** Resident memory of another process, megabytes. */
export function residentMegabytes(process: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

export function kilobytesOf(file: string): number {
  return Math.round(statSync(file).size / 1024);
}

/** How much each grew from the second quarter to the last: what is flat has not. */
export interface Growth {
  megabytes: number;
  handles: number;
  /** Kilobytes of database an email, in the last quarter by those in the second. */
  perEmail: number;
}

export function growthOf(samples: readonly Sample[]): Growth {
  const quarter = Math.floor(samples.length / 4);
  const early = samples.slice(quarter, 2 * quarter);
  const late = samples.slice(-quarter);
  const least = (some: readonly Sample[], what: 'megabytes' | 'handles') =>
    Math.min(...some.map((sample) => sample[what]));
  return {
    megabytes: least(late, 'megabytes') - least(early, 'megabytes'),
    handles: least(late, 'handles') - least(early, 'handles'),
    perEmail: round(perEmail(late) / perEmail(early)),
  };
}

function perEmail(samples: readonly Sample[]): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) return 1;
  const emails = last.emails - first.emails;
  return emails === 0 ? 1 : Math.max(0.1, (last.databaseKilobytes - first.databaseKilobytes) / emails);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
