import { readFileSync } from 'node:fs';

/** What one process measured. */
export interface Measurement {
  emails: number;
  /** From the connection to the mailbox until the last email is filed and, where it answers, the last letter has left. */
  seconds: number;
  /** Of the processor, in the same time, all threads together. */
  cpuSeconds: number;
  /** Most resident memory of the process, MB. */
  peakMb: number;
}

/** The unit of /proc/PID/stat (proc(5)). */
const ticksPerSecond = 100;

/** Processor time of a process so far, user and system. */
export function cpuSeconds(pid: number | undefined): number {
  // The second field, the name in brackets, may hold spaces; user and system time are the 12th and 13th after it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Most resident memory of a process so far, MB. */
export function peakMb(pid: number | undefined): number {
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
