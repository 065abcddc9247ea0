import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import type { Outcome } from '../membership/retention.ts';

/** One erasure, told in keyed hashes alone, in hexadecimal. */
export interface LoggedErasure {
  at: string;
  /** Identities of emails. */
  emails: readonly string[];
  /** A person, by the keys of all their addresses. */
  person?: { keys: readonly string[]; outcome: Outcome; month: string };
}

/** The erasures, in a file beside the database, which a restored copy of the database is brought up to date from. */
export interface ErasuresLog {
  /** How much is written; the database keeps how much of it was carried out. */
  size(): number;
  /** Written through to the disk. @returns the size afterwards */
  append(erasures: readonly LoggedErasure[]): number;
  /** What was written after the first `size` bytes. */
  since(size: number): LoggedErasure[];
}

export function openErasuresLog(databaseFile: string): ErasuresLog {
  return databaseFile === ':memory:' ? inMemory() : inFile(`${databaseFile}.erasures`);
}

function inFile(file: string): ErasuresLog {
  const size = () => (existsSync(file) ? statSync(file).size : 0);
  return {
    size,
    append(erasures) {
      const descriptor = openSync(file, 'a', 0o600);
      try {
        writeSync(descriptor, textOf(erasures));
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      return size();
    },
    since: (written) => (size() <= written ? [] : linesOf(readFileSync(file).subarray(written).toString())),
  };
}

function inMemory(): ErasuresLog {
  let text = '';
  return {
    size: () => text.length,
    append(erasures) {
      text += textOf(erasures);
      return text.length;
    },
    since: (written) => linesOf(text.slice(written)),
  };
}

/** It begins a line of its own, whatever a power cut may have left unfinished before. */
function textOf(erasures: readonly LoggedErasure[]): string {
  return `\n${erasures.map((erasure) => JSON.stringify(erasure)).join('\n')}\n`;
}

/** A line that a power cut left unfinished stands for an erasure that was not carried out either. */
function linesOf(text: string): LoggedErasure[] {
  return text.split('\n').flatMap((line) => parsed(line) ?? []);
}

function parsed(line: string): LoggedErasure | null {
  try {
    return line === '' ? null : (JSON.parse(line) as LoggedErasure);
  } catch {
    return null;
  }
}
