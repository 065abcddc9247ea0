import { edgeTable } from './edges.ts';
import { enterLexeme } from './lexemes.ts';

/** A phrase of one of the lexicons' lists. */
export interface Phrase {
  /** Number of the list. */
  list: number;
  kind: unknown;
  /** How many words it has, and its number among all phrases. */
  length: number;
  order: number;
}

/** Stands in a phrase for up to three words of any kind: "i agree with * principles". Never first. */
const gap = '*';

/**
 * The phrases of all lists in one tree: a path of words leads from the root to each. So a text is gone through once, and
 * at most of its words no phrase of any list begins.
 */
const edges = edgeTable();
/** By node, from 1 on: the phrases that end there, and the node behind a gap, 0 for none. */
const phrases: (Phrase[] | undefined)[] = [undefined];
const gaps: number[] = [0];
/** By lexeme: the node behind it as a first word, 0 for none. */
const openings: number[] = [];
let entered = 0;

/** Enters a phrase, its words parted by spaces. */
export function enterPhrase(text: string, list: number, kind: unknown): void {
  const words = text.split(' ');
  let node = behindFirst(enterLexeme(words[0] as string));
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string;
    node = word === gap ? behindGap(node) : behindWord(node, enterLexeme(word));
  }
  const phrase = { list, kind, length: words.length, order: entered++ };
  const ending = phrases[node];
  if (ending) ending.push(phrase);
  else phrases[node] = [phrase];
}

/** The node where phrases that begin with a word go on, 0 when none does. */
export function openingNode(lexeme: number): number {
  return openings[lexeme] ?? 0;
}

/** The node behind a further word, 0 when no phrase goes on with it. */
export function nextNode(node: number, lexeme: number): number {
  return edges.follow(node, lexeme);
}

/** The node behind a gap, 0 when no phrase goes on with one. */
export function gapNode(node: number): number {
  return gaps[node] ?? 0;
}

/** The phrases that end at a node. */
export function phrasesEndingAt(node: number): readonly Phrase[] | undefined {
  return phrases[node];
}

function behindFirst(lexeme: number): number {
  while (openings.length <= lexeme) openings.push(0);
  openings[lexeme] ||= newNode();
  return openings[lexeme] as number;
}

function behindWord(node: number, lexeme: number): number {
  const known = edges.follow(node, lexeme);
  if (known !== 0) return known;
  const added = newNode();
  edges.add(node, lexeme, added);
  return added;
}

function behindGap(node: number): number {
  gaps[node] ||= newNode();
  return gaps[node] as number;
}

function newNode(): number {
  gaps.push(0);
  return phrases.push(undefined) - 1;
}
