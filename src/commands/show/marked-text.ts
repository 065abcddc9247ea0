import type { TextPart } from '../../reading/reading.ts';
import type { Mark } from '../../workflow/words/marks.ts';

/**
 * A part of an email's text with its passages in double brackets: `⟦name: Ada Flores⟧`. Of passages that overlap the
 * first stands; brackets of the writer's own are made plain, so that nobody marks their own text.
 */
export function markText(text: string, part: TextPart, marks: readonly Mark[]): string {
  const here = marks
    .filter(({ evidence }) => evidence.part === part)
    .sort((a, b) => a.evidence.start - b.evidence.start);
  let marked = '';
  let at = 0;
  for (const { label, evidence } of here) {
    if (evidence.start < at) continue;
    marked += plain(text.slice(at, evidence.start));
    marked += `⟦${label}: ${plain(text.slice(evidence.start, evidence.end))}⟧`;
    at = evidence.end;
  }
  return marked + plain(text.slice(at));
}

function plain(text: string): string {
  return text.replaceAll('⟦', '[').replaceAll('⟧', ']');
}
