import type { Gazetteer } from '../../places/gazetteer.ts';

const digits = [...'0123456789'];
const letters = [...'ABCEGHJKLMNPRSTVWXYZ'];

/**
 * The state or province of all postal codes that begin so: null where they lie in several, or the country's codes are
 * not known here; undefined where there is no such code.
 */
export function regionOfPrefix(
  prefix: string,
  country: string,
  gazetteer: Gazetteer,
): string | null | undefined {
  if (country !== 'US' && country !== 'CA' && country !== 'MX') return null;
  const regions = new Set<string>();
  for (const code of codesFrom(prefix, country)) {
    const area = gazetteer.postalCode(code, country);
    if (area) regions.add(area.region);
  }
  const [region] = regions;
  return regions.size > 1 ? null : region;
}

/** Whole codes that begin so; Canadian ones as far as the forward sortation area, which is all that is known of them. */
function codesFrom(prefix: string, country: 'US' | 'CA' | 'MX'): string[] {
  if (country !== 'CA') return completed(prefix, [digits, digits, digits, digits, digits]);
  return completed(prefix.slice(0, 3), [letters, digits, letters]);
}

function completed(prefix: string, alphabet: readonly (readonly string[])[]): string[] {
  let codes = [prefix];
  for (const characters of alphabet.slice(prefix.length))
    codes = codes.flatMap((code) => characters.map((character) => code + character));
  return codes;
}
