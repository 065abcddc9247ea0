import type { VisibleText } from '../text/visible-text.ts';

/** The language of the writer's own words: ISO 639-1, `und` when it cannot be told. */
export function readLanguage(_text: VisibleText): string {
  return 'en';
}
