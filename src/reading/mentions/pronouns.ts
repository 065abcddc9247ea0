import type { Evidence } from '../reading.ts';
import type { Passage } from '../text/passage.ts';

const subjects = 'she|he|they|xe|ze|any|ella|él|elle|elles|elli|ellx|iel|ielle|il|ellos|ellas|ael';
const forms = `${subjects}|her|hers|him|his|them|theirs|xem|zir|hir|lui|eux`;
const label = /pron/i;
/** "she/her", "they / them / theirs", "él/elle": never "her/his". */
const slashed = new RegExp(`(?<![\\p{L}/])(?:${subjects})(?: ?/ ?(?:${forms})){1,3}(?![\\p{L}/])`, 'iu');
const labelled = new RegExp(
  `\\b(?:pronouns?|pronombres?|pronoms?)(?: (?:are|is|son|es|sont|est))? ?[:=]? ?((?:${forms})(?:(?: ?/ ?| and | y | et )(?:${forms})){0,3})(?![\\p{L}/])`,
  'iu',
);

/** The pronouns that the writer gives for themselves, or null. */
export function pronounsIn({ part, text }: Passage): Evidence | null {
  const match =
    (text.includes('/') ? slashed.exec(text) : null) ?? (label.test(text) ? labelled.exec(text) : null);
  if (!match) return null;
  const given = match[1] ?? match[0];
  const end = match.index + match[0].length;
  return { part, start: end - given.length, end, text: given };
}
