import { homeLabels } from '../lexicon/location-cues.ts';
import { fold } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

const labels = new Set(homeLabels);
const longestLabel = 40;

/** Whether the line says before the mention what it is: "City: ", "Live - ", "¿Dónde vivo?: ". */
export function labelBefore(mention: Mention): 'home' | 'other' | null {
  const { text } = mention.passage;
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1;
  const line = text.slice(lineStart, mention.start);
  const match = /^[\s>*•\d.)-]*([^:=\n]{1,60}?)\s?(?::|=|\s[-–—])\s*(.*)$/.exec(line.slice(-120));
  if (!match?.[1] || line.length > 120) return null;
  const label = fold(match[1])
    .replace(/[¿?*_"«»()]/g, '')
    .trim();
  if (label.length > longestLabel) return null;
  if (labels.has(label)) return isNear(match[2] ?? '') ? 'home' : null;
  return /:\s*$/.test(line) &&
    /^(?:born|birthplace|from originally|work|workplace|employer|trabajo|nacimiento|lugar de nacimiento|travail|lieu de naissance|employeur|union|local)\b/.test(
      label,
    )
    ? 'other'
    : null;
}

/** The mention begins the answer, or a street or neighbourhood stands before it. */
function isNear(between: string): boolean {
  return (
    between.length <= 60 &&
    !/(?<!\b(?:col|av|no|calz|fracc|st|dr|edo|blvd|apt|int|ext|num|rd|ave))[.!?]\s/i.test(between)
  );
}
