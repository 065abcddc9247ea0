import { type Letters, openLetters } from '../../src/letters/letters.ts';
import { silentLog } from '../../src/log.ts';
import type { FolderRole } from '../../src/mail/mailbox.ts';
import { parseSource } from '../../src/mail/mime.ts';
import { calendarRules } from '../../src/membership/calendar-rules.ts';
import { emptyBook } from '../../src/membership/groups/group-book.ts';
import type { DeskPolicy } from '../../src/membership/policy.ts';
import { loadGazetteer } from '../../src/places/load.ts';
import { projectPath } from '../../src/project-path.ts';
import type { InboundEmail } from '../../src/reading/inbound-email.ts';
import type { ApplicationRow } from '../../src/store/applications.ts';
import type { EmailRow } from '../../src/store/emails.ts';
import { openStore } from '../../src/store/store.ts';
import { createBell, type Desk } from '../../src/workflow/desk.ts';
import { receiveEmails } from '../../src/workflow/intake/receive-emails.ts';
import { storeEmails } from '../../src/workflow/intake/store-emails.ts';
import { sendOutbox } from '../../src/workflow/outbox/send-outbox.ts';
import { settleOrphans } from '../../src/workflow/outbox/settle-orphans.ts';
import { settleOlderCopy } from '../../src/workflow/upkeep/settle-older-copy.ts';
import { type FakeCourier, fakeCourier } from './fake-courier.ts';
import { policy as testPolicy } from './readings.ts';

const gazetteer = loadGazetteer();

/** The whole desk on a database in memory, with a clock that stands still and a courier that only records. */
export interface TestDesk extends Desk {
  courier: FakeCourier;
  /** The present; change it to let time pass. */
  now: Date;
  /** Lets time pass. */
  pass(milliseconds: number): void;
  /** An email comes in as from the mailbox. @returns its row */
  receive(source: Buffer, from?: { role?: FolderRole; receivedAt?: Date }): Promise<EmailRow>;
  /** Everything due leaves. @returns what left just now, parsed */
  send(): Promise<InboundEmail[]>;
  application(id?: number): ApplicationRow;
  /** The process ends and another begins on the same database. */
  restart(): void;
}

export function openTestDesk(changes: Partial<DeskPolicy> & { database?: string } = {}): TestDesk {
  const { database = ':memory:', ...policyChanges } = changes;
  const policy = { ...testPolicy, ...policyChanges };
  let tokens = 0;
  let uid = 0;
  const desk: TestDesk = {
    store: openStore(database),
    policy,
    calendarRules,
    readingPolicy: {
      ownAddresses: ['secretary@wsa.example'],
      authservId: 'mx.wsa.example',
      trustedAuthenticationFields: 1,
      correspondents: [],
      confidenceThreshold: policy.confidenceThreshold,
    },
    gazetteer,
    letters: lettersFor(policy),
    groups: emptyBook,
    clock: () => desk.now,
    mintToken: () => (++tokens).toString(16).padStart(16, '0'),
    key: Buffer.alloc(32, 7),
    answerSince: new Date('2026-01-01T00:00:00Z'),
    usesVerp: false,
    keepsSentCopies: false,
    afterFiling: { keyword: null, moveTo: null },
    emailCommands: { enabled: true, show: 'facts' },
    watch: { restart: () => undefined },
    log: silentLog,
    outboxBell: createBell(),
    courier: fakeCourier(),
    now: new Date('2026-05-04T15:00:00Z'),
    pass(milliseconds) {
      desk.now = new Date(desk.now.getTime() + milliseconds);
    },
    async receive(source, { role = 'inbox', receivedAt = desk.now } = {}) {
      const folder = { id: desk.store.folders.ensure(role, role).id, role, uidValidity: 1 };
      const fetched = { uid: ++uid, source, sizeBytes: source.length, receivedAt, partial: false };
      const stored = storeEmails(desk, folder, [fetched]);
      await receiveEmails(desk, stored);
      return desk.store.emails.find(
        desk.store.positions.findEmailAt({ ...position(folder), uid }) as number,
      ) as EmailRow;
    },
    async send() {
      const before = desk.courier.sent.length;
      desk.store.desk.record('lastProofOfLife', desk.now.toISOString());
      const stopping = new AbortController();
      const sending = sendOutbox(desk, desk.courier, stopping.signal);
      while (desk.store.letters.hasDue(desk.now.toISOString()) && mayLeave(desk))
        await new Promise(setImmediate);
      stopping.abort();
      await sending;
      return Promise.all(desk.courier.sent.slice(before).map(({ source }) => parseSource(source)));
    },
    application(id = 1) {
      const found = desk.store.applications.find(id);
      if (!found) throw new Error(`there is no application a${id}`);
      return found;
    },
    restart() {
      if (database !== ':memory:') {
        desk.store.close();
        desk.store = openStore(database);
      }
      settleOlderCopy(desk);
      settleOrphans(desk);
    },
  };
  desk.store.desk.record('installedAt', desk.now.toISOString());
  desk.store.desk.record('deskId', 'desk-of-the-tests');
  return desk;
}

/** Compiled once for each policy: trying every template takes longer than most tests. */
const compiled = new Map<DeskPolicy['organisation'], Letters>();

function lettersFor({ organisation }: DeskPolicy): Letters {
  const known = compiled.get(organisation);
  if (known) return known;
  const shippedDir = projectPath('templates/letters');
  const letters = openLetters({ shippedDir, overlayDir: null }, organisation);
  compiled.set(organisation, letters);
  return letters;
}

function position(folder: { id: number; uidValidity: number }) {
  return { folderId: folder.id, uidValidity: folder.uidValidity };
}

function mayLeave(desk: Desk): boolean {
  return desk.store.desk.find('paused') === null && desk.store.desk.find('sendingStopped') === null;
}
