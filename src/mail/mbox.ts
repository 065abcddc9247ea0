/** The emails of an mbox file (RFC 4155): without their "From " line and the empty line at the end, ">From " unquoted. */
export function splitMbox(bytes: Buffer): Buffer[] {
  const text = bytes.toString('latin1');
  return text
    .split(/^From .*\r?\n/m)
    .filter((email) => email.trim() !== '')
    .map((email) => Buffer.from(unquoted(email.replace(/(\n)\r?\n$/, '$1')), 'latin1'));
}

function unquoted(email: string): string {
  return email.replace(/^>(>*From )/gm, '$1');
}
