/** One word or number of a text; `text.slice(start, end) === raw`. */
export interface Token {
  raw: string;
  /** Lower case without diacritics, apostrophes straightened: what lexicons are keyed by. */
  folded: string;
  start: number;
  end: number;
  /** Begins with an upper-case letter. */
  isCapitalised: boolean;
}

const ascii = /^[\0-\x7F]*$/;

/** Lower case, NFD marks removed, typographic apostrophes and hyphens straightened. Length may change. */
export function fold(text: string): string {
  if (ascii.test(text)) return (text.includes('`') ? text.replaceAll('`', "'") : text).toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?/gu;

/** The words of a text in order. A final full stop stays with abbreviations of up to four letters ("St.", "Ont."). */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const raw = keepsFullStop(match[0]) ? match[0] : match[0].replace(/\.$/, '');
    const first = raw.charAt(0);
    tokens.push({
      raw,
      folded: fold(raw).replace(/\.$/, ''),
      start: match.index,
      end: match.index + raw.length,
      isCapitalised: first !== first.toLowerCase() || /\p{Lt}/u.test(first),
    });
  }
  return tokens;
}

function keepsFullStop(raw: string): boolean {
  return raw.length <= 5 && raw.endsWith('.') && /\D\.$/.test(raw);
}
