import { AppError } from '../errors.ts';

/** What an id stands for, by its letter. */
export const idKinds = { a: 'an application', e: 'an email', l: 'a letter', p: 'a person' } as const;
export type IdLetter = keyof typeof idKinds;

export interface Id {
  letter: IdLetter;
  number: number;
}

/**
 * An id as people write it: `a41`, `A41`, or `41` where only one kind is possible.
 * @param allowed the kinds that make sense here
 * @throws AppError `usage` naming what is wanted
 */
export function parseId(text: string | undefined, allowed: readonly IdLetter[]): Id {
  const match = /^([a-z]?)0*([1-9]\d{0,14})$/.exec((text ?? '').trim().toLowerCase());
  const letter = match?.[1] === '' && allowed.length === 1 ? allowed[0] : match?.[1];
  if (match === null || !isIdLetter(letter)) throw usage(`"${text ?? ''}" is not an id here`, allowed);
  if (!allowed.includes(letter)) throw usage(`${letter}${match[2]} is ${idKinds[letter]}`, allowed);
  return { letter, number: Number(match[2]) };
}

/** The number of an application, as most commands want it. @throws AppError `usage` */
export function parseApplicationId(text: string | undefined): number {
  return parseId(text, ['a']).number;
}

function isIdLetter(letter: string | undefined): letter is IdLetter {
  return letter !== undefined && letter in idKinds;
}

function usage(message: string, allowed: readonly IdLetter[]): AppError {
  const wanted = allowed.map((letter) => `${idKinds[letter]} (${letter}41)`);
  return new AppError('usage', message, `Name ${wanted.join(' or ')}.`);
}
