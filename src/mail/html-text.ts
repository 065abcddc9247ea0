import { compile } from 'html-to-text';

/** Deep nesting would overflow the stack; nobody reads past it. */
const limits = { maxDepth: 64, maxChildNodes: 5000, ellipsis: '' };

const convert = compile({
  wordwrap: false,
  limits,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'blockquote', format: 'blockquote', options: { trimEmptyLines: true } },
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'block' },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
    ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** HTML as the text a person would see, `> ` before each quoted level, no addresses of links, nothing loaded. */
export function htmlToText(html: string): string {
  return convert(html);
}
