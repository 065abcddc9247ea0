import type { Gazetteer, PostalArea } from '../../places/gazetteer.ts';
import type { Evidence, TextPart } from '../reading.ts';
import { fold } from '../text/tokens.ts';

/** A postal code that stands on its own in a text, with where it lies. */
export interface PostalClaim {
  code: string;
  country: 'US' | 'CA' | 'MX';
  area: PostalArea;
  /** How sure it is that these are a code, and the writer's own. */
  confidence: number;
  evidence: Evidence;
}

const canadian = /\b([ABCEGHJ-NPRSTVXY]\d[A-Z])(?:[ -]?(\d[A-Z]\d))?\b/gi;
const fiveDigits = /(?<![\d$#€.,-])\b(\d{5})(?:-\d{4})?\b(?![.,]\d|\d)/g;
const labelBefore =
  /(?:zip(?: ?code)?|postal(?: ?code)?|code ?postal|codigo ?postal|c\.? ?p\.?)(?: (?:is|es|est|el|le|the|starts with|begins with|empieza con|commence par))* ?[:#=-]? ?(?:(?:is|es|est) ?)?(?:el |le |the )?$/;
const homeBefore =
  /(?:live|living|based|i'm|im|located|vivo|j'habite|here|area|zone|resid\w+) (?:in|en|at|near|around|dans)? ?(?:the |el |le )?$/;
const spanishLabel = /(?:codigo|c\.?\s?p\.?|codigo\s?postal)\D{0,20}$/;

const readableLength = 20_000;
const lookBehind = 40;
const mostCodes = 50;
const labelled = 0.92;
const wholeCode = 0.85;
const alone = 0.8;

/** The first postal code that a part of the text gives as an answer: labelled, in brackets, or alone on its line. */
export function findPostalCode(text: string, part: TextPart, gazetteer: Gazetteer): PostalClaim | null {
  if (!/\d/.test(text)) return null;
  return firstOf(text, canadian, part, gazetteer) ?? firstOf(text, fiveDigits, part, gazetteer);
}

function firstOf(text: string, pattern: RegExp, part: TextPart, gazetteer: Gazetteer): PostalClaim | null {
  let tried = 0;
  for (const match of text.slice(0, readableLength).matchAll(pattern)) {
    const claim = claimOf(match, text, gazetteer);
    if (claim) return { ...claim, evidence: evidenceOf(match, part) };
    if (++tried === mostCodes) return null;
  }
  return null;
}

function evidenceOf(match: RegExpExecArray, part: TextPart): Evidence {
  return { part, start: match.index, end: match.index + match[0].length, text: match[0] };
}

function claimOf(
  match: RegExpExecArray,
  text: string,
  gazetteer: Gazetteer,
): Omit<PostalClaim, 'evidence'> | null {
  const confidence = confidenceOf(text, match.index, match[0].length);
  return /^\d/.test(match[0])
    ? digitsClaim(match, text, confidence, gazetteer)
    : canadianClaim(match, confidence, gazetteer);
}

/** A whole Canadian code is unmistakable; three signs ("H2G") need a sign that they are one. */
function canadianClaim(
  match: RegExpExecArray,
  given: number,
  gazetteer: Gazetteer,
): Omit<PostalClaim, 'evidence'> | null {
  const isWhole = match[2] !== undefined;
  const confidence = isWhole ? Math.max(given, wholeCode) : given;
  if (confidence === 0 || (!isWhole && match[0] !== match[0].toUpperCase())) return null;
  const area = gazetteer.postalCode(match[1] ?? '', 'CA');
  const code = isWhole ? `${match[1]} ${match[2]}`.toUpperCase() : match[0];
  return area && { code, country: 'CA', area, confidence };
}

/** Five digits under a Spanish label are a Mexican code, otherwise a ZIP. */
function digitsClaim(
  match: RegExpExecArray,
  text: string,
  confidence: number,
  gazetteer: Gazetteer,
): Omit<PostalClaim, 'evidence'> | null {
  if (confidence === 0) return null;
  const before = foldedBefore(text, match.index);
  const countries = spanishLabel.test(before) ? (['MX', 'US'] as const) : (['US'] as const);
  for (const country of countries) {
    const area = gazetteer.postalCode(match[0], country);
    if (area) return { code: match[0], country, area, confidence };
  }
  return null;
}

/** How sure the text around says that these signs are the writer's code; 0 when it says nothing. */
function confidenceOf(text: string, start: number, length: number): number {
  const before = text.slice(Math.max(0, start - lookBehind), start);
  const after = text.slice(start + length, start + length + 2);
  const folded = foldedBefore(text, start);
  if (labelBefore.test(folded)) return labelled;
  if (homeBefore.test(folded)) return labelled;
  const opens = start === 0 || /(?:^|\n)[\s>*•-]*$/.test(before);
  if (opens && /^(?:\s*$|\s*\n|[.,]?\n|[.]?$)/.test(after)) return alone;
  return /\(\s*$/.test(before) && after.startsWith(')') ? alone : 0;
}

/** What stands before, white space as single spaces. */
function foldedBefore(text: string, start: number): string {
  return fold(text.slice(Math.max(0, start - lookBehind), start)).replace(/\s+/g, ' ');
}
