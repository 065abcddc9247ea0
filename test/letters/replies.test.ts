import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/mail/mime.ts';
import { loadGazetteer } from '../../src/places/load.ts';
import { readEmail } from '../../src/reading/read-email.ts';
import type { Reading, ReadingPolicy } from '../../src/reading/reading.ts';
import { email } from '../support/mail-builder.ts';
import { everyLetter } from './samples.ts';

const gazetteer = loadGazetteer();
const policy: ReadingPolicy = {
  ownAddresses: ['secretary@wsa.example'],
  authservId: 'mx.wsa.example',
  trustedAuthenticationFields: 1,
  correspondents: [],
  confidenceThreshold: 0.5,
};

const attribution = {
  en: 'On Mon, May 4, 2026 at 9:00 AM The secretary <secretary@wsa.example> wrote:',
  es: 'El lun, 4 may 2026 a las 9:00, The secretary (<secretary@wsa.example>) escribió:',
  fr: 'Le lun. 4 mai 2026 à 09 h 00, The secretary <secretary@wsa.example> a écrit :',
};

/** A draft, and what `membership/groups/introduction-answer.ts` reads. */
const answeredOtherwise: ReadonlySet<string> = new Set(['radar', 'introduction_request']);

/** The words that our letters in a language ask to be answered with, each with a letter that does. */
function askedFor(language: 'en' | 'es' | 'fr'): [string, string][] {
  const letters = everyLetter(language)
    .filter(({ letter }) => !answeredOtherwise.has(letter.occasion))
    .map(({ rendered }) => rendered.text);
  const found = letters.flatMap((letter) =>
    [...letter.matchAll(/[“«]\s?([^”»]+?)\s?[”»]/gu)].map((match) => [match[1] as string, letter] as const),
  );
  return [...new Map(found)];
}

/** Reads an answer that says just that, above our quoted letter. */
async function readAnswer(words: string, letter: string, language: 'en' | 'es' | 'fr'): Promise<Reading> {
  const quoted = letter.replace(/^/gm, '> ');
  const source = email({
    from: 'Ada Flores <ada@example.org>',
    subject: 'Re: Your message',
    inReplyTo: '<letter@wsa.example>',
    text: `${words}\n\n${attribution[language]}\n\n${quoted}`,
  });
  return readEmail(await parseSource(source), policy, gazetteer);
}

describe.each([
  'en',
  'es',
  'fr',
] as const)('an answer in the words that a letter asks for (%s)', (language) => {
  it.each(askedFor(language))('“%s” is understood', async (words, letter) => {
    const reading = await readAnswer(words, letter, language);
    if (/agree|acuerdo|d’accord/.test(words)) expect(reading.facts.agrees?.value).toBe(true);
    else if (/^(yes|sí|oui)$/.test(words)) expect(reading.intent).toBe('answer');
    else expect(reading.intent).toBe('withdrawal');
  });
});
