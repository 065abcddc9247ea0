import { beforeEach, describe, expect, it } from 'vitest';
import { noteHandReplies } from '../../../src/workflow/calendar/note-hand-replies.ts';
import { runAll } from '../../support/calendar.ts';
import { fakeMailbox } from '../../support/fake-mailbox.ts';
import { email } from '../../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';

const bruno = 'Bruno Keller <bruno@example.com>';
let desk: TestDesk;
let mailbox: ReturnType<typeof fakeMailbox>;

beforeEach(async () => {
  desk = openTestDesk();
  mailbox = fakeMailbox();
  await desk.receive(
    email({
      from: bruno,
      messageId: '<bruno-1@example.com>',
      text: 'I would like to join. My name is Bruno Keller and I work as a bus driver.',
    }),
  );
  await desk.send();
  desk.now = new Date('2026-05-06T15:00:00Z');
});

const sent = (inReplyTo: string, headers: Record<string, string> = {}) =>
  mailbox.put(
    'sent',
    email({ from: 'secretary@wsa.example', to: bruno, text: 'x', inReplyTo, headers }),
    desk.now,
  );

describe('a reply by hand in the Sent folder', () => {
  it('starts the clock of their silence anew', async () => {
    sent('<bruno-1@example.com>');
    expect(await noteHandReplies(desk, mailbox, null)).toBe(1);
    desk.now = new Date('2026-05-08T22:00:00Z');
    expect(runAll(desk, 'applicant').written).toBe(0);
    desk.now = new Date('2026-05-10T22:00:00Z');
    expect(runAll(desk, 'applicant').written).toBe(1);
  });

  it('answers what they asked, and is an act of a human', async () => {
    await desk.receive(
      email({ from: bruno, subject: 'Re: x', text: 'I have a question: how much are the dues?' }),
    );
    expect(desk.application().needsHuman).toBe(true);
    desk.pass(60_000);
    sent('<bruno-1@example.com>');
    await noteHandReplies(desk, mailbox, null);
    expect(desk.application().needsHuman).toBe(false);
    expect(desk.store.journal.ofApplication(1).at(-1)).toMatchObject({
      actor: 'secretary:mailbox',
      verb: 'reply_by_hand',
    });
  });

  it('leaves a question open that came after it', async () => {
    sent('<bruno-1@example.com>');
    desk.pass(60_000);
    await desk.receive(
      email({ from: bruno, subject: 'Re: x', text: 'I have a question: how much are the dues?' }),
    );
    await noteHandReplies(desk, mailbox, null);
    expect(desk.application().needsHuman).toBe(true);
  });

  it('is found once, also on the thread of a letter of ours', async () => {
    sent(desk.store.letters.find(1)?.messageId ?? '');
    expect(await noteHandReplies(desk, mailbox, null)).toBe(1);
    expect(await noteHandReplies(desk, mailbox, null)).toBe(0);
  });

  it('is none of the desk’s own letters, and nothing on another thread', async () => {
    sent('<bruno-1@example.com>', { 'X-Letter-Desk': 'desk-of-the-tests' });
    sent('<somebody-else@example.com>');
    expect(await noteHandReplies(desk, mailbox, null)).toBe(0);
  });
});
