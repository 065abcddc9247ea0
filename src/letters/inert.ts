/**
 * Values stand in a template's output as numbered marks (private-use characters) until markup is parsed, and are put
 * in last: so nothing that an applicant wrote is ever read as handlebars, markup or HTML.
 */
const mark = /\uE000(\d+)\uE001/g;

/** What no value may carry: control characters but the newline, and direction overrides that hide what is written. */
const invisible = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** The values of one letter, in the order of their marks. */
export type Values = string[];

/**
 * A mark for a value on one line; null for an empty one, so that a template can ask `{{#if}}`. No-break spaces stay:
 * "28 $" must not be torn.
 */
export function inertLine(values: Values, value: string | null): string | null {
  return inert(values, value?.replace(/[^\S\u00A0\u202F]+/gu, ' ') ?? '');
}

/** One mark for each paragraph of a text, line breaks kept. */
export function inertParagraphs(values: Values, text: string | null): string[] {
  const paragraphs = (text ?? '').replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/u);
  return paragraphs.map((paragraph) => inert(values, paragraph)).filter((one) => one !== null);
}

/** The text with every mark replaced by its value, as `encode` writes it. */
export function fillIn(text: string, values: Values, encode: (value: string) => string): string {
  return text.replace(mark, (_, index) => encode(values[Number(index)] ?? ''));
}

function inert(values: Values, value: string): string | null {
  const clean = value.replace(invisible, (character) => (character === '\n' ? character : '')).trim();
  return clean === '' ? null : `\uE000${values.push(clean) - 1}\uE001`;
}
