import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/membership/letter.ts';
import { context, languages, open } from './samples.ts';

const letters = open();

/** Letters take what an applicant wrote only through `letterSafe`; these go past it on purpose. */
function letterWith(hostile: string, language: Letter['language'] = 'en'): Letter {
  return {
    occasion: 'ask',
    step: 1,
    language,
    name: hostile,
    understood: { name: hostile, place: hostile, occupation: hostile, agrees: false },
    missing: ['agreement'],
    humanWillAnswer: false,
    words: hostile,
  };
}

const tags = (html: string) => html.match(/<[^>]*>/g)?.filter((tag) => tag !== '<br>');

describe('what somebody wrote', () => {
  it.each([
    ['HTML', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an entity', '&lt;b&gt; & "\'', '&amp;lt;b&amp;gt; &amp; &quot;&#39;'],
    ['a link', '[here](https://evil.example)', '[here](https://evil.example)'],
    [
      'handlebars',
      '{{organisation.name}} {{{words}}} {{> en/dues}}',
      '{{organisation.name}} {{{words}}} {{&gt; en/dues}}',
    ],
    ['a mark of ours', '\uE0000\uE001 \uE0001\uE001', '\uE0000\uE001 \uE0001\uE001'],
    ['a list', '- one', '- one'],
    ['another language', '--- es', '--- es'],
  ])('is %s in no letter', (_, hostile, shown) => {
    const { text, html } = letters.render(letterWith(hostile), context);
    expect(text.split('\n')[0]).toBe(`Hello ${hostile},`);
    expect(text).toContain(`\n\n${hostile}\n\n`);
    expect(html).toContain(`<p>Hello ${shown},</p>`);
    expect(html).toContain(`<p>${shown}</p>`);
    expect(tags(html)).toEqual(tags(letters.render(letterWith('Ada'), context).html));
  });

  it('hides nothing and turns nothing around', () => {
    const { text } = letters.render(letterWith('Ada\u202E\u2066evil\u0007\u001B[31m\u200F\uFEFF'), context);
    expect(text.split('\n')[0]).toBe('Hello Adaevil[31m,');
  });

  it('stays on its line, unless it is the words of a secretary', () => {
    const { text } = letters.render(letterWith('Ada\r\nBcc: eve@example.com'), context);
    expect(text.split('\n')[0]).toBe('Hello Ada Bcc: eve@example.com,');
    expect(text).toContain('\n\nAda\nBcc: eve@example.com\n\n');
  });

  it('never changes how a letter is built, whatever it is', () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(anything, fc.constantFrom(...languages), (hostile, language) => {
        const named = { ...letterWith(hostile, language), words: 'Ada', name: `A${hostile}` };
        const { html } = letters.render({ ...named, understood: letterWith('A').understood }, context);
        expect(tags(html)).toEqual(tags(letters.render(letterWith('Ada', language), context).html));
      }),
      { numRuns: 100 },
    );
  });
});
