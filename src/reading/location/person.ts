import { nameLeads } from '../lexicon/location-words.ts';
import { closings } from '../lexicon/name-words.ts';
import { isKnownName } from '../name/vocabulary.ts';
import { fold } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

const cityPopulation = 200_000;
const closing = new Set(closings);
const longestClosing = 60;

/** "Mason" in "Mason Cooper", "my name is Savannah", "Jackson" as a signature: a person who bears a town's name. */
export function isPersonsName(mention: Mention, from: string): boolean {
  const { words, text } = mention.passage;
  const name = fold(text.slice(mention.start, mention.end));
  if (` ${fold(displayName(from)).replace(/[^a-z]+/g, ' ')} `.includes(` ${name} `)) return true;
  if (isKnownName(name) && (!isCity(mention) || followsClosing(mention))) return true;
  return nameLeads.has(words[mention.first - 1]?.folded ?? '') && words[mention.first]?.gap === ' ';
}

function isCity(mention: Mention): boolean {
  return mention.places.some((place) => place.population >= cityPopulation);
}

/** "Thanks," on the line above. */
function followsClosing({ passage: { text }, start }: Mention): boolean {
  const above = text.slice(Math.max(0, start - longestClosing), start).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  return closing.has(fold(line).replace(/[,.!\s]+$/, ''));
}

function displayName(from: string): string {
  return from.replace(/<[^>]*>\s*$/, '');
}
