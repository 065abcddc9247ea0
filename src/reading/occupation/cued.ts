import {
  articles,
  englishCues,
  fillers,
  frenchCues,
  type OccupationCues,
  spanishCues,
} from '../lexicon/occupation-cues.ts';
import { type Match, phraseIndex, phrasesAt } from '../text/phrases.ts';
import type { Claim } from './claim.ts';
import { type Clauses, sentenceStart } from './clauses.ts';
import { isDenied, isOfOthers, isUnpaid } from './guards.ts';
import type { Language } from './heads.ts';
import { type NounPhrase, nounPhraseAt, unknownPhraseAt } from './noun-phrase.ts';
import { openClaim, placeClaim } from './place.ts';
import { suffixPhraseAt } from './suffixes.ts';
import { entrySet } from './word-list.ts';

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
];
const cueIndex = phraseIndex<Kind>(
  cues.flatMap(([language, lists]) =>
    opening.map((kind) => [`${kind}:${language}`, lists[kind]] as [Kind, string]),
  ),
);
const fillerIndex = phraseIndex([['filler', fillers]]);
const filler = entrySet(fillers);
const articleIndex = phraseIndex<Language>([
  ['en', articles.en],
  ['es', articles.es],
  ['fr', articles.fr],
]);
const single = entrySet(articles.en, articles.es, articles.fr);

/** What is said after "I am a", "trabajo de", "je travaille dans" and their like. */
export function cuedClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < clauses.words.length; at++) {
    for (const match of phrasesAt(clauses.passage, at, cueIndex)) {
      const claim = claimOf(clauses, match);
      if (claim && !isUnpaid(clauses, claim.last)) claims.push(claim);
    }
  }
  return claims;
}

function claimOf(clauses: Clauses, match: Match<Kind>): Claim | null {
  const [kind, language] = match.kind.split(':') as [CueKind, Language];
  if (isDenied(clauses, match.first)) return null;
  if (kind === 'after') return tradeBefore(clauses, language, match);
  if (clauses.breaks[match.last] && kind !== 'work') return null;
  if (kind === 'be') return beClaim(clauses, language, match.last);
  if (kind === 'work' || kind === 'workBeside')
    return workClaim(clauses, language, match.last, kind === 'workBeside');
  if (kind === 'role') return roleClaim(clauses, language, match);
  if (kind === 'open') return openClaim(clauses, language, match);
  return placeClaim(clauses, language, match, kind === 'placeOnly');
}

/** Past "currently", "just", "también" and an article. */
function afterArticle(
  clauses: Clauses,
  language: Language,
  from: number,
): { at: number; hasArticle: boolean } {
  const at = afterFillers(clauses, from);
  const article = phrasesAt(clauses.passage, at, articleIndex).find(({ kind }) => kind === language);
  if (!article || clauses.breaks[article.last]) return { at, hasArticle: false };
  return { at: article.last, hasArticle: true };
}

function afterFillers(clauses: Clauses, from: number): number {
  const [phrase] = phrasesAt(clauses.passage, from, fillerIndex);
  return phrase && !clauses.breaks[phrase.last] ? afterFillers(clauses, phrase.last) : from;
}

function beClaim(clauses: Clauses, language: Language, from: number): Claim | null {
  const { at, hasArticle } = afterArticle(clauses, language, from);
  const phrase = nounPhraseAt(clauses, language, at);
  if (phrase && (hasArticle || isPlain(clauses, language, phrase)))
    return claim(clauses, phrase, confidenceOf(clauses, phrase, language, hasArticle), 'i am');
  if (!hasArticle) return tradeAfterName(clauses, language, at);
  const guess = suffixPhraseAt(clauses, language, at);
  return guess && { clauses, ...guess, group: null, confidence: 0.6, rule: 'i am, by its ending' };
}

/** Without an article only plain lower-case words: "I'm Miles Baker" is a name, "I am housekeeper" a trade. */
function isPlain({ passage, words }: Clauses, language: Language, phrase: NounPhrase): boolean {
  if (language !== 'en' || phrase.head.isStatus) return true;
  if (passage.isCaseless) return !phrase.isWeak && phrase.headLast - phrase.first <= 3;
  return words.slice(phrase.first, phrase.last).every(({ isCapitalised }) => !isCapitalised);
}

function confidenceOf(clauses: Clauses, phrase: NounPhrase, language: Language, hasArticle: boolean): number {
  if (phrase.head.isPlural || isTitle(clauses, phrase)) return 0.7;
  if (hasArticle || phrase.head.isStatus || language !== 'en') return 0.95;
  return phrase.isWeak ? 0.6 : 0.88;
}

/** "Soy la profesora Refugio": how one is called, which may be past. */
function isTitle({ passage, words, breaks }: Clauses, { last }: NounPhrase): boolean {
  return !passage.isCaseless && breaks[last] === false && words[last]?.isCapitalised === true;
}

/** "soy jose luis cervantes pulido alfarero": a known, unmistakable word after a name that no comma ends. */
function tradeAfterName(clauses: Clauses, language: Language, from: number): Claim | null {
  for (let at = from + 1; at < from + 6 && !clauses.breaks[at]; at++) {
    const word = clauses.words[at];
    if (!word || (word.isCapitalised && !clauses.passage.isCaseless)) continue;
    const phrase = nounPhraseAt(clauses, language, at);
    if (phrase && !phrase.isWeak && !phrase.head.isPlural && isNameBetween(clauses, from, phrase.first))
      return claim(clauses, phrase, 0.8, 'i am, after the name');
  }
  return null;
}

function isNameBetween({ passage, words }: Clauses, from: number, to: number): boolean {
  const between = words.slice(from, to);
  if (between.length === 0) return false;
  return between.every(({ folded, isCapitalised }) =>
    passage.isCaseless ? folded.length > 1 && !isCommon(folded) : isCapitalised,
  );
}

function isCommon(folded: string): boolean {
  return single.has(folded) || filler.has(folded) || commonWords.has(folded);
}

const commonWords = entrySet(
  'a | an | the | so | in | at | not | of | for | from | with | and | to | my | your | de | hijo | hija | esposa | esposo | amigo | amiga | no | muy | y | que | con | en | mi | pas | tres | et | femme | fils | fille | ami | avec | un | une | tired | looking | trying | married | very | interested | writing | sure | happy | glad | sorry | going | being | done | sick | by | on | like | casado | casada | parte | madre | padre',
);

function workClaim(clauses: Clauses, language: Language, from: number, isFar: boolean): Claim | null {
  const { at } = afterArticle(clauses, language, from);
  const phrase = nounPhraseAt(clauses, language, at);
  if (phrase) return claim(clauses, phrase, 0.96, 'i work as');
  const words = isFar ? null : unknownPhraseAt(clauses, language, at);
  if (!words || notWork.has(clauses.words[words.first]?.folded ?? '')) return null;
  return { clauses, ...words, group: null, confidence: 0.8, rule: 'i work as' };
}

const notWork = entrySet(
  'volunteer | dog | slave | team | group | crew | couple | loco | loca | burro | burra | esclavo | esclava | negro | negra | bestia | mula | fou | folle | chien | noche | dia | lunes | martes | sol | planta | cuota | casa | forma | manera | madrugada | gratis | seis | siete | ocho | well | usual | everyone | always | much | hard | long | little | ever | voluntario | voluntaria | benevole | tout | toute | moi | toi | vous | nous | part | result | todos | todo | siempre | tal | si | malade | day | night',
);

/** "As a nurse, I see …", at the head of a sentence or after the writer's own "I work". */
function roleClaim(clauses: Clauses, language: Language, match: Match<Kind>): Claim | null {
  const start = sentenceStart(clauses, match.first);
  const phrase = nounPhraseAt(clauses, language, match.last);
  if (!phrase || phrase.head.isPlural || isOfOthers(clauses, start, match.first)) return null;
  const ownWork = clauses.words.slice(start, match.first).some(({ folded }) => ownWords.has(folded));
  const isOpening = clauses.breaks[match.first] && clauses.words[match.first]?.folded !== 'de';
  if (!ownWork && !isOpening) return null;
  return claim(clauses, phrase, ownWork ? 0.9 : 0.7, 'as a');
}

const ownWords = entrySet(
  'work | working | employed | trabajo | trabajando | laboro | chambeo | travaille | bosse | job',
);

function tradeBefore(clauses: Clauses, language: Language, match: Match<Kind>): Claim | null {
  if (isOfOthers(clauses, sentenceStart(clauses, match.first), match.first)) return null;
  for (let at = Math.max(0, match.first - 3); at < match.first; at++) {
    const phrase = nounPhraseAt(clauses, language, at);
    if (phrase && phrase.last >= match.first && !clauses.breaks[match.first])
      return claim(clauses, { ...phrase, last: match.first }, 0.8, 'by trade');
  }
  return null;
}

function claim(clauses: Clauses, { first, last, head }: NounPhrase, confidence: number, rule: string): Claim {
  return { clauses, first, last, group: head.group, confidence, rule };
}
