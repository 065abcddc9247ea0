import type { Claim } from './claim.ts';
import { type Clauses, clauseEnd, holdsAny } from './clauses.ts';
import { complementEnd } from './complement.ts';
import { workplaceAt } from './place.ts';
import { entrySet } from './word-list.ts';

const numbers = entrySet(
  'two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | forty | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | quince | veinte | treinta | cuarenta | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | douze | quinze | vingt | trente | quarante',
);
const years = entrySet('years | yrs | year | anos | ans');
const leads = entrySet('in | at | on | with | for | en | dans | chez | au | aux | pour');
const over = entrySet(
  'was | were | spent | until | before | ago | retired | left | quit | did | had | fue | fui | era | estuve | hasta | antes | etais | avant | then | served | gave',
);
const mostWords = 14;

/** "School cafeteria, 27 years.", "Thirty years on the railroad.": where one works, by how long. */
export function stintClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < clauses.words.length; at = clauseEnd(clauses, at)) {
    const claim = placeThenYears(clauses, at) ?? yearsThenPlace(clauses, at);
    if (claim && !isOver(clauses, at)) claims.push(claim);
  }
  return claims;
}

function placeThenYears(clauses: Clauses, at: number): Claim | null {
  const end = clauseEnd(clauses, at);
  if (end - at > 4 || !isYears(clauses, end)) return null;
  for (let first = at; first < end; first++)
    if (workplaceAt(clauses, first)?.last === end) return claim(clauses, at, end);
  return null;
}

function yearsThenPlace(clauses: Clauses, at: number): Claim | null {
  if (!isYears(clauses, at) || !leads.has(clauses.words[at + 2]?.folded ?? '')) return null;
  for (let first = at + 3; first < at + 6; first++) {
    const place = workplaceAt(clauses, first);
    if (place) return claim(clauses, at, place.last);
    if (clauses.breaks[first]) return null;
  }
  return null;
}

function isYears({ words, breaks }: Clauses, at: number): boolean {
  const { folded = '' } = words[at] ?? {};
  return (
    (/^\d{1,2}$/.test(folded) || numbers.has(folded)) &&
    !breaks[at + 1] &&
    years.has(words[at + 1]?.folded ?? '')
  );
}

function claim(clauses: Clauses, first: number, from: number): Claim {
  const last = complementEnd(clauses, 'en', { first, from, limit: from - first + 3 });
  return { clauses, first, last, group: null, confidence: 0.68, rule: 'years in' };
}

function isOver(clauses: Clauses, at: number): boolean {
  const sentence = clauses.words[at]?.sentence;
  let last = at;
  while (clauses.words[last]?.sentence === sentence && last < at + mostWords) last++;
  return holdsAny(clauses, at - 4, last, over);
}
