import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { scanFolder } from '../../src/workflow/intake/scan-folder.ts';
import { email } from '../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';
import { type HeldEmail, unrulyMailbox } from '../support/unruly-mailbox.ts';

const inbox = { path: 'INBOX', role: 'inbox' as const };

function held(uid: number, more: Partial<HeldEmail> = {}): HeldEmail {
  const source = email({
    from: `a${uid}@example.org`,
    messageId: `<m${uid}@example.org>`,
    text: 'I want to join.',
  });
  return { uid, source, ...more };
}

const filed = (desk: TestDesk) => desk.store.emails.countByState().filed ?? 0;

describe('a scan of the inbox', () => {
  it('brings in what has no row yet, and nothing twice', async () => {
    const desk = openTestDesk();
    const mailbox = unrulyMailbox(held(1), held(3));
    expect(await scanFolder(desk, mailbox, inbox, 'whole')).toBe(2);
    mailbox.folders.get('INBOX')?.emails.push(held(4));
    expect(await scanFolder(desk, mailbox, inbox, 'newest')).toBe(1);
    expect(await scanFolder(desk, mailbox, inbox, 'whole')).toBe(0);
    expect(filed(desk)).toBe(3);
    expect(await desk.send()).toHaveLength(3);
  });

  it('finds, when it compares all, an email that came in below the highest UID', async () => {
    const desk = openTestDesk();
    const mailbox = unrulyMailbox(held(1), held(3));
    await scanFolder(desk, mailbox, inbox, 'whole');
    mailbox.folders.get('INBOX')?.emails.push(held(2));
    expect(await scanFolder(desk, mailbox, inbox, 'newest')).toBe(0);
    expect(await scanFolder(desk, mailbox, inbox, 'whole')).toBe(1);
  });

  it('reports what was gone before its bytes were read', async () => {
    const desk = openTestDesk();
    const mailbox = unrulyMailbox(held(1), held(2), held(3));
    mailbox.beforeFetch = () => mailbox.folders.get('INBOX')?.emails.splice(1, 1);
    await scanFolder(desk, mailbox, inbox, 'whole');
    expect(filed(desk)).toBe(2);
    expect(desk.store.positions.countVanished()).toBe(1);
    expect(desk.store.journal.since(0, 100).map(({ verb }) => verb)).toContain('vanished');
  });

  it('asks again for what the server lists and does not hand over', async () => {
    const desk = openTestDesk();
    const broken = held(2, { isUnreadable: true });
    const mailbox = unrulyMailbox(held(1), broken, held(3));
    await scanFolder(desk, mailbox, inbox, 'whole');
    expect(desk.store.positions.countVanished()).toBe(0);
    broken.isUnreadable = false;
    expect(await scanFolder(desk, mailbox, inbox, 'whole')).toBe(1);
    expect(filed(desk)).toBe(3);
  });

  it('answers nobody again when the folder is a new generation', async () => {
    const desk = openTestDesk();
    const mailbox = unrulyMailbox(held(1), held(2));
    await scanFolder(desk, mailbox, inbox, 'whole');
    expect(await desk.send()).toHaveLength(2);
    const renumbered = [held(2), held(1)].map(({ source }, index) => ({ uid: index + 7, source }));
    mailbox.folders.set('INBOX', { role: 'inbox', uidValidity: 2, emails: renumbered });
    expect(await scanFolder(desk, mailbox, inbox, 'newest')).toBe(2);
    expect(filed(desk)).toBe(2);
    expect(await desk.send()).toEqual([]);
  });

  it('takes at most 200 emails and 4 MiB at a time, save one larger email', async () => {
    const desk = openTestDesk();
    const mebibyte = 1024 * 1024;
    const mailbox = unrulyMailbox(
      ...Array.from({ length: 205 }, (_, index) => held(index + 1)),
      held(301, { sizeBytes: 20 * mebibyte }),
      held(302, { sizeBytes: 3 * mebibyte }),
      held(303, { sizeBytes: 3 * mebibyte }),
    );
    await scanFolder(desk, mailbox, inbox, 'whole');
    expect(mailbox.batches.map((batch) => batch.length)).toEqual([200, 5, 1, 1, 1]);
    expect(filed(desk)).toBe(208);
  });

  it('keeps what it has when the connection breaks, and goes on from there', async () => {
    const desk = openTestDesk();
    const mailbox = unrulyMailbox(...Array.from({ length: 450 }, (_, index) => held(index + 1)));
    let fetches = 0;
    mailbox.beforeFetch = () => {
      if (++fetches === 2) throw new AppError('unreachable', 'gone');
    };
    await expect(scanFolder(desk, mailbox, inbox, 'whole')).rejects.toMatchObject({ code: 'unreachable' });
    expect(filed(desk)).toBe(200);
    expect(await scanFolder(desk, mailbox, inbox, 'whole')).toBe(250);
    expect(filed(desk)).toBe(450);
  });
});

describe('an email that stands in two folders', () => {
  const archive = { path: 'Archive', role: 'archive' as const };

  async function archivedFirst() {
    const desk = openTestDesk();
    const mailbox = unrulyMailbox();
    mailbox.folders.set('Archive', { role: 'archive', uidValidity: 1, emails: [held(1)] });
    return { desk, mailbox };
  }

  it('is answered when the inbox shows it, though the archive showed it before', async () => {
    const { desk, mailbox } = await archivedFirst();
    await scanFolder(desk, mailbox, archive, 'whole');
    expect(await desk.send()).toEqual([]);
    mailbox.folders.get('INBOX')?.emails.push(held(9));
    await scanFolder(desk, mailbox, inbox, 'whole');
    expect(await desk.send()).toHaveLength(1);
    expect(filed(desk)).toBe(1);
  });

  it('is answered once when both are scanned at the same time', async () => {
    const { desk, mailbox } = await archivedFirst();
    const other = unrulyMailbox(held(9));
    await Promise.all([scanFolder(desk, mailbox, archive, 'whole'), scanFolder(desk, other, inbox, 'whole')]);
    expect(await desk.send()).toHaveLength(1);
    expect(filed(desk)).toBe(1);
  });
});

describe('marking what is filed', () => {
  it('leaves history where it lies, and a failure to move stops nothing', async () => {
    const desk = openTestDesk();
    desk.afterFiling = { keyword: null, moveTo: 'Filed' };
    const mailbox = unrulyMailbox(held(1, { receivedAt: new Date('2025-01-01T00:00:00Z') }), held(2));
    const moved: (readonly number[])[] = [];
    mailbox.move = async (uids) => {
      moved.push(uids);
      throw new AppError('config', 'the mailbox has no folder Filed');
    };
    expect(await scanFolder(desk, mailbox, inbox, 'whole')).toBe(2);
    expect(moved).toEqual([[2]]);
  });
});
