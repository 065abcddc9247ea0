import type { Evidence } from '../reading.ts';
import type { Passage } from '../text/passage.ts';

const forms =
  'she|her|hers|he|him|his|they|them|theirs|xe|xem|ze|zir|hir|any|ella|él|elle|elles|elli|ellx|iel|ielle|il|lui|ellos|ellas|eux|ael';
/** "she/her", "they / them / theirs", "él/elle", "she/they": at least two, or one after a label. */
const label = /pron/i;
const slashed = new RegExp(`(?<![\\p{L}/])(?:${forms})(?: ?/ ?(?:${forms})){1,3}(?![\\p{L}/])`, 'iu');
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
