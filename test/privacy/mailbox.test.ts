import { describe, expect, it } from 'vitest';
import { scanFolder } from '../../src/workflow/intake/scan-folder.ts';
import { tendSentFolder } from '../../src/workflow/outbox/tend-sent-folder.ts';
import { erasePersonNow } from '../../src/workflow/people/erase-person-now.ts';
import { findRemnants, remnantsText } from '../../src/workflow/people/mailbox-remnants.ts';
import { tidyMailbox } from '../../src/workflow/people/tidy-mailbox.ts';
import { type FakeMailbox, fakeMailbox } from '../support/fake-mailbox.ts';
import { email } from '../support/mail-builder.ts';
import { policy } from '../support/readings.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';

const joins = 'My name is Ada Flores, I live in Tulsa, Oklahoma and I want to join.';
const adas = email({ from: 'Ada <ada@example.org>', messageId: '<ada-1@example.org>', text: joins });
/** Another email under the same Message-ID, as careless programs write. */
const brunos = email({
  from: 'Bruno <bruno@example.com>',
  messageId: '<ada-1@example.org>',
  text: 'Hello there.',
});

async function fill(mode: 'ask' | 'yes' | 'no'): Promise<{ desk: TestDesk; mailbox: FakeMailbox }> {
  const desk = openTestDesk({ retention: { ...policy.retention, mailbox: mode } });
  desk.keepsSentCopies = true;
  const mailbox = fakeMailbox(['inbox', 'sent', 'junk', 'archive', 'trash']);
  for (const role of ['inbox', 'archive', 'junk'] as const) mailbox.put(role, adas, desk.now);
  mailbox.put('inbox', brunos, desk.now);
  for (const role of ['inbox', 'archive', 'junk'] as const)
    await scanFolder(desk, mailbox, { path: role === 'inbox' ? 'INBOX' : role, role }, 'whole');
  await desk.send();
  await tendSentFolder(desk, mailbox, null);
  mailbox.put(
    'sent',
    email({ from: 'secretary@wsa.example', inReplyTo: '<ada-1@example.org>', text: 'By hand.' }),
    desk.now,
  );
  erasePersonNow(desk, 1, { actor: 'schedule', outcome: 'on_request' });
  return { desk, mailbox };
}

const counts = (mailbox: FakeMailbox) =>
  Object.fromEntries(
    (['inbox', 'archive', 'junk', 'sent'] as const).map((role) => [role, mailbox.sourcesIn(role).length]),
  );

describe('what was erased and still stands in the mailbox', () => {
  it('is found in INBOX, Junk, Archive and Sent, answers by hand too, by keyed hashes alone', async () => {
    const { desk, mailbox } = await fill('ask');
    const found = await findRemnants(desk, mailbox);
    expect(remnantsText(found)).toBe('INBOX 1, sent 2, junk 1, archive 1');
  });

  it('is removed there where the setting says yes; another’s email of the same Message-ID stays', async () => {
    const { desk, mailbox } = await fill('yes');
    const said = await tidyMailbox(desk, { openMailbox: async () => mailbox });
    expect(said).toMatch(/^removed from the mailbox: INBOX 1, sent \d, junk 1, archive 1$/);
    expect(counts(mailbox)).toMatchObject({ inbox: 1, archive: 0, junk: 0 });
    expect(mailbox.sourcesIn('inbox')).toEqual([brunos]);
    expect(desk.store.erasure.countRemnants()).toBe(0);
  });

  it('is named and left where it says no, and waits where it says ask', async () => {
    const { desk, mailbox } = await fill('no');
    const before = counts(mailbox);
    expect(await tidyMailbox(desk, { openMailbox: async () => mailbox })).toMatch(
      /^left in the mailbox: INBOX 1/,
    );
    expect(counts(mailbox)).toEqual(before);
    const asking = await fill('ask');
    expect(await tidyMailbox(asking.desk, { openMailbox: async () => asking.mailbox })).toMatch(
      /erase --mailbox/,
    );
    expect(asking.desk.store.erasure.countRemnants()).toBeGreaterThan(0);
  });

  it('is neither filed nor answered again by the next scan', async () => {
    const { desk, mailbox } = await fill('no');
    const letters = desk.store.letters.lastId();
    await scanFolder(desk, mailbox, { path: 'INBOX', role: 'inbox' }, 'whole');
    expect(desk.store.people.findByAddress('ada@example.org')).toBeUndefined();
    expect(desk.store.letters.lastId()).toBe(letters);
  });
});
