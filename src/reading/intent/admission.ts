import type { WishKind } from '../lexicon/wishes.ts';
import type { Passage } from '../text/passage.ts';
import type { Match } from '../text/phrases.ts';
import { isInOneSentence } from './cues.ts';

const anybody: ReadonlySet<string> = new Set(
  "somebody someone person people folks workers anybody anyone those kids students teenagers teens minors retirees foreigners immigrants noncitizens felons supervisors managers cops freelancers contractors seniors menores estudiantes jubilados extranjeros migrantes mineurs etudiants retraites alguien persona gente quien personas quelqu'un personne gens".split(
    ' ',
  ),
);
const qualifying: ReadonlySet<string> = new Set(
  "on with without who whose in from under like that con sin que de como en qui avec sans sur comme d'ici".split(
    ' ',
  ),
);

/** "Can somebody on a work visa be a member?": people of a kind, which the writer may be. */
export function isAskedForOthers(passage: Passage, cues: readonly Match<WishKind>[], i: number): boolean {
  const { first } = cues[i] as Match<WishKind>;
  for (let at = first - 1; at >= 0 && first - at <= askedWithin && isInOneSentence(passage, at, first); at--)
    if (anybody.has(passage.words[at]?.folded ?? ''))
      return at > 0 && asksBefore(cues, i, at, passage) && isQualified(passage, at, first);
  return false;
}

const askedWithin = 10;

/** "Somebody on a visa", or a kind of people that stands right before the word: "can kids join". */
function isQualified({ words }: Passage, at: number, first: number): boolean {
  return (
    qualifying.has(words[at + 1]?.folded ?? '') || (at === first - 1 && /s$/.test(words[at]?.folded ?? ''))
  );
}

const able: ReadonlySet<string> = new Set('peut pourrait puede podria pueden podrian peuvent'.split(' '));

/** "Can" before the people, or in Spanish and French "can" behind them. */
function asksBefore(cues: readonly Match<WishKind>[], i: number, at: number, { words }: Passage): boolean {
  return cues
    .slice(Math.max(0, i - 3), i)
    .some(
      ({ kind, first, last }) =>
        (kind === 'inquiry' && last <= at && at - last <= 2) ||
        (first > at && able.has(words[first]?.folded ?? '')),
    );
}
