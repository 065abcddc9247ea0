import { AppError, messageOf } from '../../../src/errors.ts';
import type { Scene } from './scene.ts';

/** What a piece of work ends with; null where it succeeds. */
export async function errorOf(work: () => Promise<void>, { sabotage }: Scene): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return sabotage === 'swallows' ? null : error;
  }
}

/** Whether an error says what is wrong, and the cure. */
export function clear(error: unknown, words: string): string[] {
  if (error === null) return ['nothing is said'];
  const isClear = error instanceof AppError && error.code === 'storage' && error.cure.includes(words);
  return isClear ? [] : [`what is said is not clear: ${messageOf(error)}`];
}
