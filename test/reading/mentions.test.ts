import { describe, expect, it } from 'vitest';
import { readMentions } from '../../src/reading/mentions/mentions.ts';
import type { Mentions } from '../../src/reading/reading.ts';
import { passageOf } from '../../src/reading/text/passage.ts';

function mentionsIn(body: string, signature = ''): Mentions {
  const passages = {
    body: passageOf('body', body),
    signature: passageOf('signature', signature),
    subject: passageOf('subject', ''),
  };
  const text = { body, signature, subject: '', from: '' };
  return readMentions({ text, passages, inlineAnswers: [], quoted: '', bareForward: null });
}

describe('pronouns', () => {
  it.each([
    ['I cook in Tulsa. (they/them)', 'they/them'],
    ['My pronouns are she and they.', 'she and they'],
    ['Pronouns: he/him', 'he/him'],
    ['pronombres: ella', 'ella'],
    ['Soy Álex, elle/él.', 'elle/él'],
    ['Mes pronoms sont iel/ellx', 'iel/ellx'],
    ['She / her / hers', 'She / her / hers'],
    ['They said that he left. and/or', null],
    ['the other/them thing', null],
    ['Ask her/his boss', null],
    ['I pronounce it well', null],
  ])('%j: %s', (text, expected) => {
    expect(mentionsIn(text).pronouns?.text ?? null).toBe(expected);
  });

  it('prefers the signature, and cuts what it found', () => {
    const { pronouns } = mentionsIn('he/him', 'Ada (she/they)');
    expect(pronouns).toEqual({ part: 'signature', start: 5, end: 13, text: 'she/they' });
  });
});

describe('phone', () => {
  it.each([
    ['Call me at 918 555 0134 after six.', '918 555 0134'],
    ['cel: 55 1234 5678', '55 1234 5678'],
    ['My number is (918) 555-0134.', '(918) 555-0134'],
    ['mon numéro est 514-555-0188', '514-555-0188'],
    ['Tulsa\n+1 918-555-0134\nThanks', '+1 918-555-0134'],
    ['My case is 918 555 0134 at the office', null],
    ['I owe 1234567890 dollars', null],
    ['born 12 05 1980', null],
    ['Phone: 12', null],
  ])('%j: %s', (text, expected) => {
    expect(mentionsIn(text).phone?.text ?? null).toBe(expected);
  });

  it('takes one in a signature without a label', () => {
    expect(mentionsIn('Hi', 'Ada\nLine cook 918.555.0134').phone?.text).toBe('918.555.0134');
  });
});

describe('interests', () => {
  it.each([
    ["I'm interested in tenant organizing and climate.", ['housing', 'environment']],
    ['Me interesan la vivienda y el medio ambiente.', ['housing', 'environment']],
    ["Ce qui m'intéresse: le logement, les syndicats", ['housing', 'workplace']],
    ['Interests: workplace, housing, environment', ['workplace', 'housing', 'environment']],
    ['I care about immigrant rights.', ['migration']],
    ["I'm not interested in housing.", []],
    ['My housing is bad and the climate worse.', []],
    ["I'm interested in joining. Housing is hard here.", []],
  ])('%j', (text, expected) => {
    expect(mentionsIn(text).interests.map(({ topic }) => topic)).toEqual(expected);
  });
});
