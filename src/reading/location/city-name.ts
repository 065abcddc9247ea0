import type { Place } from '../../places/gazetteer.ts';
import { fold } from '../text/tokens.ts';

/**
 * The city as the writer called it. The index lends its capitals and accents, and its own name for a nickname ("LA",
 * "Philly").
 */
export function cityName(written: string, place: Place): string {
  const oneLine = written.replace(/\s+/g, ' ');
  const own = fold(place.name);
  const said = fold(oneLine);
  if (said === own || (place.id < 0 && !isFuller(said, own))) return place.name;
  return titled(oneLine);
}

/** "San Pedro Tlaquepaque", "Quebec City"; "Greater Boston" is Boston and "el Bronx" the Bronx. */
function isFuller(said: string, own: string): boolean {
  return (
    (said.startsWith(`${own} `) || said.endsWith(` ${own}`)) &&
    !/\b(?:greater|metro|area|grand|the|da|el|le)\b/.test(said)
  );
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
