import { closeSync, constants, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * How often letters have been claimed, told in a file beside the database: a database that knows of fewer claims is an
 * older copy that took its place.
 */
export interface ClaimsMark {
  read(): number;
  /**
   * Kept when the process ends; a power cut may take the last seconds of it, since nothing waits for the disk.
   * @throws Error when the file cannot be written
   */
  write(claims: number): void;
}

export function openClaimsMark(databaseFile: string): ClaimsMark {
  return databaseFile === ':memory:' ? inMemory() : inFile(`${databaseFile}.claims`);
}

function inFile(file: string): ClaimsMark {
  return {
    read: () => (existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) || 0 : 0),
    write(claims) {
      // Written over and never cut short: a count only grows longer, and is never missing in between.
      const descriptor = openSync(file, constants.O_WRONLY | constants.O_CREAT, 0o600);
      try {
        writeSync(descriptor, `${claims}\n`, 0);
      } finally {
        closeSync(descriptor);
      }
    },
  };
}

function inMemory(): ClaimsMark {
  let claims = 0;
  return {
    read: () => claims,
    write(count) {
      claims = count;
    },
  };
}
