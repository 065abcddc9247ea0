/**
 * The records of a CSV text (RFC 4180), each a list of fields; the separator is whichever of `,`, `;` and tab the first
 * line has most of. Empty lines are left out. One pass over the text.
 */
export function readCsv(text: string): { line: number; fields: string[] }[] {
  const separator = separatorOf(text.split('\n', 1)[0] ?? '');
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'gy');
  const records: { line: number; fields: string[] }[] = [];
  let fields: string[] = [];
  let line = 1;
  let startsAt = 1;
  for (const [whole, quoted, plain = '', end = ''] of text.replace(/^\uFEFF/, '').matchAll(pattern)) {
    fields.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    if (fields.some((field) => field !== '')) records.push({ line: startsAt, fields });
    fields = [];
    startsAt = line;
    if (end === '') break;
  }
  return records;
}

function separatorOf(heading: string): string {
  const counts = [',', ';', '\t'].map((separator) => [separator, heading.split(separator).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
