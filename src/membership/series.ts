/** Letters that follow a reference date, each once. */
export interface Series {
  reference: Date;
  /** Days after the reference, ascending; negative ones lie before it. */
  days: readonly number[];
  /** What was due before is not: there was nothing yet to write about. */
  since: Date | null;
}

/** A step whose day has come, and the older ones that it makes up for. */
export interface DueStep {
  /** 1 for the first. */
  step: number;
  dueAt: Date;
  /** Older steps that were missed: skipped, not stacked. */
  skipped: readonly number[];
  /** It is so late that it is dropped. */
  isTooLate: boolean;
}

export interface SeriesOutcome {
  due: DueStep | null;
  /** When the next step is due; null after the last. */
  next: Date | null;
}

const dayMs = 24 * 3_600_000;

/**
 * What a series calls for now, computed from the record alone: a missed run is made up for, by the newest due step
 * only, and a double one changes nothing.
 * @param done steps already written, skipped or dropped
 * @param latestDays a step later than this is dropped
 */
export function seriesOutcome(
  series: Series,
  done: ReadonlySet<number>,
  latestDays: number,
  now: Date,
): SeriesOutcome {
  const steps = series.days.map((_, index) => ({ step: index + 1, dueAt: dueDate(series, index) }));
  const next = steps.find(({ dueAt }) => dueAt > now)?.dueAt ?? null;
  const past = steps.filter(({ dueAt }) => dueAt <= now);
  const newest = past.at(-1);
  const isBefore = series.since !== null && newest !== undefined && newest.dueAt < series.since;
  if (newest === undefined || done.has(newest.step) || isBefore) return { due: null, next };
  const skipped = past.slice(0, -1).map(({ step }) => step);
  const isTooLate = now.getTime() - newest.dueAt.getTime() > latestDays * dayMs;
  return { due: { ...newest, skipped: skipped.filter((step) => !done.has(step)), isTooLate }, next };
}

/** When a step of a series is due; `index` counts from 0. */
export function dueDate({ reference, days }: Series, index: number): Date {
  return new Date(reference.getTime() + (days[index] ?? 0) * dayMs);
}
