const continuation = '[\\u0080-\\u00BF\\u0152-\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]';

/** Hardly ever written by anybody: "Ã©", "Â¿", "â€™". Other pairs, such as "É»", occur in good text. */
const evidence = new RegExp(`Ã${continuation}|Â[\\u00A0-\\u00BF]|â€${continuation}`);

/** A lead byte of UTF-8 with its continuation bytes, as they look in Windows-1252. */
const sequences = new RegExp(
  `[\\u00C2-\\u00DF]${continuation}|[\\u00E0-\\u00EF]${continuation}{2}|[\\u00F0-\\u00F4]${continuation}{3}`,
  'g',
);

/** The characters that Windows-1252 has from 0x80 on; a full stop where it has none. */
const windowsCharacters = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const highBytes: ReadonlyMap<string, number> = new Map(
  [...windowsCharacters].map((character, index) => [character, 0x80 + index]),
);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Mends UTF-8 that was read as Latin-1 or Windows-1252 ("MÃ©rida"); what is no valid UTF-8 stays as it is. */
export function repairMojibake(text: string): string {
  if (!evidence.test(text)) return text;
  return text.replace(sequences, (found) => decoded(found) ?? found);
}

function decoded(characters: string): string | null {
  const bytes = [...characters].map((character) => highBytes.get(character) ?? character.charCodeAt(0));
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
