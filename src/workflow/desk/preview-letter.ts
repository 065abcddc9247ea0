import { AppError } from '../../errors.ts';
import type { LetterToSend } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';
import { type Decision, recordDecision } from './record-decision.ts';

/**
 * The letter that a decision would queue, exactly as it would leave save for its reference: the decision is carried
 * out and taken back. Null where it would queue none, or cannot be taken.
 */
export function previewLetter(desk: Desk, decision: Decision): LetterToSend | null {
  return desk.store.rehearse(() => {
    try {
      const { letterId } = recordDecision(desk, decision);
      return letterId === null ? null : (desk.store.letters.find(letterId) ?? null);
    } catch (error) {
      if (error instanceof AppError && error.code === 'conflict') return null;
      throw error;
    }
  });
}
