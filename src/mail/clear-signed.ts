const head = '-----BEGIN PGP SIGNED MESSAGE-----';
const foot = '-----BEGIN PGP SIGNATURE-----';

/** The text of a message that is signed in the clear (RFC 9580 7), without its armour; any other text as it is. */
export function withoutSignature(text: string): string {
  const start = text.indexOf(`${head}\n`);
  const end = text.indexOf(`\n${foot}`, start);
  if (start !== 0 && text[start - 1] !== '\n') return text;
  const body = text.indexOf('\n\n', start);
  if (start < 0 || end < 0 || body < 0 || body > end) return text;
  const signed = text.slice(body + 2, end).replace(/^- /gm, '');
  return text.slice(0, start) + signed;
}
