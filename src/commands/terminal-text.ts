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
