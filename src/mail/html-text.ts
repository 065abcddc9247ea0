import { compile, type FormatCallback, type SelectorDefinition } from 'html-to-text';

/** Deep nesting would overflow the stack; nobody reads past it. */
const limits = { maxDepth: 120, maxChildNodes: 5000, ellipsis: '' };

/** Where mail programs set a quotation apart by other means than `blockquote`. */
const quotations = ['blockquote', 'div[class*="yahoo_quoted"]'];

/** What Outlook puts above a quoted letter in HTML, as it puts it in plain text. */
const outlookRule: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 });
  builder.addInline('-----Original Message-----');
  builder.addLineBreak();
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};
const outlookRules = [
  'div[id*="divRplyFwdMsg"]',
  'div[style*="border-top:solid #E1E1E1"]',
  'div[style*="border-top:solid #B5C4DF"]',
];

/** Paragraphs that are shown as lines, without a gap. */
const tightParagraphs = ['p.MsoNormal', 'p.MsoPlainText', 'p[style*="margin:0"]', 'p[style*="margin: 0"]'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const convert = compile({
  wordwrap: false,
  limits,
  formatters: { outlookRule },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'block' },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
    ...each(quotations, { format: 'blockquote', options: { trimEmptyLines: true } }),
    ...each(outlookRules, { format: 'outlookRule' }),
    ...each(tightParagraphs, { format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } }),
    ...each(headings, { options: { uppercase: false } }),
  ],
});

function each(
  selectors: readonly string[],
  rest: Omit<SelectorDefinition, 'selector'>,
): SelectorDefinition[] {
  return selectors.map((selector) => ({ selector, ...rest }));
}

/** HTML as the text a person would see, `> ` before each quoted level, no addresses of links, nothing loaded. */
export function htmlToText(html: string): string {
  return convert(html);
}
