import { execFileSync } from 'node:child_process';
import { copyFileSync, openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../../src/errors.ts';
import { inspectDatabase } from '../../../src/store/inspect-database.ts';
import { SqliteDatabase } from '../../../src/store/sqlite.ts';
import { openStore } from '../../../src/store/store.ts';
import { restoreBackup } from '../../../src/workflow/upkeep/restore-backup.ts';
import { aShortWait } from './locked.ts';
import { canMount, faultsAfter, mailboxOf, onSmallDisk, openDeskOn, type Scene, scan } from './scene.ts';
import { clear, errorOf } from './what-is-said.ts';

/** One thing that goes wrong with a disk. @returns what did not hold, a sentence each */
export interface Scenario {
  name: string;
  /** Takes a disk of its own. */
  needsMount?: boolean;
  run(scene: Scene): Promise<string[]>;
}

export const scenarios: readonly Scenario[] = [
  { name: 'the disk is full', needsMount: true, run: diskFull },
  { name: 'the disk is read-only', needsMount: true, run: readOnly },
  aShortWait,
  { name: 'a page is damaged', run: damagedPage },
  { name: 'a log is left behind', run: logLeft },
  { name: 'a log is cut short', run: logCutShort },
  { name: 'a backup while the desk writes', run: liveBackup },
  { name: 'a restore beside a log', run: restoreBesideLog },
];

/** Scenarios that cannot be carried out here. */
export function skipped(): string[] {
  return canMount ? [] : scenarios.filter(({ needsMount }) => needsMount).map(({ name }) => name);
}

const emails = 60;

/** Emails of 32 kB come in while 1 MB is left: a clear error, nothing half stored; with room again, all come in. */
async function diskFull(scene: Scene): Promise<string[]> {
  return onSmallDisk(scene, 8, async (disk) => {
    const mailbox = mailboxOf(emails, 32);
    const desk = openDeskOn(join(disk, 'desk.db'));
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc(6 << 20));
    const told = await errorOf(() => scan(desk, mailbox), scene);
    if (scene.sabotage === 'positions_first') markSeen(desk.store, emails);
    rmSync(ballast);
    await scan(desk, mailbox);
    const faults = faultsAfter(desk, emails);
    desk.store.close();
    return [...clear(told, 'The disk is full'), ...faults];
  });
}

async function readOnly(scene: Scene): Promise<string[]> {
  return onSmallDisk(scene, 8, async (disk) => {
    const file = join(disk, 'desk.db');
    const mailbox = mailboxOf(3, 1);
    openStore(file).close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const told = await errorOf(async () => openStore(file).close(), scene);
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    const desk = openDeskOn(file);
    await scan(desk, mailbox);
    const faults = faultsAfter(desk, 3);
    desk.store.close();
    return [...clear(told, 'read-only'), ...faults];
  });
}

/** The damage is found and told, and the last backup takes its place. */
async function damagedPage(scene: Scene): Promise<string[]> {
  const file = join(scene.folder, 'desk.db');
  const backup = join(scene.folder, 'saved.db');
  await fill(file, 20);
  const store = openStore(file);
  store.saveCopy(backup);
  store.close();
  const opened = openSync(file, 'r+');
  for (let page = 5; page < statSync(file).size / 4096; page += 3)
    writeSync(opened, Buffer.alloc(4096, 0x5a), 0, 4096, page * 4096);
  const isFound = damageOf(file) !== null;
  restoreBackup(backup, file, { key: null, now: new Date(), by: 'campaign' });
  return [
    ...(isFound || scene.sabotage === 'swallows' ? [] : ['the damage is not found']),
    ...afterwards(file, 20),
  ];
}

/** As after a power cut: what was committed is there. */
async function logLeft(scene: Scene): Promise<string[]> {
  return afterwards(await leaveLog(scene), 20);
}

async function logCutShort(scene: Scene): Promise<string[]> {
  const file = await leaveLog(scene);
  truncateSync(`${file}-wal`, statSync(`${file}-wal`).size - 1000);
  const damage = damageOf(file);
  return damage === null ? [] : [damage];
}

async function liveBackup(scene: Scene): Promise<string[]> {
  const file = join(scene.folder, 'desk.db');
  const backup = join(scene.folder, 'saved.db');
  const desk = openDeskOn(file);
  await scan(desk, mailboxOf(20, 1));
  if (scene.sabotage === 'copies_live') copyFileSync(file, backup);
  else openStoreAnd(file, (store) => store.saveCopy(backup));
  desk.store.close();
  const mode = statSync(backup).mode & 0o777;
  return [
    ...(mode === 0o600 || scene.sabotage !== null ? [] : ['others may read the backup']),
    ...afterwards(backup, 20),
  ];
}

async function restoreBesideLog(scene: Scene): Promise<string[]> {
  const backup = join(scene.folder, 'saved.db');
  await fill(backup, 7);
  const file = await leaveLog(scene);
  if (scene.sabotage === 'restores_over_log') copyFileSync(backup, file);
  else restoreBackup(backup, file, { key: null, now: new Date(), by: 'campaign' });
  return afterwards(file, 7);
}

/** A database of twenty emails whose log was never taken in. */
async function leaveLog({ folder }: Scene): Promise<string> {
  const written = join(folder, 'written.db');
  const file = join(folder, 'left.db');
  const desk = openDeskOn(written);
  await scan(desk, mailboxOf(20, 1));
  for (const suffix of ['', '-wal']) copyFileSync(written + suffix, file + suffix);
  desk.store.close();
  return file;
}

async function fill(file: string, count: number): Promise<void> {
  const desk = openDeskOn(file);
  await scan(desk, mailboxOf(count, 1));
  desk.store.close();
}

/** What a database lacks that should hold so many filed emails. */
function afterwards(file: string, count: number): string[] {
  const damage = damageOf(file);
  if (damage !== null) return [damage];
  const database = new SqliteDatabase(file);
  try {
    const filed = database
      .prepare<[], number>("SELECT count(*) FROM inbound_email WHERE state = 'filed'")
      .pluck()
      .get();
    return filed === count ? [] : [`${filed} of ${count} emails are there`];
  } catch (error) {
    return [messageOf(error)];
  } finally {
    database.close();
  }
}

function damageOf(file: string): string | null {
  try {
    return inspectDatabase(file).damage[0] ?? null;
  } catch (error) {
    return messageOf(error);
  }
}

function openStoreAnd(file: string, work: (store: ReturnType<typeof openStore>) => void): void {
  const store = openStore(file);
  work(store);
  store.close();
}

/** As a daemon would that marks before it stores. */
function markSeen({ positions, folders }: ReturnType<typeof openStore>, count: number): void {
  const { id } = folders.ensure('INBOX', 'inbox');
  for (let uid = 1; uid <= count; uid++)
    positions.record({ folderId: id, uidValidity: 1, uid }, 'duplicate', null, new Date().toISOString());
}
