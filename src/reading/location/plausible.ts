import {
  fromWords,
  institutionWords,
  inWords,
  neighbourhoodWords,
  wordlikeAbbreviations,
} from '../lexicon/location-words.ts';
import { calendar } from '../lexicon/not-names.ts';
import type { Claim } from './claims.ts';
import { isNameBefore } from './introduction.ts';
import type { Mention } from './mentions.ts';
import { isPersonsName } from './person.ts';
import type { Role } from './role.ts';

/** Roles in which the words around say that a place is meant. */
const led = new Set(['home', 'presence', 'arrival', 'greeting', 'label', 'home-after', 'answer']);
/** Roles of a name that no preposition leads in: as likely a person's. */
const unled = new Set(['bare', 'alone', 'signature', 'it-is']);
const determiners =
  /^(?:the|a|an|my|our|your|this|that|el|la|un|una|mi|tu|su|le|les|une|mon|ma|notre|votre)$/;
const leastPopulation = 10_000;
const cityPopulation = 90_000;

/**
 * How likely (0..1) the words mean a place at all, rather than an ordinary word, a person or an abbreviation.
 * `from` is the sender as their client names them.
 */
export function plausibilityOf(claim: Claim, from: string): number {
  const { mention, beside, role } = claim;
  const isQualified = beside.areas.length > 0 && mention.places.length > 0;
  if (isAbbreviationOnly(mention)) return abbreviationPlausibility(claim);
  if (!isQualified && isUnled(claim) && isPersonsName(mention, from)) return 0;
  if (isQualified && mention.isEveryday && isJoined(mention)) return 0;
  if (isQualified) return mention.isEveryday && !mention.isCapitalised && !isLed(role) ? 0.85 : 1;
  if (isOfCalendar(mention)) return 0;
  if (mention.isEveryday && role.rule === 'bare' && isBesideName(mention)) return 0.9;
  if (mention.isEveryday && (!mention.isCapitalised || unled.has(role.rule) || role.rule === 'home-after'))
    return 0;
  if (isInstitution(mention) || (mention.isEveryday && isPartOfName(mention))) return 0;
  if (isNeighbourhood(mention)) return 0.5;
  if (mention.passage.isCaseless)
    return isLed(role) || role.rule === 'introduced' || isSizeable(mention) ? 0.95 : 0;
  return mention.isCapitalised ? 1 : uncapitalised(claim);
}

/** No preposition leads it in, and no comma sets it apart from what is said of it: "Laurent qui vous écrit". */
function isUnled({ mention: { first, last, passage }, role }: Claim): boolean {
  if (unled.has(role.rule)) return true;
  const before = passage.words[first - 1]?.folded ?? '';
  const isLoose = !inWords.has(before) && !fromWords.has(before) && passage.words[last]?.gap === ' ';
  return role.rule === 'home-after' && isLoose;
}

/** "In August". */
function isOfCalendar({ passage, first, last }: Mention): boolean {
  return last - first === 1 && calendar.has(passage.words[first]?.folded ?? '');
}

/** "Shaniqua Dupree, Mobile.": a city whose name is a word, as the end of the sentence behind the writer's name. */
function isBesideName({ isCapitalised, passage, first, last, places }: Mention): boolean {
  const isCity = places.some(({ population }) => population >= cityPopulation);
  const { words } = passage;
  const ends = words[last]?.sentence !== words[first]?.sentence;
  return isCapitalised && isCity && ends && isNameBefore(passage, first);
}

/** "Boise State University", "St. John Valley": the name goes on and is no town's. */
function isInstitution({ passage, last }: Mention): boolean {
  const next = passage.words[last];
  return !passage.isCaseless && next?.gap === ' ' && next.isCapitalised && institutionWords.has(next.folded);
}

/** "Centre des congrès", "Union of Cleaners": the name of something else goes on. */
function isPartOfName({ passage: { words }, last }: Mention): boolean {
  return words[last]?.gap === ' ' && /^(?:of|de|del|des|du|for|d'.*)$/.test(words[last]?.folded ?? '');
}

/** "tulsa" in a mail that has capitals elsewhere: only where a cue or an empty line says that it is a place. */
function uncapitalised({ mention, role }: Claim): number {
  const before = mention.passage.words[mention.first - 1];
  if (before && determiners.test(before.folded)) return 0;
  if (isLed(role)) return isSizeable(mention) ? 0.9 : 0.5;
  return role.rule === 'alone' && isSizeable(mention) ? 0.85 : 0;
}

/** "March in Florida": a word, and then a place. */
function isJoined({ passage: { words }, last }: Mention): boolean {
  return inWords.has(words[last]?.folded ?? '');
}

/** "OR", "mi", "in": by themselves hardly ever a home. */
function abbreviationPlausibility({ mention, role }: Claim): number {
  const word = mention.passage.words[mention.first];
  if (!word || !isLed(role)) return 0;
  if (role.rule === 'label' || role.rule === 'answer') return 1;
  if (!mention.passage.isCaseless && word.raw !== word.raw.toUpperCase()) return 0;
  return wordlikeAbbreviations.has(word.folded) && mention.passage.isCaseless ? 0 : 0.95;
}

/** Whether the words around it say that it is a place. */
export function isLed(role: Role): boolean {
  return led.has(role.rule);
}

function isAbbreviationOnly(mention: Mention): boolean {
  return mention.places.length === 0 && mention.areas.every((area) => area.isAbbreviation === true);
}

/** "la colonia Doctores": a town's name borne by a part of another town; the overlay's own are known parts. */
function isNeighbourhood({ passage, first, places }: Mention): boolean {
  return neighbourhoodWords.has(passage.words[first - 1]?.folded ?? '') && (places[0]?.id ?? 0) >= 0;
}

function isSizeable(mention: Mention): boolean {
  return (
    mention.areas.length > 0 ||
    mention.places.some((place) => place.population >= leastPopulation || place.id < 0)
  );
}
