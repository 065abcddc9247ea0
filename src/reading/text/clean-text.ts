import { repairMojibake } from './mojibake.ts';

/** Longest text that is read of an email, UTF-16 units. */
const longestText = 100_000;

const odd = /[^\n -~]/;
const lineBreaks = /\r\n?|[\u2028\u2029\v\f]/g;
const spaces = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Soft hyphens, zero-width characters, direction marks, controls, variation selectors. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}\uFFFC]/gu;
const links = /<(?:https?|mailto|tel):[^<>\n]{0,2000}>|\[cid:[^\][\n]{0,300}\]/g;

/** A text as it is read: LF, NFC, plain spaces, nothing invisible, wrong charsets mended, link targets left out. */
export function cleanText(whole: string): string {
  const text = whole.length > longestText ? whole.slice(0, longestText) : whole;
  const plain = odd.test(text) ? cleanOdd(text) : text;
  return plain.includes(':') ? plain.replace(links, '') : plain;
}

function cleanOdd(text: string): string {
  return repairMojibake(text)
    .normalize('NFC')
    .replace(lineBreaks, '\n')
    .replace(spaces, ' ')
    .replace(invisible, '');
}
