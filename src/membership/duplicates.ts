import type { Location } from './application.ts';

/** What tells one applicant from another. */
export interface Traits {
  addresses: readonly string[];
  name: string | null;
  location: Location | null;
}

/** Why two applications may be of one person. */
export type Likeness = 'same_address' | 'similar_name';

/**
 * Whether two applications look like those of one person: an address of the same mailbox, or a similar name and place.
 * It is for a human to say; nothing merges by itself, since a From can be forged.
 */
export function likenessOf(a: Traits, b: Traits): Likeness | null {
  const mailboxes = new Set(a.addresses.map(mailboxOf));
  if (b.addresses.some((address) => mailboxes.has(mailboxOf(address)))) return 'same_address';
  if (a.name === null || b.name === null) return null;
  const names = compareNames(nameWords(a.name), nameWords(b.name));
  const places = comparePlaces(a.location, b.location);
  if (names === 'same') return places === 'different' ? null : 'similar_name';
  return names === 'similar' && places === 'same' ? 'similar_name' : null;
}

/** The mailbox that an address reaches: tags after a plus are its owner's, and dots mean nothing to Gmail. */
export function mailboxOf(address: string): string {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const [untagged = ''] = local.split('+');
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${untagged}@${domain}`;
  return `${untagged.replaceAll('.', '')}@gmail.com`;
}

/** The words of a name, without accents and case, in their order. */
export function nameWords(name: string): string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `same`: each word has its like in the other. `similar`: each word of the shorter one has. */
function compareNames(a: readonly string[], b: readonly string[]): 'same' | 'similar' | 'different' {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return 'different';
  const left = [...long];
  for (const word of short) {
    const at = left.findIndex((other) => areAlike(word, other));
    if (at < 0) return 'different';
    left.splice(at, 1);
  }
  const areEqual = left.length === 0 && short.every((word) => long.includes(word));
  return areEqual ? 'same' : 'similar';
}

/** Equal, an initial of the other, or one letter apart where there are enough of them. */
function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  return short.length >= 4 && long.length - short.length <= 1 && isOneApart(short, long);
}

function isOneApart(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.slice(short.length === long.length ? at + 1 : at);
  return long.slice(at + 1) === rest;
}

function comparePlaces(a: Location | null, b: Location | null): 'same' | 'unknown' | 'different' {
  if (a === null || b === null) return 'unknown';
  if (differ(a.country, b.country) || differ(a.region, b.region) || differ(a.city, b.city))
    return 'different';
  return a.city !== null && b.city !== null ? 'same' : 'unknown';
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && fold(a) !== fold(b);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
