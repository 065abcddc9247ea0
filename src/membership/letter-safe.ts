/** Longer than this it is no fact but a message (UTF-16 units). */
const lengthLimit = 60;
const wordLimit = 10;

/** What a mail client might turn into a link or an address: `a@b`, `scheme:`, `www`, `evil.example`. */
const linkLike = /@|:\/\/|\bwww\b|[\p{L}\p{N}]{2}[.。]\p{L}{2}/iu;
const separators = /[\s/&()",;:“”«»]+/u;
const plainWord = /^[\p{L}\p{M}.'’-]+$/u;

/**
 * A fact in the applicant's own words, fit to go back out in a letter: a forged From must not make us carry
 * somebody's message. Letters, marks, hyphens, apostrophes and the full stops of abbreviations remain, one space
 * between words, and the comma of "Tulsa, OK"; a word with a digit or a symbol in it goes.
 * @returns one line of at most 60 characters; null when nothing safe is left, or it is a link or too long for a fact
 */
export function letterSafe(value: string): string | null {
  if (value.length > 4 * lengthLimit) return null;
  const visible = value.normalize('NFC').replace(/\p{Cf}/gu, '');
  if (linkLike.test(visible.normalize('NFKC'))) return null;
  const parts = visible.split(',').map(plainWords);
  const words = parts.flat();
  const safe = parts
    .map((part) => part.join(' '))
    .filter(Boolean)
    .join(', ');
  return safe !== '' && safe.length <= lengthLimit && words.length <= wordLimit ? safe : null;
}

function plainWords(text: string): string[] {
  return text
    .split(separators)
    .filter((word) => plainWord.test(word))
    .map(tidyWord)
    .filter((word) => /\p{L}/u.test(word));
}

/** No stray punctuation at the edges, no piled-up marks, a full stop only after an initial or a short word. */
function tidyWord(word: string): string {
  return word
    .replace(/^[\p{M}.'’-]+/u, '')
    .replace(/['’-]+$/u, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/\.{2,}/gu, '')
    .replace(/(?<!\p{L})(\p{L}\.)(?=\p{L}{2})/gu, '$1 ')
    .replace(/(?<=[\p{L}\p{M}]{5})\.$/u, '');
}
