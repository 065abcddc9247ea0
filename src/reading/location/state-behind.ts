import type { Gazetteer } from '../../places/gazetteer.ts';
import { functionWords } from '../lexicon/not-names.ts';
import type { Passage } from '../text/passage.ts';
import type { Mention } from './mentions.ts';
import { contains } from './resolution.ts';
import { keysFrom, span } from './span.ts';

/** No state and no town before one is as short as "I do" or "My job". */
const shortest = 3;

/**
 * "Charlotte north carolina", "valdosta ga", "Imokale florida": the state typed small right behind its town, or spelt out
 * behind a name that is not known.
 */
export function stateBehind(
  town: Mention | undefined,
  passage: Passage,
  next: number,
  gazetteer: Gazetteer,
): Mention | null {
  const places = town?.last === next && passage.words[next]?.gap === ' ' ? town.places : null;
  if (!places && !isBehindUnknownName(passage, next)) return null;
  const keys = keysFrom(passage, next, 0, gazetteer);
  for (let i = keys.length - 1; i >= 0; i--) {
    const areas = gazetteer
      .areasNamed(keys[i] as string)
      .filter(
        (area) =>
          area.region !== null &&
          (!area.isAbbreviation || (passage.isCaseless && !functionWords.has(keys[i] as string))) &&
          (!places || places.some((place) => contains(area, place))),
      );
    if (areas.length > 0) return { ...span(passage, next, next + i, 0), places: [], areas };
  }
  return null;
}

function isBehindUnknownName({ isCaseless, words }: Passage, next: number): boolean {
  const [before, word] = [words[next - 1], words[next]];
  return (
    !isCaseless &&
    before?.isCapitalised === true &&
    before.raw.length > shortest &&
    word?.sentence === before.sentence &&
    word.folded.length > shortest &&
    (word.gap === ' ' || word.gap === ', ')
  );
}
