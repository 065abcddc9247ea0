import { z } from 'zod';

/** Values that the configuration is made of, each with what is said of a wrong one. */
export const language = z.enum(['en', 'es', 'fr']);
export const count = (least: number, most: number) =>
  z.int(`a whole number from ${least} to ${most}`).min(least).max(most);
export const text = z.string('a text; put it in quotation marks where it looks like a number');
export const address = z
  .email('an email address, such as secretary@wsa.example')
  .transform((value) => value.toLowerCase());
export const port = count(1, 65_535);
export const url = z.url({ protocol: /^https?$/, error: 'a URL, such as https://wsa.example/constitution' });
export const zone = z
  .string('an IANA time zone, such as America/Chicago')
  .refine(isTimeZone, 'must be an IANA time zone, such as America/Chicago');
export const inLanguages = (en: string, es: string, fr: string) =>
  z.strictObject({ en: text.default(en), es: text.default(es), fr: text.default(fr) }).prefault({});

export const ascending = (each: z.ZodInt, example: string) =>
  z.array(each).min(1).max(6).refine(isAscending, `must be in ascending order, such as ${example}`);

/** Two local hours of a day between which letters may leave: never before 8 nor after 21. */
export const hours = (from: number, to: number) =>
  z
    .tuple([count(8, 20), count(9, 21)])
    .refine(isAscending, `must be two hours of a day, such as [${from}, ${to}]`)
    .default([from, to]);

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
