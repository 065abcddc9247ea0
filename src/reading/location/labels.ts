import { homeLabels } from '../lexicon/location-cues.ts';
import { fold } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

const labels = new Set(homeLabels);
const longestLabel = 40;
/** "Present residence", "dirección actual": what may stand beside a label's own word. */
const modifiers =
  /^(?:(?:my|mi|mon|ma|present|current|permanent|mailing|full|actual|home|nearest)\s)+|\s(?:now|currently|actual|actuel|actuelle|completa|complete|permanente|principal|principale|today|hoy)$/g;
/** Labels of where one was born, works or comes from, and of other people. */
const otherLabel =
  /\b(?:born|birth|birthplace|from originally|work|works|workplace|employer|employment|job|trabajo|empleo|empresa|nacimiento|travail|naissance|emploi|employeur|union|local|referee|reference|references|referencias|previous|former|formerly|past|anterior|ancienne?|origin|origen|origine|school|escuela|ecole|emergency|emergencia|urgence)\b/;

const formerly =
  /\b(?:formerly|previously|before|originally|antes|anteriormente|avant|anciennement|autrefois)\b/;

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
  const clause = (match[2] ?? '').slice((match[2] ?? '').search(/[^,;]*$/));
  if (formerly.test(fold(clause))) return 'other';
  if (labels.has(label) || labels.has(label.replace(modifiers, '')))
    return isNear(match[2] ?? '') ? 'home' : null;
  return /[:=]\s*$/.test(line) && otherLabel.test(label) ? 'other' : null;
}

/** The mention begins the answer, or a street or neighbourhood stands before it. */
function isNear(between: string): boolean {
  return (
    between.length <= 60 &&
    !/(?<!\b(?:col|av|no|calz|fracc|st|dr|edo|blvd|apt|int|ext|num|rd|ave))[.!?]\s/i.test(between)
  );
}
