import type { Clauses } from './clauses.ts';
import { complementEnd, isLink } from './complement.ts';
import type { Language } from './heads.ts';
import { unknownPhraseAt } from './noun-phrase.ts';
import { entrySet } from './word-list.ts';

const endings: Readonly<Record<Language, RegExp>> = {
  en: /(?:[^e]er|or|ist|yst|ician|smith|wright|maker|keeper|monger|worker|hand|man|woman|operator|technician|specialist|attendant|assistant)$/,
  es: /(?:er[oa]|dora?|tora?|sora?|ista|log[oa]|graf[oa]|ante|[^m]ente|ari[oa]|triz)$/,
  fr: /(?:eur|eure|euse|eux|trice|iere?|iste|icienne?|logue|graphe|ant|ante|aire|nome)$/,
};
/** English nouns for people at work that no ending shows; they need a noun before them. */
const plainNouns = entrySet(
  'lead | hand | tech | aide | aid | clerk | page | rep | sweep | temp | help | host | guard | agent | operative | apprentice | trainee | boss | crew | staff | cook | chef | hopper | jockey | boy | girl | guy | gal | lady | dude | man | woman | runner | grunt | monkey | wrangler | captain | tender | nurse | coach | guide | pro | nanny | aide-de-camp | associate | specialist | officer',
);
/** Before "guy" and "lady": how they are, not what they do. */
const qualities = entrySet(
  'good | nice | bad | old | older | young | younger | big | little | small | regular | normal | average | simple | quiet | shy | happy | lucky | tough | family | city | country | farm | local | single | married | straight | gay | trans | black | white | brown | native | latino | latina | asian | jewish | christian | funny | smart | angry | honest | decent | working | ordinary | plain | religious | private | kind | weird | tall | short | cat | dog | party | poor | rich | busy | stubborn | tired | sick | disabled | retired | union | proud | labor | grown | free | gentle | middle-aged | first-generation | working-class | navajo | indigenous | hispanic | hearing | deaf | blind | crazy | cool | great | honorable | hard-working | hardworking | simple | stand-up | little | lucky',
);
const people = entrySet('boy | girl | guy | gal | lady | dude | man | woman');

/** Words that look like a trade by their ending alone; only worth something after a strong opening. */
export function suffixPhraseAt(
  clauses: Clauses,
  language: Language,
  at: number,
): { first: number; last: number } | null {
  const phrase = unknownPhraseAt(clauses, language, at);
  if (!phrase) return null;
  const last = language === 'en' ? lastOfRun(clauses, phrase) : phrase.first;
  const word = clauses.words[last];
  if (!word || !isAgentive(clauses, language, phrase.first, last)) return null;
  const opensSentence = clauses.words[last - 1]?.sentence !== word.sentence;
  if (word.isCapitalised && !opensSentence && !clauses.passage.isCaseless) return null;
  return {
    first: phrase.first,
    last: complementEnd(clauses, language, { first: phrase.first, from: last + 1, limit: 5 }),
  };
}

/** The last word of the run that names somebody by what they do: "cable rigger", "bag boy". */
function lastOfRun(clauses: Clauses, { first, last }: { first: number; last: number }): number {
  for (let i = last - 1; i > first; i--) if (isAgentive(clauses, 'en', first, i)) return i;
  return first;
}

function isAgentive(clauses: Clauses, language: Language, first: number, at: number): boolean {
  const folded = clauses.words[at]?.folded ?? '';
  if (people.has(folded)) return language === 'en' && at > first && isPlacedFellow(clauses, at);
  if (language === 'en' && at > first && plainNouns.has(folded)) return true;
  return folded.length >= 5 && endings[language].test(folded);
}

/** "Tow guy in El Paso", but neither "good guy" nor "Navajo woman": a plain noun before, and where behind. */
function isPlacedFellow({ words, breaks, passage }: Clauses, at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!before || !next || breaks[at + 1] || !isLink('en', next)) return false;
  return !qualities.has(before.folded) && (passage.isCaseless || !before.isCapitalised);
}
