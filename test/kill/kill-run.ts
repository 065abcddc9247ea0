import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { openStore } from '../../src/store/store.ts';
import { type DaemonProcess, startDaemonProcess, writeConfig } from '../support/daemon-process.ts';
import { startTestDovecot } from '../support/dovecot.ts';
import { email } from '../support/mail-builder.ts';
import { messageIdOf, type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';

/** A known defect: `resend` puts letters that were on the wire back in the queue, as a careless daemon would. */
export type Sabotage = 'resend';

/** What is counted when everything is over. */
export interface KillCounts {
  kills: number;
  connections: number;
  applicants: number;
  /** Emails by state, as the database has them. */
  emails: Record<string, number>;
  atSink: number;
  /** Letters that reached the sink more than once. */
  twice: number;
  /** Applicants who got more than one letter. */
  applicantsAnsweredTwice: number;
  unknown: number;
  /** Letters that are unknown and that the sink never took. */
  unknownAndNotAtSink: number;
}

const connections = 2;
/** The sink thinks for so long, as real servers do: letters are caught on the wire. */
const sinkMs = 250;
const patienceMs = 60_000;

/** Applicants write to Dovecot; the daemon is killed again and again in the midst of answering them. */
export async function runKills(options: {
  kills: number;
  applicants: number;
  sabotage?: Sabotage;
}): Promise<KillCounts> {
  const { kills, applicants } = options;
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const dovecot = await startTestDovecot();
  const sink = await startSmtpSink();
  sink.misbehave({ slowMs: sinkMs });
  const user = 'secretary';
  const config = writeConfig(folder, { imapPort: dovecot.imapPort, smtpPort: sink.port, user, connections });
  const database = join(folder, 'secretariat.db');
  try {
    const waves = inWaves(applicants, kills);
    let startMs: number | null = null;
    for (const wave of waves) {
      await dovecot.deliver(user, ...wave);
      const daemon = startDaemonProcess(config);
      startMs = await untilMoment(sink, daemon, startMs);
      await daemon.kill();
      if (options.sabotage === 'resend') requeueTransmitting(database);
    }
    const last = startDaemonProcess(config);
    await untilQuiet(database, applicants);
    await last.stop();
    return { ...count(database, sink), kills: waves.length, connections, applicants };
  } finally {
    await sink.stop();
    await dovecot.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Half of them stand in the inbox before the first start, the others come a few at a time. */
function inWaves(applicants: number, waves: number): Buffer[][] {
  const emails = Array.from({ length: applicants }, (_, index) =>
    email({
      from: `Applicant <applicant${index}@example.org>`,
      text: 'Hello,\n\nI want to join.\n',
      messageId: `<applicant${index}@example.org>`,
    }),
  );
  const later = emails.splice(Math.ceil(applicants / 2));
  const each = Math.ceil(later.length / (waves - 1));
  return Array.from({ length: waves }, (_, wave) =>
    wave === 0 ? emails : later.slice((wave - 1) * each, wave * each),
  );
}

/**
 * Mostly until one to five more letters have left; now and then some time after the start, whatever it is doing.
 * @param startMs from a start to the first letter, as last measured; null: not yet, and that is waited for
 * @returns the same, measured now where a letter has left
 */
async function untilMoment(
  sink: SmtpSink,
  daemon: DaemonProcess,
  startMs: number | null,
): Promise<number | null> {
  const before = sink.letters.length;
  const letters = before + 1 + Math.floor(Math.random() * 5);
  const startedAt = performance.now();
  const longestMs =
    startMs === null ? patienceMs : Math.random() < 0.2 ? Math.random() * startMs : 4 * startMs;
  let measuredMs = startMs;
  while (sink.letters.length < letters && performance.now() - startedAt < longestMs) {
    if (daemon.process.exitCode !== null) throw new Error(`the daemon ended by itself: ${daemon.log()}`);
    await sleep(1);
    if (measuredMs === startMs && sink.letters.length > before) measuredMs = performance.now() - startedAt;
  }
  await sleep(Math.random() * sinkMs);
  return measuredMs;
}

async function untilQuiet(database: string, applicants: number): Promise<void> {
  const store = openStore(database);
  const giveUpAt = Date.now() + patienceMs;
  try {
    while (Date.now() < giveUpAt) {
      const { received = 0, ...others } = store.emails.countByState();
      const { queued = 0, deferred = 0, transmitting = 0 } = store.letters.countByState();
      const seen = Object.values(others).reduce((sum, number) => sum + number, received);
      if (seen >= applicants && received + queued + deferred + transmitting === 0) return;
      await sleep(50);
    }
  } finally {
    store.close();
  }
}

function count(database: string, sink: SmtpSink) {
  const store = openStore(database);
  try {
    const taken = sink.letters.map(messageIdOf);
    const distinct = new Set(taken);
    const unknown = store.letters.inState('unknown', 10_000);
    return {
      emails: store.emails.countByState(),
      atSink: distinct.size,
      twice: taken.length - distinct.size,
      applicantsAnsweredTwice: distinct.size - new Set(sink.letters.map(({ recipient }) => recipient)).size,
      unknown: unknown.length,
      unknownAndNotAtSink: unknown.filter(({ messageId }) => !distinct.has(messageId)).length,
    };
  } finally {
    store.close();
  }
}

function requeueTransmitting(file: string): void {
  if (!existsSync(file)) return;
  const database = new SqliteDatabase(file);
  database.exec("UPDATE letter SET state = 'queued' WHERE state = 'transmitting'");
  database.close();
}
