import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/clock.ts';
import { openImapMailbox } from '../../src/mail/imap-mailbox.ts';
import { scanInbox } from '../../src/workflow/intake/watch-mailbox.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { hasDovecot, startTestDovecot, type TestDovecot } from '../support/dovecot.ts';
import { email } from '../support/mail-builder.ts';

describe.runIf(hasDovecot)('history on Dovecot', () => {
  let dovecot: TestDovecot;
  let test: CommandTest;
  beforeAll(async () => {
    dovecot = await startTestDovecot();
    test = openCommandTest({ imapPort: dovecot.imapPort });
    test.network.openMailbox = () => openImapMailbox(dovecot.settings('secretary'));
    test.desk.now = new Date();
  });
  afterAll(async () => {
    test.close();
    await dovecot.stop();
  });

  const ago = (days: number) => new Date(Date.now() - days * day);
  const joins = (name: string, id: string) =>
    email({
      from: `${name} <${name.toLowerCase()}@example.org>`,
      messageId: `<${id}@example.org>`,
      text: `My name is ${name} Flores and I live in Tulsa, Oklahoma. I would like to join.`,
    });

  it('tells who was answered by hand from the Sent folder, and releases the others', async () => {
    const mailbox = await openImapMailbox(dovecot.settings('secretary'));
    const folders = await mailbox.listFolders();
    const sent = folders.find(({ role }) => role === 'sent')?.path ?? '';
    await mailbox.append('INBOX', joins('Ada', 'a'), ago(60));
    await mailbox.append('INBOX', joins('Bruno', 'b'), ago(50));
    await mailbox.append('INBOX', joins('Clara', 'c'), ago(40));
    const reply = email({
      from: 'secretary@wsa.example',
      to: 'x@example.org',
      inReplyTo: '<a@example.org>',
      text: '.',
    });
    await mailbox.append(sent, reply, ago(59));
    const later = email({ from: 'secretary@wsa.example', to: '"Bruno" <BRUNO@example.org>', text: '.' });
    await mailbox.append(sent, later, ago(30));
    await scanInbox(test.desk, mailbox);
    await mailbox.close();

    const { records } = await test.run('history', '--json');
    expect(records.map(({ from, answeredByHand }) => `${from} ${answeredByHand}`)).toEqual([
      'ada@example.org true',
      'bruno@example.org true',
      'clara@example.org false',
    ]);
    const since = ago(90).toISOString().slice(0, 10);
    const released = await test.run('history', 'release', '--since', since, '--json');
    expect(released.records).toMatchObject([{ recipient: 'clara@example.org', occasion: 'history' }]);
  });
});
