/** The emails of an mbox file (RFC 4155), their "From " lines taken off and ">From " unquoted. */
export function splitMbox(bytes: Buffer): Buffer[] {
  const text = bytes.toString('latin1');
  return text
    .split(/^From .*\r?\n/m)
    .filter((email) => email.trim() !== '')
    .map((email) => Buffer.from(email.replace(/^>(>*From )/gm, '$1'), 'latin1'));
}
