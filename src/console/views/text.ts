import { makeOneLine, makeVisible } from '../../workflow/words/visible-text.ts';

/** Longest text of a cell or a title. */
const shortLimit = 80;

/** Applicants' words on one line of a list. */
export function short(text: string, limit = shortLimit): string {
  const line = makeOneLine(text);
  return line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line;
}

/** Applicants' words in full, with what would act or hide made visible. */
export function full(text: string): string {
  return makeVisible(text);
}

/** An identifier of the code as a person reads it. */
export function plain(code: string): string {
  return code.replaceAll('_', ' ');
}
