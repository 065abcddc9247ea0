import { forwardDividers, replyDividers } from '../lexicon/quote-lines.ts';
import { attributionAt } from './attribution.ts';
import { type HeaderBlock, headerBlockAt } from './header-block.ts';
import { isBlank, type Line, nextFilled } from './lines.ts';

/** What stands above the words of another. */
export interface Opener {
  kind: 'attribution' | 'reply' | 'forward' | 'headers';
  /** The lines it takes: from `start` to `end`, exclusive. */
  start: number;
  end: number;
  headers: HeaderBlock | null;
}

const replies = new Set(replyDividers.split(' | '));
const forwards = new Set(forwardDividers.split(' | '));

/**
 * Marks in place as `quoted` what others wrote: what an opener announces, to the end unless quote marks tell where it ends.
 * @returns the first opener among the writer's own lines, or null
 */
export function markQuotes(lines: readonly Line[]): Opener | null {
  let first: Opener | null = null;
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.role !== 'body' || isBlank(lines[index])) continue;
    const opener = openerAt(lines, index);
    if (opener === null) continue;
    first ??= opener;
    const announced = endOfOpeners(lines, opener);
    const isMarked = (lines[nextFilled(lines, announced)]?.depth ?? 0) > 0;
    const end = isMarked ? announced : lines.length;
    for (let at = index; at < end; at++) quote(lines[at]);
    index = end - 1;
  }
  return first;
}

/** Two mail programs in a row announce one quotation twice. */
function endOfOpeners(lines: readonly Line[], { kind, end }: Opener): number {
  const next = kind === 'attribution' ? attributionAt(lines, nextFilled(lines, end)) : null;
  return next ?? end;
}

function quote(line: Line | undefined): void {
  if (line) line.role = 'quoted';
}

function openerAt(lines: readonly Line[], start: number): Opener | null {
  const divider = dividerAt(lines[start]?.folded ?? '');
  if (divider !== null) {
    const headers = headerBlockAt(lines, nextFilled(lines, start + 1), 1);
    return { kind: divider, start, end: headers?.end ?? start + 1, headers };
  }
  const headers = headerBlockAt(lines, start, 3);
  if (headers) return { kind: 'headers', start, end: headers.end, headers };
  const end = attributionAt(lines, start);
  return end === null ? null : { kind: 'attribution', start, end, headers: null };
}

/** "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:". */
function dividerAt(folded: string): 'reply' | 'forward' | null {
  if (folded.length > 120 || !/^[-_=*>\s]*[-_=*]{2}|:$/.test(folded)) return null;
  const phrase = folded.replace(/^[^a-z]+|[^a-z]+$/g, '');
  if (forwards.has(phrase)) return 'forward';
  return replies.has(phrase) ? 'reply' : null;
}
