import { particles, suffixes } from '../lexicon/name-words.ts';
import { fold } from '../text/tokens.ts';

/** A name as it is written; one typed without capitals, or in capitals alone, gets those of a name. */
export function spelt(raw: string): string {
  const name = raw.replace(/\s+/g, ' ').trim();
  const letters = name.replace(/[^\p{L}]/gu, '');
  const isLower = letters === letters.toLowerCase();
  const isUpper = letters === letters.toUpperCase();
  if (isLower || isUpper) return letters.length > 2 || isLower ? capitalised(name) : name;
  return /\p{Lu}{4,}/u.test(name) ? name.split(' ').map(shoutedWord).join(' ') : name;
}

/** "Last, First" as "First Last". */
export function inverted(last: string, first: string): string {
  return `${spelt(first)} ${spelt(last)}`;
}

function shoutedWord(word: string): string {
  return /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) ? capitalised(word) : word;
}

function capitalised(name: string): string {
  return name
    .split(' ')
    .map((word, index) => (index > 0 && isSmall(word) ? word.toLowerCase() : capitalisedWord(word)))
    .join(' ');
}

function isSmall(word: string): boolean {
  return (
    particles.has(fold(word)) &&
    !suffixes.has(fold(word)) &&
    !/^(?:mc|mac|st|saint|sainte|san|santa)$/i.test(word)
  );
}

/** "o'brien" is O'Brien, "mcrae" McRae, "jean-marc" Jean-Marc. */
function capitalisedWord(word: string): string {
  const low = word.toLowerCase();
  if (/^(?:ii|iii|iv)$/.test(low)) return low.toUpperCase();
  return low
    .replace(/(?<=^|[-"“«(‘]|\b[odl]['’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc\p{Ll}/u, (start) => `Mc${start.charAt(2).toUpperCase()}`);
}
