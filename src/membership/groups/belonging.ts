import type { Day } from '../days.ts';
import type { GroupBook } from './group-book.ts';
import { type GroupMatch, matchGroup } from './match.ts';
import type { Residence } from './residence.ts';

/**
 * Where a person belongs: by their home, and where that leads to no group by their workplace, which is only suggested.
 * null: their home is not known.
 */
export function belongingOf(
  book: GroupBook,
  home: Residence | null,
  workplace: Residence | null,
  on: Day,
): GroupMatch | null {
  const byHome = home === null ? null : matchGroup(book, home, on);
  if (workplace === null || byHome?.kind === 'group' || byHome?.kind === 'several') return byHome;
  const byWork = matchGroup(book, workplace, on);
  if (byWork.kind === 'none' || byWork.kind === 'near') return byHome;
  const candidates = byWork.kind === 'group' ? [byWork.chosen] : byWork.candidates;
  return {
    kind: 'near',
    candidates: candidates.map((one) => ({ ...one, why: `${one.why}, where they work` })),
  };
}
