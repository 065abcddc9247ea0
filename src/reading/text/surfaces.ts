import { fold } from '../../places/fold.ts';
import { isDigit } from './characters.ts';
import { elisionLength, withoutElision } from './elision.ts';
import { lexemeCount, lexemeOf } from './lexemes.ts';

/** What can be told of a word by its letters alone, wherever it stands. */
export interface Surface {
  raw: string;
  /** Lower case without diacritics, apostrophes straightened: what lexicons are keyed by. */
  folded: string;
  /** Its number among the words of the lexicons, 0 when it stands in none. */
  lexeme: number;
  /** The folded word without any "l'", "d'", "j'", "qu'" that is written together with it, and its number. */
  bare: string;
  bareLexeme: number;
  /** Offset of a place name within the word: 2 in "d'Ottawa", else 0. */
  elided: number;
  /** Begins with an upper-case letter. */
  isCapitalised: boolean;
  /** Begins with a digit of ASCII. */
  isNumeric: boolean;
  /** Has no letter or mark outside ASCII. */
  isAscii: boolean;
  /** Has no lower-case letter. */
  isUpper: boolean;
}

const remembered = new Map<string, Surface>();
let knownLexemes = 0;
const mostRemembered = 20_000;
/** A longer slice would keep the whole text in memory that it was cut from. */
const longestRemembered = 12;

/** The surface of a word. The same few thousand words make up most of what people write: they are remembered. */
export function surfaceOf(raw: string): Surface {
  const known = remembered.get(raw);
  if (known !== undefined && knownLexemes === lexemeCount()) return known;
  const surface = madeOf(raw);
  if (remembered.size >= mostRemembered || knownLexemes !== lexemeCount()) remembered.clear();
  knownLexemes = lexemeCount();
  if (raw.length <= longestRemembered) remembered.set(raw, surface);
  return surface;
}

function madeOf(raw: string): Surface {
  const whole = fold(raw);
  const folded = whole.endsWith('.') ? whole.slice(0, -1) : whole;
  const bare = withoutElision(folded);
  const first = raw.charAt(0);
  return {
    raw,
    folded,
    lexeme: lexemeOf(folded),
    bare,
    bareLexeme: lexemeOf(bare),
    elided: bare === folded ? 0 : elisionLength(folded),
    isCapitalised: first !== first.toLowerCase() || /\p{Lt}/u.test(first),
    isNumeric: isDigit(raw.charCodeAt(0)),
    isAscii: /^[\0-\x7F]*$/.test(raw),
    isUpper: raw === raw.toUpperCase(),
  };
}
