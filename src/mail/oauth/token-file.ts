import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { AppError, messageOf } from '../../errors.ts';

/** Tokens as the provider gave them (RFC 6749 5.1). */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** ISO 8601. */
  expiresAt: string;
}

/** @throws AppError `login` when nobody has signed in yet */
export function readTokens(file: string): Tokens {
  if (!existsSync(file))
    throw new AppError('login', 'nobody has signed in at the mail provider yet', 'Run `secretariat login`.');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tokens;
  } catch (error) {
    throw new AppError(
      'login',
      `cannot use the tokens in ${file}: ${messageOf(error)}`,
      'Run `secretariat login`.',
    );
  }
}

/** Written whole and through to the disk before it takes the place of the one before: a refresh token counts once. */
export function writeTokens(file: string, tokens: Tokens): void {
  const unfinished = `${file}.new`;
  const descriptor = openSync(unfinished, 'w', 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify(tokens)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
}
