import { denials, others } from '../lexicon/occupation-guards.ts';
import { phraseIndex, phrasesAt } from '../text/phrases.ts';
import { type Clauses, holdsAny, sentenceStart } from './clauses.ts';
import { entrySet } from './word-list.ts';

const denial = entrySet(denials);
const other = entrySet(others);
const auxiliaries = entrySet("j'ai | ai | a | avait | avais | as | ont");
/** "mother of three" is the writer. */
const parenthood = entrySet('of | de');
const volunteering = entrySet('benevolat | voluntariado | volunteering');
const forWords = entrySet('for | para | pour');
const own = entrySet('my | our | mi | mis | mon | ma | mes | myself');
const paying = entrySet(
  'boss | bosses | employer | company | living | job | clients | customers | shop | tribe | city | county | patron | patrona | jefe | clientes | empresa | boss | clients | patronne',
);
const longestGreeting = 7;
const unpaidIndex = phraseIndex([
  [
    'unpaid',
    'that is volunteer | as a volunteer | is volunteer | for fun | as a hobby | on a volunteer basis | volunteer work | unpaid | sin paga | sin cobrar | de voluntario | de voluntaria | como voluntario | como voluntaria | comme benevole | benevolement | pas paye | pas payee | como hobby | por hobby | por gusto',
  ],
]);
const introductions = phraseIndex([
  [
    'self',
    "my name is | my name's | mi nombre es | mon nom est | mon nom c'est | call me | me dicen | me llaman",
  ],
]);

/** Whether a statement is denied, wished for, supposed or somebody else's saying: "ya no soy", "if I were". */
export function isDenied(clauses: Clauses, first: number): boolean {
  const word = clauses.words[first];
  if (/["“«]\s*$/.test(word?.gap ?? '')) return true;
  const before = clauses.words[first - 1];
  if (!before || clauses.breaks[first] || before.sentence !== word?.sentence) return false;
  return denial.has(before.folded);
}

/**
 * Whether an accent on a verb's end makes it another's or past: "trabajó", "j'ai travaillé" beside "trabajo", "travaille".
 * Without accents the word before tells: "mi papa trabajo", "j'ai travaille".
 */
export function isPastForm({ words, breaks }: Clauses, at: number): boolean {
  const raw = (words[at]?.raw ?? '').normalize('NFC');
  if (/[óé]\.?$/iu.test(raw)) return true;
  const before = words[at - 1]?.folded ?? '';
  return !breaks[at] && (other.has(before) || auxiliaries.has(before));
}

/** Whether words of the sentence speak of somebody else, beside the writer's own name. */
export function isOfOthers(clauses: Clauses, from: number, to: number): boolean {
  for (let at = Math.max(afterGreeting(clauses, from, to), to - 20); at < to; at++) {
    const isKin = other.has(clauses.words[at]?.folded ?? '');
    if (isKin && !parenthood.has(clauses.words[at + 1]?.folded ?? '')) return true;
  }
  return false;
}

/** "Compañeras y compañeros: soy …": who is greeted before a colon does not do what follows. */
function afterGreeting({ words }: Clauses, from: number, to: number): number {
  if (own.has(words[from]?.folded ?? '')) return from;
  for (let at = from + 1; at < Math.min(to, from + longestGreeting); at++)
    if (words[at]?.gap.startsWith(':')) return at;
  return from;
}

/** Whether the rest of the sentence, up to ten words on, says that it is not for a living. */
export function isUnpaid(clauses: Clauses, from: number): boolean {
  const sentence = clauses.words[from - 1]?.sentence;
  for (let at = from; at < from + 10 && clauses.words[at]?.sentence === sentence; at++)
    if (phrasesAt(clauses.passage, at, unpaidIndex).length > 0) return true;
  return false;
}

/** Whether the words between say that it is done unpaid. */
export function isVolunteering(clauses: Clauses, from: number, to: number): boolean {
  return holdsAny(clauses, from, to, volunteering);
}

/** "For my nieces": it is done for one's own people. */
export function isForOwn({ words }: Clauses, at: number): boolean {
  return (
    forWords.has(words[at]?.folded ?? '') &&
    own.has(words[at + 1]?.folded ?? '') &&
    !paying.has(words[at + 2]?.folded ?? '')
  );
}

/** Whether the sentence of a word introduces the writer before it: "my name is". */
export function isIntroduced(clauses: Clauses, at: number): boolean {
  for (let i = sentenceStart(clauses, at); i < at; i++)
    if (phrasesAt(clauses.passage, i, introductions).length > 0) return true;
  return false;
}
