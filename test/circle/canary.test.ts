import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { runCommand } from '../support/command-line.ts';
import { type DaemonProcess, startDaemonProcess, writeConfig } from '../support/daemon-process.ts';
import { hasDovecot, startTestDovecot, type TestDovecot } from '../support/dovecot.ts';
import { email } from '../support/mail-builder.ts';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';
import { tracesInTables, tracesOf } from '../support/traces.ts';

/** Strings that stand in emails alone, each in another place of them. */
const canaries = {
  address: 'kestrelbird',
  name: 'Osprella',
  surname: 'Vandermeerkat',
  subject: 'wrenfinch-subject',
  body: 'siskinlark-body',
  messageId: 'dunnock-4471',
  file: 'linnet-attachment',
  header: 'bunting-header',
};
const words = Object.values(canaries);
const from = `${canaries.name} ${canaries.surname} <${canaries.address}@example.org>`;

/** Where people may stand; anything else that was written must not name them. */
const allowedTables = new Set([
  'source',
  'reading',
  'inbound_email',
  'person_address',
  'fact',
  'letter',
  'letter_content',
  'attempt',
  'application_text',
  'application_text_content',
  'application_text_data',
]);

const says = (text: string, headers: Record<string, string> = {}, number = 1) =>
  email({
    from,
    subject: canaries.subject,
    messageId: `<${canaries.messageId}-${number}@example.org>`,
    text,
    headers: { 'X-Note': canaries.header, ...headers },
  });

const joins = `My name is ${canaries.name} ${canaries.surname}, I live in Tulsa, Oklahoma and I am a welder. I agree with Where We Stand and want to join. ${canaries.body}`;
const attached = `--x\r\nContent-Type: text/plain\r\n\r\n${canaries.body}: how much are the dues?\r\n--x\r\nContent-Type: application/pdf; name="../../${canaries.file}.pdf"\r\nContent-Disposition: attachment; filename="../../${canaries.file}.pdf"\r\n\r\nJVBERi0=\r\n--x--`;

/** Everything that goes well and wrong: joined, asked, refused, a machine, a bounce, a broken one. */
const emails = [
  says(joins),
  says(attached, { 'Content-Type': 'multipart/mixed; boundary=x' }, 2),
  says(`Out of office. ${canaries.body}`, { 'Auto-Submitted': 'auto-replied' }, 3),
  says(`${canaries.body}`, { 'Content-Type': 'multipart/mixed; boundary=' }, 4),
  says(`Forged ${canaries.body}`, { 'Authentication-Results': 'mx.wsa.example; dmarc=fail' }, 5),
  Buffer.from(`From: ${from}\r\n\r\n\0\xff${canaries.body}`, 'latin1'),
];

describe.runIf(hasDovecot)('what the daemon writes', () => {
  let dovecot: TestDovecot;
  let sink: SmtpSink;
  let daemon: DaemonProcess;
  let folder: string;
  let database: string;
  const told: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'canary-'));
    mkdirSync(join(folder, 'tmp'));
    database = join(folder, 'secretariat.db');
    dovecot = await startTestDovecot();
    sink = await startSmtpSink();
    sink.misbehave({
      onConnection: 1,
      reply: { RCPT: `550 5.1.1 <${canaries.address}@example.org> unknown` },
    });
    const config = writeConfig(folder, {
      imapPort: dovecot.imapPort,
      smtpPort: sink.port,
      user: 'canary',
      desk: { logLevel: 'debug' },
      digest: { enabled: true },
    });
    process.env.TMPDIR = join(folder, 'tmp');
    daemon = startDaemonProcess(config);
    delete process.env.TMPDIR;
    await dovecot.deliver('canary', ...emails);
    await until(() => look((store) => filedIn(store) >= emails.length));
    await until(() => sink.letters.length > 0);
    told.push(readFileSync(`/proc/${daemon.process.pid}/cmdline`, 'utf8'));
    told.push(readFileSync(`/proc/${daemon.process.pid}/comm`, 'utf8'));
    for (const task of ['digest', 'erasure', 'backup', 'reconcile'])
      await runCommand(['schedule', 'run', task, '--config', config]);
    for (const args of [['status'], ['status', '--json'], ['schedule'], ['schedule', '--json']])
      told.push((await runCommand([...args, '--config', config])).out);
    await daemon.stop();
  });
  afterAll(async () => {
    await daemon.kill();
    await sink.stop();
    await dovecot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const look = <T>(at: (store: Store) => T): T => {
    const store = openStore(database);
    try {
      return at(store);
    } finally {
      store.close();
    }
  };
  const filedIn = ({ emails: table }: Store) => {
    const { filed = 0, set_aside: aside = 0, failed = 0 } = table.countByState();
    return filed + aside + failed;
  };

  it('is there to be found: the database holds every canary but the header', () => {
    expect(new Set(tracesInTables(words, database).map((trace) => trace.split(': ')[1]))).toEqual(
      new Set(words),
    );
  });

  it('is in the log ids and counts, whatever the server said of the address', () => {
    expect(daemon.log().length).toBeGreaterThan(100);
    expect(foundIn(daemon.log())).toEqual([]);
  });

  it('is in status, schedule, process title and command line nothing of them', () => {
    expect(told.join('').length).toBeGreaterThan(200);
    expect(foundIn(told.join('\n'))).toEqual([]);
  });

  it('is in the database in the tables that are meant for it alone', () => {
    const tables = tracesInTables(words, database).map((trace) => /table (\w+)/.exec(trace)?.[1] ?? '');
    expect(tables.filter((table) => !allowedTables.has(table))).toEqual([]);
  });

  it('is in no file but the database, its log of writes and its backup, and in no file’s name', () => {
    const files = tracesOf(words, folder)
      .filter((trace) => !trace.startsWith('table '))
      .map((trace) => trace.split(':')[0]);
    expect(new Set(files)).toEqual(new Set(['secretariat.db', 'secretariat.db.backup']));
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it('is in the digest a first name and a place, never address, surname, subject or body', () => {
    const digest = look((store) => {
      const row = store.letters.list(50).find(({ occasion }) => occasion === 'digest');
      return row ? store.letters.find(row.id) : undefined;
    });
    const { address, surname, subject, body, messageId, file, header } = canaries;
    const told = `${digest?.subject}\n${digest?.text}\n${digest?.html}`;
    expect(told).toContain(canaries.name);
    for (const word of [address, surname, subject, body, messageId, file, header])
      expect(told.toLowerCase()).not.toContain(word.toLowerCase());
  });
});

function foundIn(text: string): string[] {
  return words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));
}

async function until(holds: () => boolean): Promise<void> {
  const endsAt = Date.now() + 90_000;
  while (!holds()) {
    if (Date.now() > endsAt) throw new Error('waited in vain');
    await sleep(100);
  }
}
