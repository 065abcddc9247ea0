/**
 * What a terminal acts upon or hides rather than shows: C0 and C1 controls (escape sequences begin with one), bidi
 * marks, zero-width and other invisible characters, private use, lone surrogates. Line ends and tabs are not among
 * them, nor the variation selectors that emoji carry.
 */
const unseen =
  /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]|\u034F|[\u115F\u1160\u2800\u3164\uFFA0]|[\u17B4\u17B5]/gu;

/** Applicants' text, fit for a terminal: every character that would act or hide stands as `<U+202E>`. */
export function makeVisible(text: string): string {
  return text.replace(unseen, (character) => `<${codePoint(character)}>`);
}

/** The same on one line: line ends and tabs become one space. */
export function makeOneLine(text: string): string {
  return makeVisible(text.replace(/\s*[\n\r\t\v\f\u0085\u2028\u2029]\s*/gu, ' ').trim());
}

/** Columns that a text fills in a terminal: none for combining marks, two for East Asian wide letters and emoji. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** The beginning of a text that fills at most so many columns, with "…" where it was cut. */
export function fitColumns(text: string, limit: number): string {
  if (columnsOf(text) <= limit) return text;
  let fitted = '';
  let columns = 0;
  for (const character of text) {
    columns += widthOf(character);
    if (columns >= limit) break;
    fitted += character;
  }
  return `${fitted.trimEnd()}…`;
}

/** The text in lines of at most so many columns, broken between words; a longer word is broken where it must be. */
export function wrapColumns(text: string, limit: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trimEnd(), limit));
}

function wrapLine(line: string, limit: number): string[] {
  const lines: string[] = [];
  let present = '';
  for (const piece of line.split(/(?<= )/)) {
    if (columnsOf(present + piece.trimEnd()) > limit && present !== '') {
      lines.push(present.trimEnd());
      present = '';
    }
    present += piece;
    while (columnsOf(present.trimEnd()) > limit) {
      const head = headOf(present, limit);
      lines.push(head);
      present = present.slice(head.length);
    }
  }
  return [...lines, present.trimEnd()];
}

function headOf(text: string, limit: number): string {
  let head = '';
  for (const character of text) {
    if (columnsOf(head + character) > limit && head !== '') break;
    head += character;
  }
  return head;
}

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

function widthOf(character: string): number {
  if (/^[\p{Mn}\p{Me}]/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
