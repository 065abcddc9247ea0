import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../src/demo/free-port.ts';
import { type ImapSettings, openImapMailbox } from '../../src/mail/imap-mailbox.ts';
import type { Mailbox } from '../../src/mail/mailbox.ts';
import { parseSource } from '../../src/mail/mime.ts';
import { hasDovecot, startTestDovecot, type TestDovecot } from '../support/dovecot.ts';
import { email } from '../support/mail-builder.ts';
import { rawImap } from '../support/raw-imap.ts';

const never = new AbortController().signal;

describe.runIf(hasDovecot)('a mailbox on Dovecot', () => {
  let dovecot: TestDovecot;
  let users = 0;
  let user: string;
  const opened: Mailbox[] = [];
  beforeAll(async () => {
    dovecot = await startTestDovecot();
  });
  afterAll(() => dovecot.stop());
  afterEach(async () => {
    for (const mailbox of opened.splice(0)) await mailbox.close();
  });

  async function open(changes: Partial<ImapSettings> = {}): Promise<Mailbox> {
    const mailbox = await openImapMailbox(dovecot.settings(user, changes));
    opened.push(mailbox);
    return mailbox;
  }

  async function openNew(...sources: Buffer[]): Promise<Mailbox> {
    user = `user${++users}`;
    if (sources.length > 0) await dovecot.deliver(user, ...sources);
    const mailbox = await open();
    await mailbox.openFolder('INBOX');
    return mailbox;
  }

  const three = ['one', 'two', 'three'].map((text) => email({ from: 'Ada <ada@example.org>', text }));

  it('lists, describes and fetches emails, byte for byte', async () => {
    const mailbox = await openNew(...three);
    expect(await mailbox.listUids()).toEqual([1, 2, 3]);
    expect(await mailbox.listUids(3)).toEqual([3]);
    expect(await mailbox.listUids(4)).toEqual([]);
    const described = await mailbox.describe([1, 3]);
    expect(described.map(({ uid }) => uid)).toEqual([1, 3]);
    for (const { receivedAt } of described) expect(Date.now() - receivedAt.getTime()).toBeLessThan(60_000);
    const fetched = await mailbox.fetchSources(described);
    expect(fetched.map(({ uid, partial }) => ({ uid, partial }))).toEqual([
      { uid: 1, partial: false },
      { uid: 3, partial: false },
    ]);
    for (const [index, { source, sizeBytes }] of fetched.entries()) {
      expect(source.length).toBe(sizeBytes);
      expect(source.subarray(source.indexOf('Authentication-Results'))).toEqual(three[index * 2]);
    }
  });

  it('opens an empty folder', async () => {
    const mailbox = await openNew();
    expect(await mailbox.openFolder('INBOX')).toMatchObject({ exists: 0, uidNext: 1 });
    expect(await mailbox.listUids()).toEqual([]);
    expect(await mailbox.describe([])).toEqual([]);
    expect(await mailbox.fetchSources([])).toEqual([]);
  });

  it('leaves every email as unread as it was', async () => {
    const mailbox = await openNew(three[0] as Buffer, large());
    await mailbox.fetchSources(await mailbox.describe(await mailbox.listUids()));
    const flags = await rawImap(dovecot.imapPort, user, ['SELECT INBOX', 'UID FETCH 1:* FLAGS']);
    expect(flags.match(/FLAGS \([^)]*\)\)/g)).toHaveLength(2);
    expect(flags).not.toMatch(/UID \d+ FLAGS \([^)]*\\Seen/);
  });

  it('takes a large email without its attachments, whose names it keeps', async () => {
    const mailbox = await openNew(large());
    const [fetched] = await mailbox.fetchSources(await mailbox.describe([1]));
    expect(fetched).toMatchObject({ uid: 1, partial: true });
    expect(fetched?.source.length).toBeLessThan(10_000);
    expect(fetched?.sizeBytes).toBeGreaterThan(1024 * 1024);
    const parsed = await parseSource(fetched?.source as Buffer);
    expect(parsed).toMatchObject({ subject: 'Grüße', from: [{ address: 'ada@example.org' }] });
    expect(parsed.plainText?.trim()).toBe('Ich heiße Ada.');
    expect(parsed.htmlText?.trim()).toBe('Ich heiße Ada.');
    expect(parsed.attachments).toEqual([{ fileName: 'photo.jpg', type: 'image/jpeg' }]);
    expect(await mailbox.fetchSources(await mailbox.describe([1]))).toEqual([fetched]);
  });

  it('cuts a single text that is far too long', async () => {
    const mailbox = await openNew(email({ from: 'ada@example.org', text: 'I am Ada.\n'.repeat(200_000) }));
    const [fetched] = await mailbox.fetchSources(await mailbox.describe([1]));
    expect(fetched?.source.length).toBeLessThan(300_000);
    expect((await parseSource(fetched?.source as Buffer)).plainText).toMatch(/^I am Ada\.\n/);
  });

  it('leaves out what another session has expunged meanwhile, and only that', async () => {
    const mailbox = await openNew(...three);
    const described = await mailbox.describe(await mailbox.listUids());
    await rawImap(dovecot.imapPort, user, ['SELECT INBOX', 'STORE 2 +FLAGS (\\Deleted)', 'EXPUNGE']);
    expect((await mailbox.fetchSources(described)).map(({ uid }) => uid)).toEqual([1, 3]);
    expect((await mailbox.describe([1, 2, 3])).map(({ uid }) => uid)).toEqual([1, 3]);
  });

  it('hears of news by IDLE', async () => {
    const mailbox = await openNew();
    await mailbox.listUids();
    const waiting = mailbox.waitForNews(never, 20_000);
    await sleep(100);
    const deliveredAt = Date.now();
    await dovecot.deliver(user, three[0] as Buffer);
    await waiting;
    // Dovecot itself lets IDLE wait half a second.
    expect(Date.now() - deliveredAt).toBeLessThan(3000);
    expect(await mailbox.listUids()).toEqual([1]);
  });

  it('does not miss news that came between listing and waiting', async () => {
    const mailbox = await openNew();
    await mailbox.listUids();
    await dovecot.deliver(user, three[0] as Buffer);
    await mailbox.status('Junk');
    await mailbox.describe([1]);
    const startedAt = Date.now();
    await mailbox.waitForNews(never, 20_000);
    expect(Date.now() - startedAt).toBeLessThan(3000);
  });

  it('waits no longer than it is told, and not at all once aborted', async () => {
    const mailbox = await openNew();
    await mailbox.listUids();
    const startedAt = Date.now();
    await mailbox.waitForNews(never, 300);
    expect(Date.now() - startedAt).toBeGreaterThan(280);
    const stopping = new AbortController();
    setTimeout(() => stopping.abort(), 50);
    await mailbox.waitForNews(stopping.signal, 20_000);
    await mailbox.waitForNews(stopping.signal, 20_000);
    expect(Date.now() - startedAt).toBeLessThan(2000);
    expect(await mailbox.listUids()).toEqual([]);
  });

  it('knows what its folders are for; the configuration goes first', async () => {
    await openNew();
    expect(await (await open()).listFolders()).toEqual(
      expect.arrayContaining([
        { path: 'INBOX', role: 'inbox' },
        { path: 'Junk', role: 'junk' },
        { path: 'Archive', role: 'archive' },
        { path: 'Sent', role: 'sent' },
      ]),
    );
    const named = await open({ folders: { inbox: 'Inbox', junk: 'Trash', archive: null } });
    expect(await named.listFolders()).toEqual(
      expect.arrayContaining([
        { path: 'INBOX', role: 'inbox' },
        { path: 'Trash', role: 'junk' },
        { path: 'Junk', role: 'other' },
        { path: 'Archive', role: 'other' },
      ]),
    );
  });

  it('describes a folder that is not the open one', async () => {
    const mailbox = await openNew(...three);
    await mailbox.append('Sent', three[0] as Buffer, new Date());
    const inbox = await mailbox.openFolder('INBOX');
    expect(await mailbox.status('INBOX')).toEqual({ ...inbox, exists: 3, uidNext: 4 });
    expect(await mailbox.status('Sent')).toMatchObject({ path: 'Sent', exists: 1, uidNext: 2 });
  });

  it('appends with a date and flags', async () => {
    const mailbox = await openNew();
    const date = new Date('2026-01-02T03:04:05Z');
    await mailbox.append('Sent', three[0] as Buffer, date, ['\\Seen']);
    await mailbox.openFolder('Sent');
    expect(await mailbox.describe([1])).toEqual([
      { uid: 1, sizeBytes: (three[0] as Buffer).length, receivedAt: date },
    ]);
    const flags = await rawImap(dovecot.imapPort, user, ['SELECT Sent', 'FETCH 1 FLAGS']);
    expect(flags).toMatch(/\\Seen/);
  });

  it('finds Message-IDs, whole ones only', async () => {
    const letter = (messageId: string) => email({ from: 'a@wsa.example', text: 'x', messageId });
    const ids = Array.from({ length: 45 }, (_, index) => `<ref-${index}@wsa.example>`);
    const mailbox = await openNew(...ids.map(letter));
    const asked = [...ids, '<ref-99@wsa.example>', '<ref-1@wsa>', 'ref-1'];
    expect(await mailbox.findMessageIds('INBOX', asked)).toEqual(new Set(ids));
    expect(await mailbox.findMessageIds('INBOX', [])).toEqual(new Set());
    expect(await mailbox.findMessageIds('Sent', ids)).toEqual(new Set());
  });

  it('reads one field of what a folder received since a moment', async () => {
    const letter = (desk: string) =>
      email({ from: 'a@wsa.example', text: 'x', headers: { 'X-Letter-Desk': desk } });
    const mailbox = await openNew();
    await mailbox.append('Sent', letter('old'), new Date('2026-01-02T00:00:00Z'));
    await mailbox.append('Sent', letter('new'), new Date('2026-01-02T12:00:00Z'));
    await mailbox.append('Sent', three[0] as Buffer, new Date('2026-01-03T12:00:00Z'));
    const since = new Date('2026-01-02T06:00:00Z');
    expect(await mailbox.fieldSince('Sent', 'X-Letter-Desk', since)).toEqual([
      { uid: 2, value: 'new', receivedAt: new Date('2026-01-02T12:00:00Z') },
    ]);
  });

  it('marks and moves', async () => {
    const mailbox = await openNew(...three);
    await mailbox.addKeyword([1, 2], 'Filed');
    await mailbox.move([2], 'Archive');
    expect(await mailbox.listUids()).toEqual([1, 3]);
    expect((await mailbox.status('Archive')).exists).toBe(1);
    const flags = await rawImap(dovecot.imapPort, user, ['SELECT INBOX', 'FETCH 1:* FLAGS']);
    expect(flags).toMatch(/1 FETCH \(FLAGS \(.*Filed/);
    expect(flags).not.toMatch(/2 FETCH \(FLAGS \(.*Filed/);
    await expect(mailbox.move([1], 'Nowhere')).rejects.toMatchObject({ code: 'config', message: /Nowhere/ });
    expect(await mailbox.listUids()).toEqual([1, 3]);
  });

  it('says when it has ended, and refuses everything from then on', async () => {
    const mailbox = await openNew(...three);
    const waiting = mailbox.waitForNews(never, 20_000);
    await sleep(200);
    await dovecot.kick(user);
    await expect(waiting).rejects.toMatchObject({ code: 'unreachable' });
    await mailbox.closed;
    const calls = [
      mailbox.listUids(),
      mailbox.describe([1]),
      mailbox.openFolder('Junk'),
      mailbox.listFolders(),
      mailbox.status('INBOX'),
      mailbox.append('INBOX', three[0] as Buffer, new Date()),
      mailbox.waitForNews(never, 100),
    ];
    for (const call of await Promise.allSettled(calls))
      expect(call).toMatchObject({ status: 'rejected', reason: { code: 'unreachable' } });
  });

  it.each<[string, () => Promise<Partial<ImapSettings>> | Partial<ImapSettings>]>([
    ['by TLS', () => ({ security: 'tls', port: dovecot.imapsPort, caFile: dovecot.caFile })],
    ['by STARTTLS', () => ({ security: 'starttls', caFile: dovecot.caFile })],
    ['in the clear, on loopback', () => ({ security: 'none' })],
  ])('connects %s', async (_, changes) => {
    user = `user${++users}`;
    const mailbox = await open(await changes());
    expect(mailbox.capabilities.has('IDLE')).toBe(true);
  });

  it.each<[string, () => Promise<Partial<ImapSettings>> | Partial<ImapSettings>, string, RegExp, RegExp]>([
    [
      'a wrong password',
      () => ({ password: 'wrong' }),
      'login',
      /refused the user name/,
      /mailbox\.password/,
    ],
    ['an unknown host', () => ({ host: 'imap.invalid' }), 'unreachable', /leads nowhere/, /mailbox\.host/],
    ['a closed port', async () => ({ port: await findFreePort() }), 'unreachable', /nothing listens/, /port/],
    [
      'a self-signed certificate',
      () => ({ security: 'tls', port: dovecot.imapsPort }),
      'config',
      /no known authority/,
      /mailbox\.caFile/,
    ],
    [
      'a self-signed certificate by STARTTLS',
      () => ({ security: 'starttls' }),
      'config',
      /no known auth/,
      /caFile/,
    ],
    ['TLS at a port without', () => ({ security: 'tls' }), 'config', /does not speak TLS/, /starttls/],
    ['a CA file that is not there', () => ({ caFile: '/nowhere.pem' }), 'config', /caFile/, /PEM/],
  ])('explains %s', async (_, changes, code, message, cure) => {
    user = `user${++users}`;
    await expect(open(await changes())).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
      cure: expect.stringMatching(cure),
    });
  });

  it('explains a missing folder', async () => {
    const mailbox = await openNew();
    await expect(mailbox.openFolder('Nowhere')).rejects.toMatchObject({ code: 'config', message: /Nowhere/ });
  });
});

/** Two texts and a photograph of 1.5 MB. */
function large(): Buffer {
  const text = Buffer.from('Ich heiße Ada.').toString('base64');
  const lines = [
    'From: Ada <ada@example.org>',
    'To: secretary@wsa.example',
    'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=',
    'Message-ID: <large@tests.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="outer edge"',
    '',
    'An old reader shows this.',
    '--outer edge',
    'Content-Type: multipart/alternative; boundary=inner',
    '',
    '--inner',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    text,
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Ich heiße Ada.</p>',
    '--inner--',
    '--outer edge',
    'Content-Type: image/jpeg; name="photo.jpg"',
    'Content-Disposition: attachment; filename="photo.jpg"',
    'Content-Transfer-Encoding: base64',
    '',
    ...Array<string>(20_000).fill('A'.repeat(76)),
    '--outer edge--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
