import { disowned } from '../lexicon/name-cues.ts';
import type { Fact } from '../reading.ts';
import { findPhrases, phraseIndex } from '../text/phrases.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { type Claim, type ClaimKind, wordsOf } from './claim.ts';
import { displayName } from './display-name.ts';
import { introductionsOf } from './introductions.ts';
import { answeredNames, labelledNames } from './labels.ts';
import { echoesOf, openingNames, subjectNames } from './mentions.ts';
import type { NameRun } from './name-run.ts';
import { areOnePerson, isFuller, shareWord } from './same-person.ts';
import { signedNames } from './sign-off.ts';

const disownedIndex = phraseIndex([['disowned', disowned.join(' | ')]]);
const ranks: Record<ClaimKind, number> = { said: 5, nickname: 4, signed: 3, legal: 2, subject: 1, from: 0 };
const surest = 0.98;

/**
 * The writer's own name as they would be called, the fullest form they give: from the body, else the foot of the
 * letter, else the subject, else the From display name when it is a person's, with little confidence when that is a mere
 * handle. Never from the address.
 */
export function readName(text: VisibleText): Fact<string> | null {
  const claims = claimsOf(text);
  const chosen = chosenOf(claims);
  if (!chosen) return null;
  const fullest = claims.reduce(
    (best, claim) => (areOnePerson(chosen, claim) && isFuller(claim, best) ? claim : best),
    chosen,
  );
  const { value, rule, evidence } = fullest;
  return { value, confidence: confidenceOf(chosen, claims), evidence, rule };
}

function claimsOf(text: VisibleText): Claim[] {
  const { body, signature, subject } = text.passages;
  const from = isDisowned(text) || text.bareForward ? null : displayName(text.text.from);
  const fromClaims = from ? [from] : [];
  const bySender = signedNames({ body, signature }, from);
  const known = [...bySender, ...fromClaims];
  return [
    ...answeredNames(text),
    ...labelledNames(body),
    ...introductionsOf(body, isKnownBy(known)),
    ...openingNames(body, isKnownBy(known)),
    ...echoesOf(body, known),
    ...bySender,
    ...subjectNames(subject, isKnownBy(known)),
    ...fromClaims,
  ];
}

/** The writer says that the name shown by their mail program is not, or no longer, theirs. */
function isDisowned({ passages }: VisibleText): boolean {
  return findPhrases(passages.body, disownedIndex).length > 0;
}

function isKnownBy(claims: readonly Claim[]): (run: NameRun) => boolean {
  return (run) => {
    const words = wordsOf(run);
    return claims.some((known) => areOnePerson(known, { words }));
  };
}

/** The highest rank, first found; what the writer signs in full comes before what friends call them. */
function chosenOf(claims: readonly Claim[]): Claim | undefined {
  const [best] = [...claims].sort((a, b) => ranks[b.kind] - ranks[a.kind]);
  if (best && isBare(best)) return outvoting(best, claims) ?? best;
  if (best?.kind !== 'nickname') return best;
  return claims.find((claim) => claim.kind === 'signed' && claim.words.length > 1) ?? best;
}

/** Found by its place in the letter alone, where a town may stand as well: "San Pedro Cholula, Puebla". */
function isBare({ rule }: Claim): boolean {
  return rule === 'name: opening' || rule === 'name: sign-off';
}

/** From and the foot of the letter name one person, in full, of whom the claim knows nothing. */
function outvoting(bare: Claim, claims: readonly Claim[]): Claim | undefined {
  const from = claims.find(({ kind, words }) => kind === 'from' && words.length > 1);
  if (!from || shareWord(from, bare)) return undefined;
  return claims.find((claim) => claim.kind === 'signed' && claim !== bare && areOnePerson(claim, from));
}

/** Claims that agree raise it, one that names somebody else lowers it. */
function confidenceOf(chosen: Claim, claims: readonly Claim[]): number {
  const others = claims.filter((claim) => claim !== chosen && claim.evidence.part !== chosen.evidence.part);
  if (others.some((claim) => areOnePerson(claim, chosen))) return Math.max(surest, chosen.confidence);
  if (others.some((claim) => claim.kind !== 'nickname' && !shareWord(claim, chosen)))
    return chosen.confidence - 0.1;
  return chosen.confidence;
}
