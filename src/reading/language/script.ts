import { scriptLetters, scripts } from '../lexicon/language-words.ts';

/** First letter that is neither Latin nor a mark: below, no script need be looked for. */
const beyondLatin = /[\u0370-\u1CFF\u2C80-\uD7FF]/;
const mostLetters = 2000;
const leastLetters = 6;

/** The language of a text that is mostly in a script of its own, null when it is in Latin letters. */
export function languageOfScript(text: string): string | null {
  if (!beyondLatin.test(text)) return null;
  const sample = text.slice(0, mostLetters);
  const counts = new Map<string, number>();
  let latin = 0;
  for (const letter of sample) {
    const language = scriptOf(letter.charCodeAt(0));
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
    else if (/\p{Script=Latin}/u.test(letter)) latin++;
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] < leastLetters || most[1] * densityOf(most[0]) < latin) return null;
  return scriptLetters.find(([letters, of]) => of === most[0] && letters.test(sample))?.[2] ?? most[0];
}

function scriptOf(code: number): string | null {
  for (const [from, to, language] of scripts) if (code >= from && code <= to) return language;
  return null;
}

/** A Chinese, Japanese or Korean character says as much as some Latin letters. */
function densityOf(language: string): number {
  return language === 'zh' || language === 'ja' || language === 'ko' ? 3 : 1;
}
