import type { FetchedEmail } from '../../../src/mail/mailbox.ts';
import { parseEmail } from '../../../src/mail/parse-email.ts';
import { receiveEmails } from '../../../src/workflow/intake/receive-emails.ts';
import { type ScannedFolder, storeEmails } from '../../../src/workflow/intake/store-emails.ts';
import type { TestDesk } from '../../support/test-desk.ts';

/** Stores, reads and files a batch as the desk does on its way from the mailbox, or with a planted defect. */
export type Receiver = (
  desk: TestDesk,
  folder: ScannedFolder,
  batch: readonly FetchedEmail[],
) => Promise<void>;

export const sabotages = {
  stops: 'a bad email stops those behind it',
  drops: 'an email without a sender is thrown away',
  rewrites: 'the source is kept as text rather than as bytes',
  hangs: 'now and then one email takes longer than thousands of others',
  hoards: 'something of every email stays in memory',
  overtakes: 'emails are filed in whatever order',
} as const;

export type Sabotage = keyof typeof sabotages;

export function receiverFor(sabotage: Sabotage | null): Receiver {
  return sabotage === null ? receive : planted[sabotage]();
}

const receive: Receiver = async (desk, folder, batch) => {
  await receiveEmails(desk, storeEmails(desk, folder, batch));
};

const planted: Readonly<Record<Sabotage, () => Receiver>> = {
  stops: () => async (desk, folder, batch) => {
    const stored = storeEmails(desk, folder, batch);
    for (const email of stored) {
      if (await isWithoutSender(email.source)) return;
      await receiveEmails(desk, [email]);
    }
  },
  drops: () => async (desk, folder, batch) => {
    const kept: FetchedEmail[] = [];
    for (const email of batch) if (!(await isWithoutSender(email.source))) kept.push(email);
    await receive(desk, folder, kept);
  },
  rewrites: () => (desk, folder, batch) => receive(desk, folder, batch.map(asText)),
  hangs: () => async (desk, folder, batch) => {
    await receive(desk, folder, batch);
    const before = process.cpuUsage().user;
    while (batch.some(({ uid }) => uid % 100 === 7) && process.cpuUsage().user - before < 4_000_000);
  },
  hoards: () => {
    const hoard: number[][] = [];
    return async (desk, folder, batch) => {
      await receive(desk, folder, batch);
      for (const { uid } of batch) hoard.push(new Array(200_000).fill(uid));
    };
  },
  overtakes: () => async (desk, folder, batch) => {
    await receiveEmails(desk, storeEmails(desk, folder, batch).toReversed());
  },
};

async function isWithoutSender(source: Buffer): Promise<boolean> {
  return (await parseEmail(source)).from.length === 0;
}

function asText(email: FetchedEmail): FetchedEmail {
  return { ...email, source: Buffer.from(email.source.toString('utf8'), 'utf8') };
}
