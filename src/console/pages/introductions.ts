import type { IntroductionRow } from '../../store/introductions.ts';
import type { Desk } from '../../workflow/desk.ts';
import { answerForPerson } from '../../workflow/groups/answer-introduction.ts';
import { proposeIntroduction, undoIntroduction } from '../../workflow/groups/introduce.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { numbersIn } from '../notice.ts';
import { type Answer, type Route, redirect, type SignedVisit } from '../visit.ts';

export const introductionRoutes: readonly Route[] = [
  { method: 'POST', path: '/groups/introduce', access: 'secretary', answer: introduce },
  { method: 'POST', path: '/groups/introductions/:id/undo', access: 'secretary', answer: undo },
  { method: 'POST', path: '/groups/introductions/:id/answer', access: 'secretary', answer: answer },
];

/** The newest introductions, so many of them. */
const shown = 20;

/** Who was asked to be introduced to whom, and what they said, the newest first. */
export function introductionLines(desk: Desk) {
  return desk.store.introductions
    .all()
    .toReversed()
    .slice(0, shown)
    .map((introduction) => introductionLine(desk, introduction));
}

function introductionLine(desk: Desk, { id, state, proposedAt, answerBy }: IntroductionRow) {
  const moment = (iso: string) => momentText(iso, desk.policy.organisation.timeZone, desk.clock());
  return {
    id,
    state,
    asked: moment(proposedAt),
    until: moment(answerBy),
    mayUndo: state === 'asked' || state === 'made',
    people: desk.store.introductions.people(id).map((one) => ({
      id: one.applicationId,
      introductionId: id,
      answer: one.answer ?? 'no answer yet',
      mayAnswer: state === 'asked' && one.answer === null,
    })),
  };
}

/** Each of them is asked; nothing of anyone is told to anyone. */
function introduce({ desk, form, account }: SignedVisit): Answer {
  proposeIntroduction(desk, numbersIn(form.get('ids') ?? ''), account.name);
  return redirect('/groups');
}

function undo({ desk, params, account }: SignedVisit): Answer {
  undoIntroduction(desk, Number(params.id), account.name);
  return redirect('/groups');
}

/** Somebody said it otherwise than by a plain reply. */
function answer({ desk, params, form, account }: SignedVisit): Answer {
  const asked = { introductionId: Number(params.id), applicationId: Number(form.get('person')) };
  answerForPerson(desk, asked, form.get('answer') === 'yes' ? 'yes' : 'no', account.name);
  return redirect('/groups');
}
