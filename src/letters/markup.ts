/**
 * A rendered template: paragraphs parted by blank lines, `- ` bullets, and `--- es` where another language begins.
 * Within them `[title](url)` is a link; a line that goes on is joined to the one before.
 */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'language'; language: string };

const link = /\[([^\][]*)\]\(([^()\s]*)\)/g;

/** The blocks of a rendered template, in order. One pass over its lines. */
export function parseMarkup(source: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of source.split('\n').map((one) => one.trim())) {
    const next: Block | null = line === '' ? null : continued(open, line);
    if (next !== null && next !== open) blocks.push(next);
    open = next;
  }
  return blocks;
}

/** The blocks as plain text, without a final newline; marks stand where values will. */
export function toText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n');
}

/** The blocks as the inside of an HTML body; marks stand where values will. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

/** A value of several lines as HTML shows it. */
export function htmlLines(value: string): string {
  return escapeHtml(value).replaceAll('\n', '<br>\n');
}

/** Text as HTML shows it, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The block that a line belongs to: the open one, with the line added, or a new one. */
function continued(open: Block | null, line: string): Block {
  if (line.startsWith('--- ')) return { kind: 'language', language: line.slice(4) };
  if (line.startsWith('- ')) {
    if (open?.kind !== 'list') return { kind: 'list', items: [line.slice(2)] };
    open.items.push(line.slice(2));
    return open;
  }
  if (open === null || open.kind === 'language') return { kind: 'paragraph', text: line };
  if (open.kind === 'paragraph') open.text += ` ${line}`;
  else open.items.push(`${open.items.pop()} ${line}`);
  return open;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.text);
    case 'list':
      return block.items.map((item) => `- ${inlineText(item)}`).join('\n');
    case 'language':
      return '* * *';
  }
}

function inlineText(text: string): string {
  return text.replace(link, '$1 <$2>');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'language':
      return `</div>\n<hr>\n<div lang="${escapeHtml(block.language)}">`;
  }
}

function inlineHtml(text: string): string {
  return escapeHtml(text).replace(link, '<a href="$2">$1</a>');
}
