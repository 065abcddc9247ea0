import type { LetterLanguage } from '../../src/membership/letter.ts';

/** What a letter says, without what only text or only HTML has: marks of lists and links, tags, line breaks. */
export function plainText(letter: string): string {
  const text = letter.startsWith('<!DOCTYPE')
    ? textOfHtml(letter)
    : letter.replace(/^(?:- |\* \* \*$)/gm, '');
  return text
    .replace(/ <(https:[^>]+)>/g, ' $1')
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();
}

/** The parts of a letter that are in one language each. */
export function languagesOf(
  language: LetterLanguage,
  text: string,
): { language: 'en' | 'es' | 'fr'; text: string }[] {
  if (language !== 'mul') return [{ language, text }];
  const [en = '', es = '', fr = ''] = text.split('* * *');
  return [
    { language: 'en', text: en },
    { language: 'es', text: es },
    { language: 'fr', text: fr },
  ];
}

/** The number of words before the first link, of each language in turn. */
export function wordsBeforeLinks(text: string): number[] {
  return text.split('* * *').map((part) => {
    const [before = ''] = part.split('<https:');
    return before.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function textOfHtml(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2 $1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (_, name) => entities[name] ?? '');
}
