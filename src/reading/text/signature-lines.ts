import { sentenceStarts } from '../lexicon/signature-lines.ts';
import type { Line } from './lines.ts';

const starts = new Set(sentenceStarts.split(' '));

const longestLine = 90;
const mostWords = 14;
const longestName = 60;
const mostNameWords = 6;

const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Ll}]['’]\p{Lu}[\p{L}\p{M}'’-]*|["“”'‘’(«][\p{L}\p{M}'’. -]+["“”'‘’)»],?)$/u;
const particle =
  /^(?:de|del|de la|la|las|los|le|y|e|i|da|das|do|dos|di|van|von|der|den|ten|al|el|bin|ibn|ben|bint|of|and|et|st|ap|zu|af|viuda|vda\.?)$/;
const credentials = /,\s*(?:[\p{Lu}][\p{L}.]{0,6}|Jr\.?|Sr\.?|[IV]+)(?=\s*(?:,|$|\())/gu;
const pronouns = /\s*\((?:she|he|they|ella|él|elle|elles|il|iel|ellx|ze|xe|any)\b[^)]{0,40}\)/iu;

/** A line such as stands in a signature: short, and no sentence. */
export function couldBeSignature(line: Line): boolean {
  if (line.text.length > longestLine) return false;
  const words = line.folded.split(/\s+/);
  if (words.length > 4 && /[.!?…]["”»)]?$/.test(line.text)) return false;
  return words.length <= mostWords && !(words.length > 2 && saysSomething(words[0] as string));
}

/** "soy ana de puebla": begins as a sentence of the writer's does. */
function saysSomething(firstWord: string): boolean {
  return starts.has(firstWord) || firstWord.startsWith("j'") || firstWord.startsWith("i'");
}

/** A name alone: one to six capitalised words and particles, perhaps with credentials, pronouns, or a dash before it. */
export function isNameLine(text: string): boolean {
  const name = text
    .slice(0, longestName + 40)
    .replace(pronouns, '')
    .replace(credentials, '')
    .replace(/^[\s~/*•–—-]+|[\s*,]+$/g, '');
  if (name === '' || name.length > longestName || /[\d:;@!?|]/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > mostNameWords || (name.endsWith('.') && !/(?:^|\s|\.)\p{L}\.$|[JS]r\.$/u.test(name)))
    return false;
  return (
    words.some((word) => nameWord.test(word)) &&
    words.every((word) => nameWord.test(word) || particle.test(word))
  );
}
