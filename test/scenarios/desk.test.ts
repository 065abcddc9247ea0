import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day, minute } from '../../src/clock.ts';
import { recordDecision } from '../../src/workflow/desk/record-decision.ts';
import { retryEmail } from '../../src/workflow/desk/retry-email.ts';
import { undoDecision } from '../../src/workflow/desk/undo-decision.ts';
import { sendReminders } from '../support/calendar.ts';
import { bounceOf, email } from '../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';

const ada = 'Ada Flores <ada@example.org>';
const bruno = 'Bruno Keller <bruno@example.com>';

/** Ada gives everything in one email. */
const adaJoins = () =>
  email({
    from: ada,
    subject: 'Joining',
    text: 'Hello,\n\nMy name is Ada Flores, I live in Tulsa, Oklahoma and I work as a welder.\nI have read the Constitution and Where We Stand and I agree with them. I would like to join.\n\nAda',
  });

/** Bruno forgets his town, and whether he agrees. */
const brunoJoins = () =>
  email({
    from: bruno,
    subject: 'Membership',
    messageId: '<bruno-1@example.com>',
    text: 'Hi, I would like to join. My name is Bruno Keller and I work as a bus driver.',
  });

async function answerOf(desk: TestDesk, to: { messageId: string | null }, text: string, from = bruno) {
  return desk.receive(email({ from, subject: 'Re: Your message', inReplyTo: to.messageId ?? '', text }));
}

describe('applicants', () => {
  it('who give everything get one acknowledgement and wait for a human', async () => {
    const desk = openTestDesk();
    await desk.receive(adaJoins());
    const letters = await desk.send();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.to[0]?.address).toBe('ada@example.org');
    expect(letters[0]?.headers.get('auto-submitted')).toEqual(['auto-replied']);
    expect(desk.application().state).toBe('awaiting_decision');
  });

  it('who forgot their town are asked for it, and their answer completes the application', async () => {
    const desk = openTestDesk();
    await desk.receive(brunoJoins());
    const [first] = await desk.send();
    expect(first?.inReplyTo).toBe('<bruno-1@example.com>');
    expect(desk.application().state).toBe('awaiting_applicant');
    await answerOf(desk, first as never, 'I live in Reno, Nevada. I have read Where We Stand and I agree.');
    const [second, ...others] = await desk.send();
    expect(others).toEqual([]);
    expect(second?.references).toContain('<bruno-1@example.com>');
    expect(desk.application().facts.location?.value.city).toBe('Reno');
    expect(desk.application().state).toBe('awaiting_decision');
    expect(desk.store.letters.list(10).map(({ occasion }) => occasion)).toEqual([
      'completion',
      'acknowledgement',
    ]);
  });

  it('who write twice within the settling time get one letter about both', async () => {
    const desk = openTestDesk({ settleMinutes: 2 });
    await desk.receive(brunoJoins());
    desk.pass(minute);
    await desk.receive(
      email({
        from: bruno,
        subject: 'I forgot',
        text: 'Sorry, I forgot: I live in Reno, Nevada. I want to join.',
      }),
    );
    expect(await desk.send()).toEqual([]);
    desk.pass(2 * minute);
    const letters = await desk.send();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.plainText).toContain('Reno');
  });

  it('whose agreement comes later complete their application by it', async () => {
    const desk = openTestDesk();
    await desk.receive(
      email({
        from: ada,
        subject: 'Joining',
        text: 'My name is Ada Flores. I live in Tulsa, Oklahoma and I am a welder. I want to join.',
      }),
    );
    const [first] = await desk.send();
    await answerOf(
      desk,
      first as never,
      'I have read and agree with Where We Stand and the Constitution.',
      ada,
    );
    expect(desk.application().facts.agreement?.value).toBe(true);
    expect(desk.application().state).toBe('awaiting_decision');
  });

  it('who say thanks get no further letter', async () => {
    const desk = openTestDesk();
    await desk.receive(adaJoins());
    const [first] = await desk.send();
    await answerOf(desk, first as never, 'ok, thanks!', ada);
    expect(await desk.send()).toEqual([]);
  });

  it('who withdraw get a confirmation and no reminder', async () => {
    const desk = openTestDesk();
    await desk.receive(brunoJoins());
    const [first] = await desk.send();
    await answerOf(
      desk,
      first as never,
      'I changed my mind. Please withdraw my application and delete my data.',
    );
    expect(await desk.send()).toHaveLength(1);
    expect(desk.application().state).toBe('withdrawn');
    desk.now = new Date('2026-05-09T23:00:00Z');
    expect(sendReminders(desk)).toEqual({ reminded: 0, lapsed: 0 });
  });
});

describe('others who write', () => {
  it('with a question get a receipt, once, and wait for a human', async () => {
    const desk = openTestDesk();
    const ask = (text: string) => desk.receive(email({ from: bruno, subject: 'Question', text }));
    await ask('Hello, I have a question: how much are the dues for students?');
    await ask('One more question: do you have meetings in Nevada?');
    expect(await desk.send()).toHaveLength(1);
    expect(desk.store.emails.awaitingHuman(10)).toHaveLength(2);
  });

  it('who want to be kept informed are thanked and never reminded', async () => {
    const desk = openTestDesk();
    await desk.receive(
      email({
        from: bruno,
        subject: 'Updates',
        text: "Please keep me updated about your work. I don't want to join right now.",
      }),
    );
    expect(await desk.send()).toHaveLength(1);
    expect(desk.application().state).toBe('updates_only');
    desk.pass(60 * day);
    expect(sendReminders(desk)).toEqual({ reminded: 0, lapsed: 0 });
  });
});

describe('machines and the forged', () => {
  const cases: [string, Buffer, string][] = [
    [
      'a list post',
      email({
        from: bruno,
        subject: '[list] Joining',
        text: 'I would like to join',
        headers: { 'List-Id': '<list.example.org>' },
      }),
      'mailing_list',
    ],
    [
      'an automatic reply',
      email({
        from: bruno,
        subject: 'Out of office',
        text: 'I am away.',
        headers: { 'Auto-Submitted': 'auto-replied' },
      }),
      'auto_submitted',
    ],
    [
      'a forged sender',
      email({
        from: ada,
        subject: 'Joining',
        text: 'I would like to join, Ada Flores, Tulsa',
        headers: { 'Authentication-Results': 'mx.wsa.example; dmarc=fail header.from=example.org' },
      }),
      'forged',
    ],
  ];
  it.each(cases)('%s is set aside and gets no letter', async (_, source, reason) => {
    const desk = openTestDesk();
    expect(await desk.receive(source)).toMatchObject({ state: 'set_aside', reason });
    expect(await desk.send()).toEqual([]);
  });

  it('an out-of-office to our letter is no answer', async () => {
    const desk = openTestDesk();
    await desk.receive(brunoJoins());
    const [first] = await desk.send();
    const away = email({
      from: bruno,
      subject: 'Automatic reply: Your message',
      inReplyTo: first?.messageId ?? '',
      text: 'I am out of the office until Monday.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    expect(await desk.receive(away)).toMatchObject({ state: 'set_aside' });
    expect(await desk.send()).toEqual([]);
    desk.now = new Date('2026-05-08T23:30:00Z');
    expect(sendReminders(desk).reminded).toBe(1);
  });

  it('a bounce of our letter is matched to it and stops reminders', async () => {
    const desk = openTestDesk();
    await desk.receive(brunoJoins());
    const [first] = await desk.send();
    await desk.receive(bounceOf(first?.messageId ?? '', 'bruno@example.com'));
    expect(desk.store.letters.list(1)[0]?.bouncedAt).not.toBeNull();
    expect(await desk.send()).toEqual([]);
    desk.now = new Date('2026-05-08T23:30:00Z');
    expect(sendReminders(desk).reminded).toBe(0);
  });

  it('history gets no letter, until a human says so', async () => {
    const desk = openTestDesk();
    const row = await desk.receive(adaJoins(), { receivedAt: new Date('2025-11-01T00:00:00Z') });
    expect(row).toMatchObject({ state: 'set_aside', reason: 'history' });
    expect(await desk.send()).toEqual([]);
    await retryEmail(desk, row.id, 'clara');
    expect(await desk.send()).toHaveLength(1);
  });

  it('Junk is shown and never answered, and received after all once moved to the inbox', async () => {
    const desk = openTestDesk();
    expect(await desk.receive(adaJoins(), { role: 'junk' })).toMatchObject({
      state: 'set_aside',
      reason: 'junk',
    });
    expect(await desk.send()).toEqual([]);
    await desk.receive(adaJoins());
    expect(await desk.send()).toHaveLength(1);
    await desk.receive(adaJoins());
    expect(await desk.send()).toEqual([]);
  });
});

describe('the secretary', () => {
  const decide = (desk: TestDesk, kind: 'confirm' | 'decline', more = {}) =>
    recordDecision(desk, { kind, applicationId: 1, by: 'clara', ...more });

  it('confirms, and the welcome leaves after the undo time', async () => {
    const desk = openTestDesk();
    await desk.receive(adaJoins());
    await desk.send();
    decide(desk, 'confirm');
    expect(desk.application().state).toBe('confirmed');
    expect(await desk.send()).toEqual([]);
    desk.pass(11 * minute);
    const [welcome] = await desk.send();
    expect(welcome?.to[0]?.address).toBe('ada@example.org');
    expect(desk.store.letters.list(1)[0]?.occasion).toBe('welcome');
  });

  it('undoes in time: the decision and its letter are gone', async () => {
    const desk = openTestDesk();
    await desk.receive(adaJoins());
    await desk.send();
    decide(desk, 'decline', { reason: 'not sure' });
    desk.pass(5 * minute);
    undoDecision(desk, 1, 'clara');
    desk.pass(20 * minute);
    expect(await desk.send()).toEqual([]);
    expect(desk.application().state).toBe('awaiting_decision');
    expect(() => undoDecision(desk, 1, 'clara')).toThrow('no decision');
  });

  it('cannot undo what has left', async () => {
    const desk = openTestDesk();
    await desk.receive(adaJoins());
    await desk.send();
    decide(desk, 'confirm');
    desk.pass(11 * minute);
    await desk.send();
    expect(() => undoDecision(desk, 1, 'clara')).toThrow('has left');
  });

  it('declines in silence', async () => {
    const desk = openTestDesk();
    await desk.receive(adaJoins());
    await desk.send();
    decide(desk, 'decline', { reason: 'a joke', isSilent: true });
    desk.pass(day);
    expect(await desk.send()).toEqual([]);
    expect(desk.application().state).toBe('declined');
  });

  it('is told why a confirmation is refused', async () => {
    const desk = openTestDesk();
    await desk.receive(brunoJoins());
    expect(() => decide(desk, 'confirm')).toThrow('no recorded agreement');
    expect(decide(desk, 'confirm', { agreement: 'by phone' }).application.state).toBe('confirmed');
  });
});

describe('a restart in between', () => {
  it('keeps everything, answers nobody twice, and leaves what was on the wire to the human', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-'));
    const desk = openTestDesk({ database: join(folder, 'desk.db') });
    await desk.receive(adaJoins());
    desk.store.letters.claim(1, desk.now.toISOString());
    desk.restart();
    expect(await desk.send()).toEqual([]);
    expect(desk.store.letters.list(1)[0]?.state).toBe('unknown');
    await desk.receive(adaJoins());
    await desk.receive(brunoJoins());
    desk.restart();
    expect(await desk.send()).toHaveLength(1);
    desk.store.close();
    rmSync(folder, { recursive: true });
  });
});

describe('the silent', () => {
  it('are reminded three times in the evening, then their file closes and an answer reopens it', async () => {
    const desk = openTestDesk();
    await desk.receive(brunoJoins());
    await desk.send();
    const run = async (at: string) => {
      desk.now = new Date(at);
      return { ...sendReminders(desk), sent: (await desk.send()).length };
    };
    expect(await run('2026-05-08T12:00:00Z')).toEqual({ reminded: 0, lapsed: 0, sent: 0 });
    expect(await run('2026-05-08T22:00:00Z')).toEqual({ reminded: 1, lapsed: 0, sent: 1 });
    expect(await run('2026-05-08T22:20:00Z')).toEqual({ reminded: 0, lapsed: 0, sent: 0 });
    expect(await run('2026-05-18T22:00:00Z')).toEqual({ reminded: 1, lapsed: 0, sent: 1 });
    expect(await run('2026-06-03T22:00:00Z')).toEqual({ reminded: 1, lapsed: 0, sent: 1 });
    expect(await run('2026-06-11T22:00:00Z')).toEqual({ reminded: 0, lapsed: 1, sent: 0 });
    expect(desk.application().state).toBe('lapsed');
    await answerOf(
      desk,
      { messageId: '<x@wsa.example>' },
      'Sorry for the silence! I live in Reno, Nevada, and I have read and agree with Where We Stand.',
    );
    expect(desk.application().state).toBe('awaiting_decision');
  });
});
