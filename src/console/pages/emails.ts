import { AppError } from '../../errors.ts';
import type { EmailRow } from '../../store/emails.ts';
import { getEmail } from '../../workflow/desk/get-email.ts';
import { openApplicationFrom } from '../../workflow/desk/open-application.ts';
import { replyToEmail, undoReply } from '../../workflow/desk/reply-to-email.ts';
import { retryEmail } from '../../workflow/desk/retry-email.ts';
import type { Desk } from '../../workflow/desk.ts';
import { releaseHistory } from '../../workflow/history/release-history.ts';
import { findLaidAside, whySetAside } from '../../workflow/words/laid-aside.ts';
import { momentText, parseDay } from '../../workflow/words/moments.ts';
import { markedEmail } from '../views/marked-email.ts';
import { full, plain, short } from '../views/text.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const emailRoutes: readonly Route[] = [
  { method: 'GET', path: '/inbox', access: 'reader', answer: inboxPage },
  { method: 'GET', path: '/emails/:id', access: 'reader', answer: emailPage },
  { method: 'POST', path: '/emails/:id/retry', access: 'secretary', answer: retry },
  { method: 'POST', path: '/emails/:id/application', access: 'secretary', answer: takeForApplication },
  { method: 'POST', path: '/emails/:id/reply', access: 'secretary', answer: reply },
  { method: 'POST', path: '/emails/:id/undo', access: 'secretary', answer: undo },
  { method: 'POST', path: '/history', access: 'secretary', answer: release },
];

const inboxLimit = 100;
/** People written to in one release. */
const releaseLimit = 500;

function inboxPage({ desk }: SignedVisit): Answer {
  return page('inbox', {
    title: 'Inbox',
    notice: null,
    emails: findLaidAside(desk, inboxLimit).map((email) => ({
      ...lineOf(desk, email),
      why: full(whySetAside(desk, email)),
    })),
  });
}

function emailPage({ desk, params, query }: SignedVisit): Answer {
  const email = getEmail(desk, Number(params.id));
  const reading = desk.store.emails.findReading(email.id);
  const canReply = email.state === 'filed' && email.personId !== null && email.applicationId === null;
  return page('email', {
    title: `e${email.id}`,
    notice: query.get('replied') ? { text: 'Your answer waits to leave.', undo: null } : null,
    ...lineOf(desk, email),
    why: email.state === 'filed' ? null : full(whySetAside(desk, email)),
    applicationId: email.applicationId,
    parts: reading ? markedEmail(reading, email.id) : [],
    canRetry: email.state === 'failed' || email.state === 'set_aside',
    canReply,
    awaits: email.awaitsHuman === 1,
    hasUnsentReply: desk.store.letters.findUnsentReply(email.id) !== undefined,
  });
}

function lineOf(desk: Desk, email: EmailRow) {
  const { timeZone } = desk.policy.organisation;
  return {
    id: email.id,
    from: short(email.fromAddress ?? 'somebody'),
    subject: short(desk.store.emails.findReading(email.id)?.text.subject ?? ''),
    wants: plain(email.intent ?? ''),
    state: plain(email.state),
    came: momentText(email.receivedAt, timeZone, desk.clock()),
  };
}

async function retry({ desk, params, account }: SignedVisit): Promise<Answer> {
  return whereItWent(await retryEmail(desk, Number(params.id), account.name));
}

async function takeForApplication({ desk, params, account }: SignedVisit): Promise<Answer> {
  return whereItWent(await openApplicationFrom(desk, Number(params.id), account.name));
}

function whereItWent({ id, applicationId }: EmailRow): Answer {
  return redirect(applicationId === null ? `/emails/${id}` : `/applications/${applicationId}`);
}

function reply({ desk, params, form, account }: SignedVisit): Answer {
  const words = (form.get('words') ?? '').trim();
  if (words === '')
    throw new AppError('usage', 'there are no words to send', 'Write what the letter should say.');
  replyToEmail(desk, Number(params.id), words, account.name);
  return redirect(`/emails/${params.id}?replied=1`);
}

function undo({ desk, params, account }: SignedVisit): Answer {
  if (!undoReply(desk, Number(params.id), account.name))
    throw new AppError('conflict', 'the answer has left', 'Write another one.');
  return redirect(`/emails/${params.id}`);
}

/** Answers what was in the mailbox before the desk, as a drip. The secretary says that nobody else has. */
async function release({ desk, form, account }: SignedVisit): Promise<Answer> {
  if (!form.has('unanswered'))
    throw new AppError(
      'usage',
      'those whom somebody answered by hand would get a second answer',
      'Say that the list was looked through, or use `secretariat history release`, which looks into the Sent folder.',
    );
  const since = parseDay(form.get('since') ?? '', 'The release');
  await releaseHistory(desk, { since, limit: releaseLimit, by: account.name, isRehearsal: false });
  desk.outboxBell.ring();
  return redirect('/queue?tab=history');
}
