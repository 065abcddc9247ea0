import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { AppError } from '../errors.ts';

/** A submission server that keeps every letter and passes none on. */
export interface LetterSink {
  port: number;
  /** Message-ID of the newest letter to each address. */
  lettersByRecipient(): ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

/**
 * @param folder where each letter becomes a file
 * @throws AppError `usage` when smtp-server is not installed
 */
export async function startLetterSink(folder: string): Promise<LetterSink> {
  const SMTPServer = await loadSmtpServer();
  const letters = new Map<string, string>();
  let kept = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(message, { envelope }, done) {
      const recipient = envelope.rcptTo[0]?.address.toLowerCase() ?? '';
      buffer(message).then((source) => {
        writeFileSync(join(folder, fileName(++kept, recipient)), source, { mode: 0o600 });
        letters.set(recipient, messageIdOf(source));
        done();
      }, done);
    },
  });
  // A client that hangs up in the middle is no matter here.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    lettersByRecipient: () => letters,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function loadSmtpServer() {
  try {
    return (await import('smtp-server')).SMTPServer;
  } catch (error) {
    throw new AppError(
      'usage',
      'smtp-server is not installed',
      'Run `npm install --include=optional` in this folder.',
      { cause: error },
    );
  }
}

function fileName(number: number, recipient: string): string {
  return `${String(number).padStart(2, '0')}-${recipient.replace(/[^\w.@+-]/g, '_').slice(0, 100)}.eml`;
}

function messageIdOf(source: Buffer): string {
  return /^Message-ID:\s*(<[^<>\s]+>)/im.exec(source.toString('latin1'))?.[1] ?? '';
}
