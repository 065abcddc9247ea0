import { fold } from './fold.ts';
import type { County } from './gazetteer.ts';
import type { IndexFile } from './index-file.ts';
import { placeKey } from './place-key.ts';

/** What stands before or after the name proper, in the three countries. */
const kinds =
  /\b(?:county|parish|borough|census area|municipality|regional (?:district|county|municipality)|district(?: municipality)?|division no|municipio de|comte de|the)\b/g;

/** Counties by the name that people write, with or without what kind of county it is. */
export function countyTable(index: IndexFile): (foldedName: string) => readonly County[] {
  const byName = new Map<string, County[]>();
  for (const county of countyLines(index)) {
    if (county === null) continue;
    const key = countyKey(fold(county.name));
    byName.set(key, [...(byName.get(key) ?? []), county]);
  }
  return (foldedName) => byName.get(countyKey(foldedName)) ?? [];
}

/** The counties of the index; the first line stands for none. */
function countyLines(index: IndexFile): (County | null)[] {
  return index.lines('countyNames').map((line) => {
    const space = line.indexOf(' ');
    return space < 0 ? null : { region: line.slice(0, space), name: line.slice(space + 1) };
  });
}

/** "Allegheny County" and "allegheny" are the same county; "County" alone is none. */
function countyKey(foldedName: string): string {
  const key = placeKey(foldedName);
  return key.replace(kinds, ' ').replace(/\s+/g, ' ').trim() || key;
}
