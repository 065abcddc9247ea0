const ascii = /^[\0-\x7F]*$/;

/** What names and words are compared by: lower case, NFD marks removed, typographic apostrophes and hyphens straightened. Length may change. */
export function fold(text: string): string {
  if (ascii.test(text)) return (text.includes('`') ? text.replaceAll('`', "'") : text).toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}
