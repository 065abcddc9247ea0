/** Abbreviated first words of place names, in the three languages. */
const abbreviations = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['cd', 'ciudad'],
  ['sta', 'santa'],
  ['sto', 'santo'],
  ['gral', 'general'],
  ['pto', 'puerto'],
  ['nvo', 'nuevo'],
  ['nva', 'nueva'],
]);

const strokes = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
]);

const plain = /^[a-z]+(?: [a-z]+)*$/;
const abbreviated = new RegExp(`\\b(?:${[...abbreviations.keys()].join('|')})\\b`);

/**
 * The key that a folded name is indexed by: words parted by one space, no full stops, "st-" and its kin written out.
 * "st. john's" and "st-john's" give "saint john s".
 */
export function placeKey(foldedName: string): string {
  if (plain.test(foldedName) && !abbreviated.test(foldedName)) return foldedName;
  return foldedName
    .replace(/[łøđı]/g, (letter) => strokes.get(letter) ?? letter)
    .replace(/[.,ʻ]/gu, '')
    .split(/[\s\-'/]+/)
    .map((part) => abbreviations.get(part) ?? part)
    .join(' ')
    .trim();
}
