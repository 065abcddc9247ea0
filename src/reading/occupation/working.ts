import type { Match } from '../text/phrases.ts';
import { afterArticle } from './articles.ts';
import { type Claim, claimFor } from './claim.ts';
import { type Clauses, holdsAny, sentenceStart } from './clauses.ts';
import { complementEnd, runEnd } from './complement.ts';
import { isOfOthers, isPastForm } from './guards.ts';
import type { Language } from './heads.ts';
import { nounPhraseAt, unknownPhraseAt } from './noun-phrase.ts';
import { entrySet } from './word-list.ts';

/** "I work as a phlebotomist": any trade, or only a known one when the words of the opening are far apart. */
export function workClaim(clauses: Clauses, language: Language, from: number, isFar: boolean): Claim | null {
  const { at } = afterArticle(clauses, language, from);
  const phrase = nounPhraseAt(clauses, language, at);
  if (phrase) return claimFor(clauses, phrase, 0.96, 'i work as');
  const words = isFar ? null : unknownPhraseAt(clauses, language, at);
  if (!words || notWork.has(clauses.words[words.first]?.folded ?? '')) return null;
  return { clauses, ...words, group: null, confidence: 0.8, rule: 'i work as' };
}

const notWork = entrySet(
  'volunteer | dog | slave | team | group | crew | couple | loco | loca | burro | burra | esclavo | esclava | negro | negra | bestia | mula | fou | folle | chien | noche | dia | lunes | martes | sol | planta | cuota | casa | forma | manera | madrugada | gratis | seis | siete | ocho | well | usual | everyone | always | much | hard | long | little | ever | voluntario | voluntaria | benevole | tout | toute | moi | toi | vous | nous | part | result | todos | todo | siempre | tal | si | malade | day | night',
);

/** "As a nurse, I see …", at the head of a sentence or after the writer's own "I work". */
export function roleClaim(clauses: Clauses, language: Language, match: Match<string>): Claim | null {
  const start = sentenceStart(clauses, match.first);
  const phrase = nounPhraseAt(clauses, language, match.last);
  if (!phrase || phrase.head.isPlural || isOfOthers(clauses, start, match.first)) return null;
  if (holdsAny(clauses, start, match.first, wishes)) return null;
  const ownWork = clauses.words
    .slice(start, match.first)
    .some(({ folded }, i) => ownWords.has(folded) && !isPastForm(clauses, start + i));
  const isOpening = clauses.breaks[match.first] && clauses.words[match.first]?.folded !== 'de';
  if (!ownWork && !isOpening) return null;
  return claimFor(clauses, phrase, ownWork ? 0.9 : 0.7, 'as a');
}

const wishes = entrySet(
  'hope | want | wish | hoping | applied | apply | applying | would | could | looking | used | quiero | quisiera | ojala | gustaria | busco | espero | veux | voudrais | aimerais | cherche | espere | never | nunca | jamais',
);
const ownWords = entrySet(
  'work | working | employed | trabajo | trabajando | laboro | chambeo | travaille | bosse | job',
);

/** "Plumber by trade". */
export function tradeBefore(clauses: Clauses, language: Language, match: Match<string>): Claim | null {
  if (isOfOthers(clauses, sentenceStart(clauses, match.first), match.first)) return null;
  for (let at = Math.max(0, match.first - 3); at < match.first; at++) {
    const phrase = nounPhraseAt(clauses, language, at);
    if (phrase && phrase.last >= match.first && !clauses.breaks[match.first])
      return claimFor(clauses, { ...phrase, last: match.first }, 0.8, 'by trade');
  }
  return null;
}

/** "I'm the guy who paints the lines on the road." */
export function oneWhoClaim(clauses: Clauses, from: number): Claim | null {
  const verb = clauses.words[from]?.folded ?? '';
  if (!/^[a-z]{2,}[^s]s$/.test(verb) || notDone.has(verb) || clauses.breaks[from + 1]) return null;
  let core = from + 1;
  while (/^(?:the|a|an)$/.test(clauses.words[core]?.folded ?? '')) core++;
  const run = runEnd(clauses, core, 3);
  if (run === core && core > from + 1) return null;
  const last = complementEnd(clauses, 'en', { first: from, from: run, limit: 7 });
  return { clauses, first: from, last, group: null, confidence: 0.7, rule: 'the one who' };
}

const notDone = entrySet(
  'was | is | has | does | says | asks | thinks | wants | needs | knows | likes | loves | lives | writes | keeps | gets | goes | comes | always | agrees | believes | hopes | wonders | reads | knows',
);
