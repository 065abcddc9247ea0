import { AppError } from '../../errors.ts';
import type { CommandContext } from '../command.ts';

/** A question in plain words. */
export interface Question {
  text: string;
  /** Taken for an empty answer; null: one must be given. */
  usual: string | null;
  isSecret?: boolean;
  /** What is wrong with an answer; null when nothing is. */
  refuse?: (answer: string) => string | null;
}

/** Times that one question is put. */
const patience = 3;

/**
 * Puts a question until it is answered rightly.
 * @throws AppError `usage` when the input ends or no answer is right
 */
export async function answerTo(context: CommandContext, question: Question): Promise<string> {
  const { text, usual, isSecret = false, refuse } = question;
  const hint = usual === null || usual === '' ? '' : ` [${usual}]`;
  for (let time = 0; time < patience; time++) {
    const given = await context.ask(`${text}${hint}: `, { isSecret });
    if (given === null)
      throw new AppError('usage', `the input ended before "${text}" was answered`, 'Nothing was written.');
    const answer = given.trim() === '' ? usual : given.trim();
    const objection = answer === null ? 'an answer is needed' : (refuse?.(answer) ?? null);
    if (answer !== null && objection === null) return answer;
    context.print(`  ${objection}`);
  }
  throw new AppError(
    'usage',
    `"${text}" was not answered`,
    'Nothing was written; run `secretariat init` again.',
  );
}

export function refuseNoAddress(answer: string): string | null {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer)
    ? null
    : 'that is no email address, such as secretary@wsa.example';
}

export function refuseNoUrl(answer: string): string | null {
  return /^https?:\/\/\S+\.\S+/.test(answer)
    ? null
    : 'that is no URL, such as https://wsa.example/constitution';
}

export function refuseNoZone(answer: string): string | null {
  try {
    new Intl.DateTimeFormat('en', { timeZone: answer });
    return null;
  } catch {
    return 'that is no time zone, such as America/Chicago';
  }
}

/** One of a few words. */
export function refuseOthers(words: readonly string[]): (answer: string) => string | null {
  return (answer) => (words.includes(answer.toLowerCase()) ? null : `say one of ${words.join(', ')}`);
}

/** `imap.example.org`, or with a port after a colon. */
export function refuseNoServer(answer: string): string | null {
  return /^[a-z0-9.-]+(?::\d{1,5})?$/i.test(answer)
    ? null
    : 'that is no server, such as imap.example.org:993';
}
