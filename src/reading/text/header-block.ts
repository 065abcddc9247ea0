import type { Address } from '../inbound-email.ts';
import { headerLabels } from '../lexicon/quote-lines.ts';
import { isBlank, type Line, nextFilled } from './lines.ts';

type Label = keyof typeof headerLabels;

/** The header lines that stand above a quoted or forwarded letter, in any order. */
export interface HeaderBlock {
  from: Address | null;
  subject: string | null;
  /** Index of the first line after the block. */
  end: number;
}

const labels: ReadonlyMap<string, Label> = new Map(
  Object.entries(headerLabels).flatMap(([label, words]) =>
    words.split(' | ').map((word): [string, Label] => [word, label as Label]),
  ),
);
const longestLabel = 22;
const mostLines = 40;
/** Lines of one field that wrapped, such as a long To. */
const mostContinuations = 6;

/**
 * The header block that begins at a line.
 * @param needed how many fields make one: 3 with a From first where nothing announces it, fewer below a divider
 */
export function headerBlockAt(lines: readonly Line[], start: number, needed: number): HeaderBlock | null {
  const fields = new Map<Label, string>();
  let end = start;
  let continued = 0;
  for (let index = start; index < lines.length && index < start + mostLines; index++) {
    const field = fieldOf(lines[index]);
    if (field) {
      if (!fields.has(field.label)) fields.set(field.label, field.value);
      continued = 0;
      end = index + 1;
    } else if (isBlank(lines[index])) {
      if (!fieldOf(lines[nextFilled(lines, index)])) break;
    } else if (fields.size === 0 || ++continued > mostContinuations) break;
  }
  if (fields.size < needed || !fields.has('from')) return null;
  const subject = fields.get('subject');
  return { from: addressIn(fields.get('from') ?? ''), subject: subject ?? null, end: afterWrap(lines, end) };
}

/** The lines between the last label and the blank line are the wrapped rest of its value. */
function afterWrap(lines: readonly Line[], end: number): number {
  let index = end;
  while (index < end + mostContinuations && index < lines.length && !isBlank(lines[index])) index++;
  return isBlank(lines[index]) ? index : end;
}

/** The kind of header line that a line is: "*Enviado el:* lunes …"; null when it is none. */
export function fieldOf(line: Line | undefined): { label: Label; value: string } | null {
  if (line === undefined || line.folded === '') return null;
  const colon = line.folded.indexOf(':');
  if (colon < 1 || colon > longestLabel) return null;
  const label = labels.get(line.folded.slice(0, colon).replace(/[*>]/g, '').trim());
  if (label === undefined) return null;
  const value = line.text.slice(line.text.indexOf(':') + 1).replace(/^[\s*]+|[\s*]+$/g, '');
  return { label, value };
}

/** `Name <a@b>`, `"Name" [mailto:a@b]`, `a@b`. */
export function addressIn(value: string): Address | null {
  const address = /[^\s<>[\]()"',;:]{1,64}@[^\s<>[\]()"',;:]{1,255}/.exec(value.slice(0, 400));
  const name = value
    .slice(0, address?.index ?? 200)
    .replace(/\[?mailto:$|[<[("']+$/gi, '')
    .replace(/^["'\s]+|["'\s<[(]+$/g, '')
    .trim();
  if (address === null && name === '') return null;
  return { name, address: (address?.[0] ?? '').toLowerCase() };
}
