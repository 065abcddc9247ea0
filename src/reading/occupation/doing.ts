import { englishCues, frenchCues, spanishCues } from '../lexicon/occupation-cues.ts';
import { type Doing, englishDoing, frenchDoing, spanishDoing } from '../lexicon/occupation-doing.ts';
import { type Match, phraseIndex, phrasesAt } from '../text/phrases.ts';
import type { Claim } from './claim.ts';
import { type Clauses, sentenceStart } from './clauses.ts';
import { complementEnd } from './complement.ts';
import { isDenied, isUnpaid } from './guards.ts';
import { type Language, withoutElision } from './heads.ts';
import { isTurned } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';
import { entriesOf, entrySet } from './word-list.ts';

/** One row of the lexicon made ready: its verbs, and the objects by their first words. */
interface Activity {
  language: Language;
  group: string;
  verb: readonly string[];
  /** English only: a word in -ing, which needs "I'm" before it. */
  isProgressive: boolean;
  objects: readonly (readonly string[])[] | null;
}

const activities = activityIndex();
const livingIndex = phraseIndex<Language>([
  ['en', englishCues.living],
  ['es', spanishCues.living],
  ['fr', frenchCues.living],
]);
const clauseStops = entrySet(
  'and | but | that | because | when | y | pero | que | cuando | mais | et | qui | quand | with my | so | i',
);
const ownThings = entrySet(
  'my | mi | mis | mon | ma | mes | you | him | her | them | myself | himself | it | us | me | volantes | folletos | flyers | leaflets | tracts',
);
const farthestObject = 6;
const longestPhrase = 6;

/** "I drive a school bus", "limpio casas", "j'enseigne": what the writer does, without a word for the trade. */
export function doingClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  clauses.words.forEach((word, at) => {
    for (const activity of activities.get(withoutElision(word.folded)) ?? []) {
      const claim = claimOf(clauses, at, activity);
      if (claim) claims.push(claim);
    }
    claims.push(...livingClaims(clauses, at));
  });
  return claims;
}

function claimOf(clauses: Clauses, at: number, activity: Activity): Claim | null {
  const { language, group, verb, objects } = activity;
  const from = at + verb.length;
  if (!verb.every((part, i) => i === 0 || clauses.words[at + i]?.folded === part)) return null;
  const object = objects ? objectEnd(clauses, from, objects) : from;
  if (object < 0 || (!objects && ownThings.has(clauses.words[from]?.folded ?? ''))) return null;
  const subject = subjectOf(clauses, at, language, activity.isProgressive);
  if (!subject || isDenied(clauses, subject.first)) return null;
  const last = complementEnd(clauses, language, { first: at, from: object, limit: longestPhrase });
  if (isTurned(clauses, last) || isUnpaid(clauses, last)) return null;
  return {
    clauses,
    first: at,
    last,
    group,
    confidence: subject.certainty - (objects ? 0 : 0.08),
    rule: 'what i do',
  };
}

/** The end of the first object within the clause, or -1. */
function objectEnd(
  { words, breaks }: Clauses,
  from: number,
  objects: readonly (readonly string[])[],
): number {
  for (let at = from; at < from + farthestObject && at < words.length && !breaks[at]; at++) {
    const folded = words[at]?.folded ?? '';
    if (clauseStops.has(folded) || (at === from && ownThings.has(folded))) return -1;
    for (const object of objects)
      if (object.every((part, i) => bare(words[at + i]?.folded) === part)) return at + object.length;
  }
  return -1;
}

/** Objects are listed with or without "d'" and "l'". */
function bare(folded = ''): string {
  return withoutElision(folded);
}

/** "I fix clocks for a living": any verb will do. */
function livingClaims(clauses: Clauses, at: number): Claim[] {
  return phrasesAt(clauses.passage, at, livingIndex).flatMap((match) => {
    const first = livingStart(clauses, match);
    if (first < 0 || match.first - first > longestPhrase || match.first === first) return [];
    return [{ clauses, first, last: match.first, group: null, confidence: 0.9, rule: 'for a living' }];
  });
}

/** After "I" or "yo"; or an -ing form; or, where verbs tell the person, the head of the clause. */
function livingStart(clauses: Clauses, { kind, first }: Match<Language>): number {
  const start = Math.max(sentenceStart(clauses, first), first - 8);
  for (let at = first - 1; at >= start; at--) {
    const folded = clauses.words[at]?.folded ?? '';
    if (folded === 'i' || folded === 'yo' || folded === 'je') return at + 1;
    if (kind === 'en' && /.{2}ing$/.test(folded)) return at;
    if (kind === 'fr' && /^j'/.test(folded)) return at;
    if (clauses.breaks[at]) return kind === 'es' && /o$/.test(folded) ? at : -1;
  }
  return -1;
}

function activityIndex(): ReadonlyMap<string, readonly Activity[]> {
  const index = new Map<string, Activity[]>();
  const add = (first: string, activity: Activity) => {
    index.set(first, [...(index.get(first) ?? []), activity]);
  };
  const rows: [Language, readonly Doing[]][] = [
    ['en', englishDoing],
    ['es', spanishDoing],
    ['fr', frenchDoing],
  ];
  for (const [language, doings] of rows)
    for (const [group, verbs, list] of doings)
      for (const entry of entriesOf(verbs)) {
        const objects =
          list === '*' ? null : entriesOf(list).map((object) => object.split(' ').map(withoutElision));
        const verb = entry.split(' ').map(withoutElision);
        const [first = '', ...rest] = verb;
        add(first, { language, group, verb, isProgressive: /(?:ando|endo)$/.test(first), objects });
        if (language === 'en')
          add(progressive(first), {
            language,
            group,
            verb: [progressive(first), ...rest],
            isProgressive: true,
            objects,
          });
      }
  return index;
}

/** drive → driving, cut → cutting. */
function progressive(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
