const longestLine = 76;
const unsafe = /[^\t\x20-\x3c\x3e-\x7e]+/g;

/** A text as quoted-printable UTF-8 (RFC 2045 6.7), lines ended by CRLF and at most 76 characters long. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => softlyBroken(lastBlankEscaped(line.replace(unsafe, escaped))))
    .join('\r\n');
}

function escaped(run: string): string {
  return Buffer.from(run).toString('hex').toUpperCase().replace(/../g, '=$&');
}

/** A blank at the end of a line is lost on the way. */
function lastBlankEscaped(line: string): string {
  return line.replace(/[ \t]$/, escaped);
}

function softlyBroken(line: string): string {
  if (line.length <= longestLine) return line;
  const pieces: string[] = [];
  let at = 0;
  while (line.length - at > longestLine) {
    const end = beforeEscape(line, at + longestLine - 1);
    pieces.push(line.slice(at, end));
    at = end;
  }
  return `${pieces.join('=\r\n')}=\r\n${line.slice(at)}`;
}

/** No `=C3` is cut in two. */
function beforeEscape(line: string, end: number): number {
  if (line[end - 1] === '=') return end - 1;
  return line[end - 2] === '=' ? end - 2 : end;
}
