import type { FetchedEmail } from '../../../src/mail/mailbox.ts';
import type { ScannedFolder } from '../../../src/workflow/intake/store-emails.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';
import type { Receiver } from './receivers.ts';

/** What became of the emails so far. */
export interface MailTally {
  mutants: number;
  filed: number;
  setAside: number;
  failed: number;
  duplicates: number;
  /** Emails without a row, or whose row says that nothing was done. */
  lost: number;
  /** Stored sources that are not the bytes that came. */
  altered: number;
  /** Batches whose emails were not filed in the order in which they came. */
  outOfOrder: number;
  /** Batches that took longer than they may; the longest, in milliseconds of processor time. */
  tooSlow: number;
  slowestMs: number;
}

/** Emails of one desk: a fresh one is opened after so many, as its database is in memory. */
const emailsOfOneDesk = 1000;

/** Hands batches of emails to desks and looks at what becomes of each. */
export class PostOffice {
  readonly tally: MailTally = {
    ...{ mutants: 0, filed: 0, setAside: 0, failed: 0, duplicates: 0 },
    ...{ lost: 0, altered: 0, outOfOrder: 0, tooSlow: 0, slowestMs: 0 },
  };
  readonly #receive: Receiver;
  #desk: TestDesk | null = null;
  #folder: ScannedFolder = { id: 0, role: 'inbox', uidValidity: 1 };
  #uid = 0;

  constructor(receive: Receiver) {
    this.#receive = receive;
  }

  /** @param limitMs processor time that the batch may take */
  async deliver(sources: readonly Buffer[], limitMs: number): Promise<void> {
    const desk = this.#openDesk();
    const batch = sources.map((source): FetchedEmail => {
      const uid = ++this.#uid;
      return { uid, source, sizeBytes: source.length, receivedAt: desk.now, partial: false };
    });
    const journalBefore = desk.store.journal.lastId();
    const before = process.cpuUsage();
    await this.#receive(desk, this.#folder, batch);
    const { user, system } = process.cpuUsage(before);
    this.#noteTime((user + system) / 1000, limitMs);
    this.#noteOrder(desk, journalBefore);
    for (const email of batch) this.#noteOutcome(desk, email);
  }

  close(): void {
    this.#desk?.store.close();
    this.#desk = null;
  }

  #openDesk(): TestDesk {
    if (this.#desk !== null && this.#uid < emailsOfOneDesk) return this.#desk;
    this.close();
    const desk = openTestDesk();
    this.#uid = 0;
    this.#folder = { id: desk.store.folders.ensure('INBOX', 'inbox').id, role: 'inbox', uidValidity: 1 };
    this.#desk = desk;
    return desk;
  }

  #noteTime(milliseconds: number, limitMs: number): void {
    this.tally.slowestMs = Math.max(this.tally.slowestMs, Math.round(milliseconds));
    if (milliseconds > limitMs) this.tally.tooSlow++;
  }

  #noteOrder(desk: TestDesk, journalBefore: number): void {
    const order = desk.store.journal
      .since(journalBefore, 10_000)
      .flatMap(({ emailId }) => (emailId === null ? [] : [emailId]));
    if (order.some((id, index) => id < (order[index - 1] ?? 0))) this.tally.outOfOrder++;
  }

  #noteOutcome(desk: TestDesk, { uid, source }: FetchedEmail): void {
    const { positions, emails } = desk.store;
    const id = positions.findEmailAt({ folderId: this.#folder.id, uidValidity: 1, uid });
    const row = id === null ? undefined : emails.find(id);
    this.tally.mutants++;
    if (id === null || row === undefined || row.state === 'received') this.tally.lost++;
    else if (positions.findOfEmail(id)?.uid !== uid) this.tally.duplicates++;
    else {
      if (row.state === 'filed') this.tally.filed++;
      if (row.state === 'set_aside') this.tally.setAside++;
      if (row.state === 'failed') this.tally.failed++;
      if (!emails.findSource(id)?.equals(source)) this.tally.altered++;
    }
  }
}
