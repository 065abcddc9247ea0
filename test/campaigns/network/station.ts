import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../../src/config.ts';
import { silentLog } from '../../../src/log.ts';
import { openImapMailbox } from '../../../src/mail/imap-mailbox.ts';
import type { OpenMailbox } from '../../../src/mail/mailbox.ts';
import { openSmtpCourier } from '../../../src/mail/smtp-courier.ts';
import { openDesk } from '../../../src/open-desk.ts';
import type { Desk } from '../../../src/workflow/desk.ts';
import { watchMailbox } from '../../../src/workflow/intake/watch-mailbox.ts';
import { sendOutbox } from '../../../src/workflow/outbox/send-outbox.ts';
import { writeConfig } from '../../support/daemon-process.ts';
import { startTestDovecot, type TestDovecot } from '../../support/dovecot.ts';
import { type SmtpSink, startSmtpSink } from '../../support/smtp-sink.ts';
import { type MailProxy, startProxy } from '../wire/proxy.ts';
import { blindfold } from './blindfold.ts';
import type { Planted } from './sabotages.ts';

/** The desk's two loops in this process, behind proxies, with a clock that can be set. */
export interface Station {
  desk: Desk;
  dovecot: TestDovecot;
  sink: SmtpSink;
  proxies: { imap: MailProxy; imaps: MailProxy; smtp: MailProxy };
  /** Added to the clock of this machine; milliseconds. */
  clock: { offsetMs: number };
  /** Watches by TLS from the next connection on, or not. */
  line: { isTls: boolean };
  /** A connection beside the one that watches. */
  openMailbox: OpenMailbox;
  /** The connection that watches goes blind. */
  blind(): void;
  stop(): Promise<void>;
}

export const user = 'secretary';
export const patience = {
  pollMs: 2000,
  reconcileMs: 5000,
  backOffMs: { shortest: 50, longest: 400, refused: 400 },
};
/** Time passes so much faster for the desk: pauses of minutes are over in seconds. */
const haste = 60;

/** @param timeoutSeconds after so long without an answer the line to the mailbox is dead */
export async function openStation(planted: Planted, timeoutSeconds = 3): Promise<Station> {
  const folder = mkdtempSync(join(tmpdir(), 'network-'));
  const dovecot = await startTestDovecot();
  const sink = await startSmtpSink();
  const proxies = {
    imap: await startProxy(dovecot.imapPort),
    imaps: await startProxy(dovecot.imapsPort),
    smtp: await startProxy(sink.port),
  };
  const config = loadConfig(
    writeConfig(folder, { imapPort: proxies.imap.port, smtpPort: proxies.smtp.port, user, connections: 1 }),
    {},
  );
  const clock = { offsetMs: 0 };
  const line = { isTls: false };
  const beganAt = Date.now();
  const present = () => new Date(beganAt + (Date.now() - beganAt) * haste + clock.offsetMs);
  const desk = { ...openDesk(config, silentLog, { clock: present }) };
  desk.store.desk.record('installedAt', new Date(0).toISOString());
  desk.store.desk.record('deskId', 'station');
  const plain = dovecot.settings(user, { port: proxies.imap.port, timeoutSeconds });
  const secure = { ...plain, port: proxies.imaps.port, security: 'tls' as const, caFile: dovecot.caFile };
  const openMailbox: OpenMailbox = (signal) => openImapMailbox(line.isTls ? secure : plain, signal);
  const watching = blindfold(planted.opener?.(openMailbox) ?? openMailbox);
  const courier = planted.courier?.(openSmtpCourier(config.smtp)) ?? openSmtpCourier(config.smtp);
  const stopping = new AbortController();
  const loops = [
    watchMailbox(desk, watching.open, patience, stopping.signal),
    sendOutbox(desk, courier, stopping.signal),
  ];
  return {
    desk,
    dovecot,
    sink,
    proxies,
    clock,
    line,
    openMailbox,
    blind: watching.tie,
    async stop() {
      stopping.abort();
      await Promise.allSettled(loops);
      await courier.close();
      desk.close();
      await Promise.all(Object.values(proxies).map((proxy) => proxy.stop()));
      await sink.stop();
      await dovecot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
