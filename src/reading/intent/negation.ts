import type { Passage } from '../text/passage.ts';

const negations: ReadonlySet<string> = new Set(
  "not don't dont didn't didnt won't wont can't cant cannot couldn't wouldn't isn't aren't never without no nor neither before until nobody ni sin nunca jamas tampoco antes nadie ne n' pas jamais sans avant ni aucun aucune n'ai n'est n'a n'ose non".split(
    ' ',
  ),
);
/** After a negation: it is the knowing, having or minding that is denied. "I don't know how to join." */
const denied: ReadonlySet<string> = new Set(
  'know sure understand see find have need mind think only just wait idea hesitate se sabia supe entiendo encuentro tengo importa solo sais savais comprends trouve ai que seulement problem trouble bother issue harm doubt inconveniente molestia bronca lio probleme objection longer se'.split(
    ' ',
  ),
);
const turns: ReadonlySet<string> = new Set(
  'but so then and because still pero y asi entonces porque aun sino mais donc alors et car puis'.split(' '),
);
const reach = 5;

/** "If not I'd like to join", "si no", "si c'est non": the condition ends with its negation. */
function endsCondition({ words }: Passage, at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  return /^(?:not|no|non)$/.test(words[at]?.folded ?? '') && /^(?:if|si|c'est)$/.test(before);
}

/** Is what begins at word `at` denied by a word shortly before it in the same clause? */
export function isNegated(passage: Passage, at: number): boolean {
  const { words } = passage;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || word.sentence !== words[at]?.sentence) return false;
    if (/[,;:()–—]/.test(next?.gap ?? '') || turns.has(word.folded)) return false;
    if (endsCondition(passage, i)) return false;
    if (negations.has(word.folded)) return !denied.has(next?.folded ?? '');
  }
  return false;
}
