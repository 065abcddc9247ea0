/**
 * What a terminal or a browser acts upon or hides rather than shows: C0 and C1 controls (escape sequences begin with one), bidi
 * marks, zero-width and other invisible characters, private use, lone surrogates. Line ends and tabs are not among
 * them, nor the variation selectors that emoji carry.
 */
const unseen =
  /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]|\u034F|[\u115F\u1160\u2800\u3164\uFFA0]|[\u17B4\u17B5]/gu;

/** Applicants' text, fit for a terminal or a page: every character that would act or hide stands as `<U+202E>`. */
export function makeVisible(text: string): string {
  return text.replace(unseen, (character) => `<${codePoint(character)}>`);
}

/** The same on one line: line ends and tabs become one space. */
export function makeOneLine(text: string): string {
  return makeVisible(text.replace(/\s*[\n\r\t\v\f\u0085\u2028\u2029]\s*/gu, ' ').trim());
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
