import type { Clauses } from './clauses.ts';
import { complementEnd } from './complement.ts';
import type { Language } from './heads.ts';
import { unknownPhraseAt } from './noun-phrase.ts';

const endings: Readonly<Record<Language, RegExp>> = {
  en: /(?:[^e]er|or|ist|smith|wright|maker|keeper|monger|worker|hand|operator|technician|specialist|attendant|assistant)$/,
  es: /(?:ero|era|dor|dora|tor|tora|ista|logo|loga|grafo|grafa)$/,
  fr: /(?:eur|euse|trice|ier|iere|iste|ien|ienne|logue|graphe)$/,
};

/** Words that look like a trade by their ending alone; only worth something after a strong opening. */
export function suffixPhraseAt(
  clauses: Clauses,
  language: Language,
  at: number,
): { first: number; last: number } | null {
  const phrase = unknownPhraseAt(clauses, language, at);
  if (!phrase) return null;
  const { words } = clauses;
  const last = language === 'en' ? lastOfRun(clauses, phrase) : phrase.first;
  const word = words[last];
  if (!word || word.folded.length < 5 || !endings[language].test(word.folded)) return null;
  if (word.isCapitalised && !clauses.passage.isCaseless) return null;
  return {
    first: phrase.first,
    last: complementEnd(clauses, language, { first: phrase.first, from: last + 1, limit: 5 }),
  };
}

function lastOfRun({ words }: Clauses, { first, last }: { first: number; last: number }): number {
  for (let i = first; i < last; i++) if (endings.en.test(words[i]?.folded ?? '')) return i;
  return first;
}
