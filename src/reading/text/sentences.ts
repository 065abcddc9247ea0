import type { Token } from './tokens.ts';

/** Narrowest and widest column at which mail programs break lines. */
const narrowest = 66;
const widest = 100;

/** Punctuation of an end, with the quotation marks and brackets that may close after it. */
const stop = /[.!?…]["”»’)\]]*\s|[!?…]["”»’)\]]*$|[¿¡;|•·]|\n\s*\n/;
const bullet = /\n\s*(?:[-*•–]|\d{1,2}[.)])/;

/** A capital after one of these with its full stop does not begin a sentence: "St. Louis", "Cd. Juárez", "Ma. Elena". */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'st ste sta sto mt ft pt cd dr dra mr mrs ms mx sr sra srta jr lic ing prof mtro mtra arq rev fr hon gen gral sgt capt lt mme mlle ' +
    'av ave blvd col edo etc approx apx aprox am pm mpio pto sn nvo nva fco ma gpe ee uu rte apt vs dept univ a b c d e f g h i j k l m n o p q r s t u v w x y z'
  ).split(' '),
);

/** What must be known of a whole text to tell where its sentences end. */
export interface Layout {
  text: string;
  /** The column at which the text is wrapped, from `wrapWidthOf`. */
  width: number;
  /** Capitals tell nothing in it. */
  isCaseless: boolean;
}

/** Whether a sentence, list line or address line ends between two tokens. */
export function endsSentence(before: Token, gap: string, next: Token, layout: Layout): boolean {
  if (gap === ' ' || gap === ', ') return before.raw.endsWith('.') && endsWithFullStop(before, next, layout);
  if (stop.test(gap)) return true;
  if (gap.includes('\n')) return endsLine(before, gap, next, layout);
  if (gap === '.') return next.isCapitalised && before.raw.length > 1;
  return before.raw.endsWith('.') && endsWithFullStop(before, next, layout);
}

/** A full stop that stayed with a short word ends the sentence where a capital follows: "Guelph, Ont. I am". */
function endsWithFullStop(before: Token, next: Token, { isCaseless }: Layout): boolean {
  return (next.isCapitalised || isCaseless) && !abbreviations.has(before.folded);
}

/**
 * The column at which a text is wrapped; 0 when it is not: then every line end is meant. In wrapped text, a line end is
 * meant where the next word had still fitted.
 */
export function wrapWidthOf(text: string): number {
  let longest = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    longest = Math.max(longest, end - start);
    if (longest > widest) return 0;
    start = end + 1;
  }
  return Math.max(longest, narrowest);
}

function endsLine(before: Token, gap: string, next: Token, layout: Layout): boolean {
  const { text, width } = layout;
  if (width === 0) return true;
  if (bullet.test(gap) || (before.raw.endsWith('.') && endsWithFullStop(before, next, layout))) return true;
  const newline = before.end + gap.indexOf('\n');
  const length = newline - (text.lastIndexOf('\n', newline - 1) + 1);
  const nextLength = next.end - (newline + 1);
  return length + 1 + nextLength <= width;
}
