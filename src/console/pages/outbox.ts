import { AppError } from '../../errors.ts';
import type { LetterState } from '../../membership/letter.ts';
import type { LetterRow } from '../../store/letters.ts';
import { dropLetter } from '../../workflow/desk/drop-letter.ts';
import { getLetter } from '../../workflow/desk/get-letter.ts';
import { releaseLetters } from '../../workflow/desk/release-letters.ts';
import { isHeldNeutral, rewordLetter, sendUsualLetter } from '../../workflow/desk/replace-neutral-letter.ts';
import { resendLetter } from '../../workflow/desk/resend-letter.ts';
import type { Desk } from '../../workflow/desk.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { letterStateWords } from '../../workflow/words/states.ts';
import { full, plain, short } from '../views/text.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const outboxRoutes: readonly Route[] = [
  { method: 'GET', path: '/outbox', access: 'reader', answer: outboxPage },
  { method: 'GET', path: '/outbox/:id', access: 'reader', answer: letterPage },
  { method: 'POST', path: '/outbox/:id', access: 'secretary', answer: act },
];

const states: readonly LetterState[] = [
  'held',
  'unknown',
  'rejected',
  'deferred',
  'queued',
  'sent',
  'cancelled',
];
const listLimit = 100;

function outboxPage({ desk, query }: SignedVisit): Answer {
  const state = states.find((one) => one === query.get('state')) ?? null;
  const counts = desk.store.letters.countByState();
  const letters =
    state === null ? desk.store.letters.list(listLimit) : desk.store.letters.inState(state, listLimit);
  return page('outbox', {
    title: 'Outbox',
    notice: null,
    tabs: [
      { label: 'All', query: '/outbox', isHere: state === null, count: null },
      ...states.map((one) => ({
        label: plain(one),
        query: `/outbox?state=${one}`,
        isHere: one === state,
        count: counts[one] ?? 0,
      })),
    ],
    letters: letters.map((letter) => lineOf(desk, letter)),
  });
}

function letterPage({ desk, params }: SignedVisit): Answer {
  const letter = getLetter(desk, Number(params.id));
  return page('letter', {
    title: `l${letter.id}`,
    notice: null,
    ...lineOf(desk, letter),
    sender: desk.letters.senderName(letter),
    isNeutral: isHeldNeutral(letter),
    subject: letter.subject,
    text: full(letter.text),
    attempts: desk.store.letters.attempts(letter.id).map(({ at, outcome, response }) => ({
      at: moment(desk, at),
      outcome,
      response: short(response, 200),
    })),
  });
}

function lineOf(desk: Desk, letter: LetterRow) {
  const { id, state, bouncedAt } = letter;
  return {
    id,
    recipient: short(letter.recipient),
    occasion: plain(letter.occasion),
    written: moment(desk, letter.queuedAt),
    leaves: state === 'queued' || state === 'deferred' ? moment(desk, letter.notBefore) : null,
    state: letterStateWords(letter),
    applicationId: letter.applicationId,
    canRelease: state === 'held',
    canResend:
      state === 'unknown' ||
      state === 'rejected' ||
      state === 'deferred' ||
      (state === 'sent' && bouncedAt !== null),
    canDrop: ['queued', 'held', 'deferred', 'unknown', 'rejected'].includes(state),
  };
}

function act({ desk, params, form, account }: SignedVisit): Answer {
  const id = Number(params.id);
  const by = account.name;
  switch (form.get('act')) {
    case 'release':
      releaseLetters(desk, [id], by);
      break;
    case 'resend':
      resendLetter(desk, id, by);
      break;
    case 'drop':
      dropLetter(desk, id, by);
      break;
    case 'reword':
      return redirect(`/outbox/${rewordLetter(desk, id, wordsOf(form), by)}`);
    case 'usual':
      return redirect(`/outbox/${sendUsualLetter(desk, id, by)}`);
    default:
      throw new AppError('usage', 'there is no such action');
  }
  return redirect(`/outbox/${id}`);
}

function wordsOf(form: URLSearchParams): string {
  const words = (form.get('words') ?? '').trim();
  if (words === '') throw new AppError('usage', 'the letter has no words');
  return words;
}

function moment(desk: Desk, iso: string): string {
  return momentText(iso, desk.policy.organisation.timeZone, desk.clock());
}
