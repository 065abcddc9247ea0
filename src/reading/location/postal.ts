import type { Gazetteer, PostalArea } from '../../places/gazetteer.ts';
import { fold } from '../text/tokens.ts';

/** A postal code that stands on its own in a text, with where it lies. */
export interface PostalClaim {
  code: string;
  country: 'US' | 'CA' | 'MX';
  area: PostalArea;
  start: number;
  end: number;
}

const canadian = /\b([ABCEGHJ-NPRSTVXY]\d[A-Z])(?:[ -]?(\d[A-Z]\d))?\b/gi;
const fiveDigits = /(?<![\d$#€.,-])\b(\d{5})(?:-\d{4})?\b(?![.,]\d|\d)/g;
const labelBefore =
  /(?:zip(?:\s?code)?|postal(?:\s?code)?|code\s?postal|codigo\s?postal|c\.?\s?p\.?)(?:\s+(?:is|es|est|el|le|the))*\s*[:#=-]?\s*(?:is|es|est)?\s*(?:el\s|le\s|the\s)?$/;
const homeBefore =
  /(?:live|living|based|i'm|im|located|vivo|j'habite|here|area|zone|resid\w+)\s+(?:in|en|at|near|around|dans)?\s*(?:the\s|el\s|le\s)?$/;
const spanishLabel = /(?:codigo|c\.?\s?p\.?|codigo\s?postal)\D{0,20}$/;

/** The first postal code that a text gives as an answer: labelled, in brackets, or alone on its line. */
export function findPostalCode(text: string, gazetteer: Gazetteer): PostalClaim | null {
  return (
    firstOf(text, canadian, (match) => canadianClaim(match, text, gazetteer)) ??
    firstOf(text, fiveDigits, (match) => digitsClaim(match, text, gazetteer))
  );
}

function firstOf(
  text: string,
  pattern: RegExp,
  claimOf: (match: RegExpExecArray) => PostalClaim | null,
): PostalClaim | null {
  for (const match of text.slice(0, 20_000).matchAll(pattern)) {
    const claim = claimOf(match);
    if (claim) return claim;
  }
  return null;
}

/** A whole Canadian code is unmistakable; three signs ("H2G") need a sign that they are one. */
function canadianClaim(match: RegExpExecArray, text: string, gazetteer: Gazetteer): PostalClaim | null {
  const isWhole = match[2] !== undefined;
  if (!isWhole && (match[0] !== match[0].toUpperCase() || !isGiven(text, match.index, match[0].length)))
    return null;
  const area = gazetteer.postalCode(match[1] ?? '', 'CA');
  const code = isWhole ? `${match[1]} ${match[2]}`.toUpperCase() : match[0];
  return area && { code, country: 'CA', area, start: match.index, end: match.index + match[0].length };
}

/** Five digits under a Spanish label are a Mexican code, otherwise a ZIP. */
function digitsClaim(match: RegExpExecArray, text: string, gazetteer: Gazetteer): PostalClaim | null {
  if (!isGiven(text, match.index, match[0].length)) return null;
  const before = fold(text.slice(Math.max(0, match.index - 40), match.index));
  const countries = spanishLabel.test(before) ? (['MX', 'US'] as const) : (['US'] as const);
  for (const country of countries) {
    const area = gazetteer.postalCode(match[0], country);
    if (area)
      return { code: match[0], country, area, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function isGiven(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + length, start + length + 2);
  const opens = before === '' || /(?:^|\n)[\s>*•-]*$/.test(before) || (start <= 40 && before.trim() === '');
  if (opens && /^(?:\s*$|\s*\n|[.,]?\n|[.]?$)/.test(after)) return true;
  if (/\(\s*$/.test(before) && after.startsWith(')')) return true;
  const folded = fold(before);
  return labelBefore.test(folded) || homeBefore.test(folded);
}
