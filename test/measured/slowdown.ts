/** What the reference job takes on a free core. */
const freeMs = 60;

/** CPU time of a job, user and system, ms: what else runs on the machine lengthens it less than it does wall time. */
export function cpuMs(job: () => unknown): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as long as on a free core this machine takes just now (at least 1): a limit is multiplied by it. */
export function slowdown(): number {
  return Math.max(1, cpuMs(reference) / freeMs);
}

/** Work of the kind that reading does: folding, cutting, looking up. */
function reference(): number {
  const seen = new Map<string, number>();
  const text = 'Élodie de la Peña writes from Saint-Jérôme, QC. '.repeat(10_000);
  for (const word of text
    .normalize('NFD')
    .toLowerCase()
    .split(/\P{L}+/u))
    seen.set(word, (seen.get(word) ?? 0) + 1);
  return seen.size;
}
