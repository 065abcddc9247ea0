import type { Doing } from '../lexicon/occupation-doing.ts';
import { englishLabour } from '../lexicon/occupation-doing-en.ts';
import { englishCrafts } from '../lexicon/occupation-doing-en-crafts.ts';
import { englishShifts } from '../lexicon/occupation-doing-en-shifts.ts';
import { spanishDoing } from '../lexicon/occupation-doing-es.ts';
import { frenchDoing } from '../lexicon/occupation-doing-fr.ts';
import { withoutElision } from '../text/passage.ts';
import { type WordTable, wordTable } from '../text/word-table.ts';
import type { Language } from './heads.ts';
import { entriesOf } from './word-list.ts';

/** A verb of the lexicon made ready, with the objects of which one must follow; null when it needs none. */
export interface Activity {
  language: Language;
  group: string;
  /** The words of the verb after its first. */
  rest: readonly string[];
  /** An -ing, -ando or -iendo form, which needs "I'm" or "estoy" before it. */
  isProgressive: boolean;
  objects: readonly (readonly string[])[] | null;
}

const rows: readonly (readonly [Language, readonly Doing[]])[] = [
  ['en', [...englishLabour, ...englishCrafts, ...englishShifts]],
  ['es', spanishDoing],
  ['fr', frenchDoing],
];

/** The activities by the first word of their verbs, without what is elided before it. */
export const activities: WordTable<readonly Activity[]> = wordTable(activityIndex());

function activityIndex(): ReadonlyMap<string, Activity[]> {
  const index = new Map<string, Activity[]>();
  for (const [language, doings] of rows)
    for (const [group, verbs, list] of doings) {
      const objects = list === '*' ? null : entriesOf(list).map(wordsOf);
      for (const [first = '', ...rest] of entriesOf(verbs).map(wordsOf)) {
        const add = (form: string, isProgressive: boolean) => {
          const activity = { language, group, rest, isProgressive, objects };
          const list = index.get(form);
          if (list) list.push(activity);
          else index.set(form, [activity]);
        };
        add(first, /(?:ando|iendo)$/.test(first) && first !== 'atiendo');
        if (language === 'en') add(progressive(first), true);
      }
    }
  return index;
}

function wordsOf(phrase: string): string[] {
  return phrase.split(' ').map(withoutElision);
}

/** drive: driving, cut: cutting. */
function progressive(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
