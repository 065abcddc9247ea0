import { englishCues, frenchCues, type OccupationCues, spanishCues } from '../lexicon/occupation-cues.ts';
import { findPhrases, type Match, phraseIndex } from '../text/phrases.ts';
import { beClaim } from './being.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { craftClaim } from './craft.ts';
import { isDenied, isPastForm, isUnpaid } from './guards.ts';
import type { Language } from './heads.ts';
import { openClaim, placeClaim } from './place.ts';
import { oneOfClaim, titleBefore, titleClaim, weAllClaim } from './titles.ts';
import { oneWhoClaim, roleClaim, tradeBefore, workClaim } from './working.ts';

type CueKind = keyof OccupationCues;
type Kind = `${CueKind}:${Language}`;

const cues: readonly (readonly [Language, OccupationCues])[] = [
  ['en', englishCues],
  ['es', spanishCues],
  ['fr', frenchCues],
];
const opening: readonly CueKind[] = [
  'be',
  'work',
  'workBeside',
  'place',
  'placeOnly',
  'open',
  'role',
  'after',
  'craft',
  'oneWho',
  'title',
  'titleBefore',
  'weAll',
  'oneOf',
];
const cueIndex = phraseIndex<Kind>(
  cues.flatMap(([language, lists]) =>
    opening.map((kind) => [`${kind}:${language}`, withContractions(lists[kind])] as [Kind, string]),
  ),
);

/** "je suis" is also typed "jsuis". */
function withContractions(list: string): string {
  return list.includes('je ') ? `${list} | ${list.replace(/(^|\| )je (?=[bcdfglmnprstv])/g, '$1j')}` : list;
}

/** What is said after "I am a", "trabajo de", "je travaille dans" and their like. */
export function cuedClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (const match of findPhrases(clauses.passage, cueIndex)) {
    const claim = claimOf(clauses, match);
    if (claim && !isUnpaid(clauses, claim.last)) claims.push(claim);
  }
  return claims;
}

function claimOf(clauses: Clauses, match: Match<Kind>): Claim | null {
  const [kind, language] = match.kind.split(':') as [CueKind, Language];
  if (isDenied(clauses, match.first)) return null;
  if (language === 'es' && isPastForm(clauses, match.first)) return null;
  if (kind === 'after') return tradeBefore(clauses, language, match);
  if (kind === 'oneWho') return oneWhoClaim(clauses, match.last);
  if (kind === 'oneOf') return oneOfClaim(clauses, language, match);
  if (kind === 'titleBefore') return titleBefore(clauses, language, match);
  if (kind === 'craft') return craftClaim(clauses, match.last);
  if (clauses.breaks[match.last] && kind !== 'work') return null;
  if (kind === 'title') return titleClaim(clauses, language, match.last);
  if (kind === 'weAll') return weAllClaim(clauses, language, match.last);
  if (kind === 'be') return beClaim(clauses, language, match.last);
  if (kind === 'work' || kind === 'workBeside')
    return workClaim(clauses, language, match, kind === 'workBeside');
  if (kind === 'role') return roleClaim(clauses, language, match);
  if (kind === 'open') return openClaim(clauses, language, match);
  return placeClaim(clauses, language, match, kind === 'placeOnly');
}
