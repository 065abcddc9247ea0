import type { Mentions } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { interestsIn } from './interests.ts';
import { phoneIn } from './phone.ts';
import { pronounsIn } from './pronouns.ts';

/** Pronouns, a phone number and interests, where the writer plainly says them in the body or the signature. */
export function readMentions({ passages }: VisibleText): Mentions {
  const { body, signature } = passages;
  return {
    pronouns: pronounsIn(signature) ?? pronounsIn(body),
    phone: phoneIn(signature) ?? phoneIn(body),
    interests: interestsIn(body),
  };
}
