import type { Place } from '../../places/gazetteer.ts';

/** The city as the writer called it, spelt as the index spells it where the two are the same name. */
export function cityName(written: string, place: Place): string {
  const words = written.split(/[\s-]+/).length;
  if (place.id < 0 || (!place.isAlternate && place.name.split(/[\s-]+/).length === words)) return place.name;
  return titled(written);
}

/** Capitals for a name typed without them, or in nothing but them. */
export function titled(written: string): string {
  const isMixed = written !== written.toLowerCase() && written !== written.toUpperCase();
  const oneLine = written.replace(/\s+/g, ' ');
  if (isMixed) return oneLine;
  return oneLine
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=.)\b(De|Del|La|Las|Los|Of|The|Du|Des|Le)\b/g, (word) => word.toLowerCase());
}
