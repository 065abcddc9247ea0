import { type Letters, openLetters } from '../../src/letters/letters.ts';
import { sampleLetters } from '../../src/letters/trial.ts';
import {
  type Letter,
  type LetterLanguage,
  occasions,
  type RenderedLetter,
} from '../../src/membership/letter.ts';
import type { OrganisationPolicy } from '../../src/membership/policy.ts';
import { projectPath } from '../../src/project-path.ts';
import { policy } from '../support/readings.ts';

export const shippedDir = projectPath('templates/letters');

export const languages: readonly LetterLanguage[] = ['en', 'es', 'fr', 'mul'];

/** Documents in two of the three languages, and a way to pay that takes some words. */
export const organisation: OrganisationPolicy = {
  ...policy.organisation,
  documents: {
    constitution: {
      title: { en: 'Constitution', es: 'Constitución', fr: 'Constitution' },
      url: { en: 'https://wsa.example/constitution', es: 'https://wsa.example/constitucion' },
      textHash: null,
      version: '3',
    },
    whereWeStand: {
      title: { en: 'Where We Stand', es: 'Nuestra posición', fr: 'Nos positions' },
      url: { en: 'https://wsa.example/stand', es: 'https://wsa.example/posicion' },
      textHash: null,
      version: '2',
    },
  },
  dues: {
    ...policy.organisation.dues,
    howToPay: {
      en: 'Pay by check or money order to the treasurer; the welcome letter gives the address.',
      es: 'Se paga por cheque o giro postal a la tesorería; la carta de bienvenida da la dirección.',
      fr: 'Payez par chèque ou mandat à la trésorerie; la lettre de bienvenue donne l’adresse.',
    },
  },
};

/** The shipped letters of that organisation, with an organisation's own in their place when told so. */
export function open(overlayDir: string | null = null): Letters {
  return openLetters({ shippedDir, overlayDir }, organisation);
}

export const context = { footerReference: '00000000000000a1', awayUntil: '2026-05-01' };

/** A letter with what it says, to be put in a test's title. */
export interface Sample {
  title: string;
  letter: Letter;
  rendered: RenderedLetter;
}

/** Every occasion in a language, with each sample: all facts and none, each detail missing, and everything at once. */
export function everyLetter(language: LetterLanguage): Sample[] {
  const letters = open();
  const said = [...sampleLetters(language), longest(language)];
  return occasions.flatMap((occasion) =>
    said.map((sample, index) => {
      const letter = { ...sample, occasion };
      return {
        title: `${language}/${occasion} ${index}`,
        letter,
        rendered: letters.render(letter, context),
      };
    }),
  );
}

/** Nothing is known, and a question came as well: no letter has more to ask. */
function longest(language: LetterLanguage): Letter {
  return {
    occasion: 'acknowledgement',
    step: 3,
    language,
    name: 'Ada Flores',
    understood: { name: null, place: null, occupation: null, agrees: false },
    missing: ['name', 'location', 'occupation', 'agreement'],
    humanWillAnswer: true,
    words: null,
  };
}
