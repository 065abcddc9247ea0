import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError, messageOf } from '../errors.ts';

/** An email that waits to be delivered. */
export interface SampleEmail {
  file: string;
  /** As a mail server would hand it over: CRLF line ends. */
  source: string;
}

/**
 * An inbox in the order of its file names. Emails that answer a letter of ours cannot name it before it is written:
 * they name `<applicant=example.com@letter.invalid>`, and are delivered in the second wave.
 */
export interface SampleInbox {
  firstWave: readonly SampleEmail[];
  secondWave: readonly SampleEmail[];
}

const placeholder = /<([^<>@\s=]{1,64})=([^<>@\s=]{1,255})@letter\.invalid>/g;

/** Reads every .eml file of a folder. @throws AppError `usage` when there is none to read */
export function readInbox(folder: string): SampleInbox {
  const emails = emlFiles(folder).map((file) => ({
    file,
    source: withCrlf(readFileSync(join(folder, file), 'latin1')),
  }));
  const firstAnswer = emails.findIndex(({ source }) => answersLetter(source));
  const end = firstAnswer === -1 ? emails.length : firstAnswer;
  return { firstWave: emails.slice(0, end), secondWave: emails.slice(end) };
}

/**
 * The email with each placeholder replaced by the Message-ID of the letter that really left.
 * @param messageIds by the address that the letter went to; without one the placeholder stays
 */
export function addressToLetter(source: string, messageIds: ReadonlyMap<string, string>): string {
  return source.replace(placeholder, (whole, user, domain) => messageIds.get(`${user}@${domain}`) ?? whole);
}

function emlFiles(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.eml'));
    if (files.length === 0)
      throw new AppError('usage', `${folder} holds no .eml file`, 'Name a folder of saved emails.');
    return files.sort();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(
      'usage',
      `cannot read ${folder}: ${messageOf(error)}`,
      'Name a folder of .eml files.',
      { cause: error },
    );
  }
}

function answersLetter(source: string): boolean {
  return source.search(placeholder) !== -1;
}

/** Latin-1 in and out keeps every byte as it was. */
function withCrlf(source: string): string {
  return source.replace(/\r?\n/g, '\r\n');
}
