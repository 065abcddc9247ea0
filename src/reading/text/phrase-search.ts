import type { Passage, Word } from './passage.ts';
import { gapNode, nextNode, openingNode, type Phrase, phrasesEndingAt } from './phrase-tree.ts';
import type { Match } from './phrases.ts';

/** What was found of one list in a passage: in order of the first words, of those with one first word the longest first. */
export interface Found<Kind> {
  matches: Match<Kind>[];
  /** Of each match its phrase. */
  phrases: Phrase[];
}

const longestGap = 3;

/** What was found of each list of phrases, by its number; searched when first asked for. */
export function foundIn(passage: Passage): readonly (Found<unknown> | undefined)[] {
  passage.found ??= search(passage.words);
  return passage.found;
}

function search(words: readonly Word[]): (Found<unknown> | undefined)[] {
  const found: (Found<unknown> | undefined)[] = [];
  for (let first = 0; first < words.length; first++) {
    const node = openingNode((words[first] as Word).lexeme);
    if (node !== 0) goOn({ words, first, found }, node, first + 1);
  }
  return found;
}

interface Search {
  words: readonly Word[];
  first: number;
  found: (Found<unknown> | undefined)[];
}

/** Takes up the phrases that end at a node before word `at`, and goes on: through gaps (the shortest first), and with the word. */
function goOn(search: Search, node: number, at: number): void {
  const { words, first } = search;
  const ending = phrasesEndingAt(node);
  if (ending !== undefined) for (const phrase of ending) takeUp(search, phrase, at);
  const gap = gapNode(node);
  if (gap !== 0)
    for (let start = at; start <= at + longestGap && isWithin(words, first, start); start++)
      goOn(search, gap, start);
  if (!isWithin(words, first, at)) return;
  const next = nextNode(node, (words[at] as Word).lexeme);
  if (next !== 0) goOn(search, next, at + 1);
}

function isWithin(words: readonly Word[], first: number, at: number): boolean {
  return at < words.length && (words[at] as Word).sentence === (words[first] as Word).sentence;
}

/** Each phrase once at a word, before the shorter ones that begin there; those as long stay in the lexicons' order. */
function takeUp({ found, first }: Search, phrase: Phrase, last: number): void {
  const match = { kind: phrase.kind, first, last };
  const own = found[phrase.list];
  if (own === undefined) found[phrase.list] = { matches: [match], phrases: [phrase] };
  else insert(own, match, phrase);
}

function insert({ matches, phrases }: Found<unknown>, match: Match<unknown>, phrase: Phrase): void {
  let at = matches.length;
  while (at > 0 && matches[at - 1]?.first === match.first && !comesBefore(phrases[at - 1] as Phrase, phrase))
    at--;
  if (phrases[at] === phrase) return;
  matches.splice(at, 0, match);
  phrases.splice(at, 0, phrase);
}

function comesBefore(a: Phrase, b: Phrase): boolean {
  return a.length > b.length || (a.length === b.length && a.order < b.order);
}
