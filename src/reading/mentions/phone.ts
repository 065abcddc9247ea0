import { phoneLabels } from '../lexicon/mentions.ts';
import type { Evidence } from '../reading.ts';
import type { Passage } from '../text/passage.ts';
import { fold } from '../text/tokens.ts';

/** Ten digits as North Americans part them, a country code before them perhaps. */
const number =
  /(?<![\d.,$#/-])(?:\+?\d{1,2}[ .-]?)?(?:\(\d{2,3}\)[ .-]?|\d{2,3}[ .-]?)\d{3,4}[ .-]?\d{4}(?![\d/-])/g;
const labels = new RegExp(
  `(?:^|[^a-z])(?:${phoneLabels.replaceAll(' | ', '|')})(?:[^a-z\\d]{0,3}| (?:at|is|al|es|au|est)[ :]{1,2})$`,
);
const lookBehind = 30;
const mostNumbers = 20;

/** A phone number in the signature, alone on a line, or after a word that says so; never any other number. */
export function phoneIn({ part, text }: Passage): Evidence | null {
  let tried = 0;
  for (const { 0: digits, index } of text.matchAll(number)) {
    if (++tried > mostNumbers) return null;
    if (isPhone(digits) && (part === 'signature' || isAlone(text, index, digits) || isLabelled(text, index)))
      return { part, start: index, end: index + digits.length, text: digits };
  }
  return null;
}

function isPhone(digits: string): boolean {
  const count = digits.replace(/\D/g, '').length;
  return count >= 10 && count <= 12;
}

function isAlone(text: string, index: number, digits: string): boolean {
  const after = text.charAt(index + digits.length);
  return (index === 0 || text[index - 1] === '\n') && (after === '' || after === '\n');
}

function isLabelled(text: string, index: number): boolean {
  return labels.test(fold(text.slice(Math.max(0, index - lookBehind), index)));
}
