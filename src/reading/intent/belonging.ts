import { type BelongingKind, belonging } from '../lexicon/belonging.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { cueIndex, cuesIn } from './cues.ts';

const index = cueIndex(belonging);

/** Is there a word of work, of a union or of the organisation anywhere in it? */
export function speaksOfWork(text: VisibleText): boolean {
  return speaksOf(text, (kind) => kind === 'work');
}

/** A word of work, or of what people ask an organisation like this about? */
export function concernsUs(text: VisibleText): boolean {
  return speaksOf(text, () => true);
}

function speaksOf({ passages }: VisibleText, isMeant: (kind: BelongingKind) => boolean): boolean {
  const { body, subject, signature } = passages;
  return [body, subject, signature].some((passage) =>
    cuesIn(passage, index).some(({ kind }) => isMeant(kind)),
  );
}
