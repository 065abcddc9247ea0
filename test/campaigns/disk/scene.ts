import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { scanFolder } from '../../../src/workflow/intake/scan-folder.ts';
import { email } from '../../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';
import { type UnrulyMailbox, unrulyMailbox } from '../../support/unruly-mailbox.ts';
import type { Sabotage } from './sabotages.ts';

/** A folder for one scenario, and the defect that is planted in it. */
export interface Scene {
  folder: string;
  sabotage: Sabotage | null;
}

export async function withScene<T>(
  sabotage: Sabotage | null,
  work: (scene: Scene) => Promise<T>,
): Promise<T> {
  const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(scratch, 'disk-'));
  try {
    return await work({ folder, sabotage });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether small disks can be made here: that takes root, and a kernel that allows it. */
export const canMount = userInfo().uid === 0 && tryMount();

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  if (isMounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return isMounted;
}

/** A disk of so many megabytes below a folder, for as long as the work takes. */
export async function onSmallDisk<T>(
  { folder }: Scene,
  megabytes: number,
  work: (disk: string) => Promise<T>,
): Promise<T> {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]);
  try {
    return await work(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
}

/** A mailbox of applications, each of so many kilobytes. */
export function mailboxOf(count: number, kilobytes: number): UnrulyMailbox {
  const padding = 'x'
    .repeat(72)
    .concat('\n')
    .repeat(Math.ceil((kilobytes * 1024) / 73));
  return unrulyMailbox(
    ...Array.from({ length: count }, (_, index) => ({
      uid: index + 1,
      source: email({
        from: `person${index}@example.org`,
        messageId: `<person${index}@example.org>`,
        text: `I want to join.\n\n-- \n${padding}`,
      }),
    })),
  );
}

export function openDeskOn(file: string): TestDesk {
  const desk = openTestDesk({ database: file });
  desk.answerSince = new Date('2026-01-01T00:00:00Z');
  return desk;
}

export async function scan(desk: TestDesk, mailbox: UnrulyMailbox): Promise<void> {
  await scanFolder(desk, mailbox, { path: 'INBOX', role: 'inbox' }, 'whole');
}

/** What is not as it should be with so many emails in the mailbox, all of them answered, and all well again. */
export function faultsAfter(desk: TestDesk, emails: number): string[] {
  const letters = desk.store.letters.lastId();
  return [...faultsOfSources(desk, emails), ...(letters === emails ? [] : [`there are ${letters} letters`])];
}

/** What is not as it should be with so many emails in the mailbox. */
export function faultsOfSources({ store }: TestDesk, emails: number): string[] {
  const { filed = 0, ...others } = store.emails.countByState();
  const left = Object.keys(others);
  const sources = Array.from({ length: store.emails.lastId() }, (_, index) =>
    store.emails.findSource(index + 1),
  );
  return [
    ...(filed === emails ? [] : [`${emails - filed} of ${emails} emails are lost`]),
    ...(left.length === 0 ? [] : [`emails are left ${left.join(' and ')}`]),
    ...(sources.every((source) => source !== undefined) ? [] : ['a source is missing']),
    ...(store.integrity() === 'ok' ? [] : ['the database is damaged']),
  ];
}
