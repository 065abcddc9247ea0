import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { mailboxOpener } from './app.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config-schema.ts';
import type { Courier } from './mail/courier.ts';
import type { Mailbox } from './mail/mailbox.ts';
import { openSmtpCourier } from './mail/smtp-courier.ts';
import { serverSettings } from './oauth-settings.ts';

/** What surrounds a command line: terminal, environment, clock and network. */
export interface Surroundings {
  environment: NodeJS.ProcessEnv;
  clock: Clock;
  /** Standard output. */
  write(text: string): void;
  /** Standard error. */
  complain(text: string): void;
  /** Somebody sits before it, and can be asked. */
  isTerminal: boolean;
  /** Puts a question and reads a line; null at the end of the input. What is typed as a secret is not shown. */
  ask(question: string, isSecret: boolean): Promise<string | null>;
  openMailbox(config: Config): Promise<Mailbox>;
  openCourier(config: Config): Courier;
  /** Lets the terminal go, so that the process can end. */
  close(): void;
}

/** Those of this process. */
export function processSurroundings(): Surroundings {
  const reader = lineReader();
  return {
    environment: process.env,
    clock: systemClock,
    write: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    isTerminal: process.stdin.isTTY === true,
    ask: reader.ask,
    openMailbox: (config) => mailboxOpener(config)(),
    openCourier: (config) => openSmtpCourier(serverSettings(config).smtp),
    close: reader.close,
  };
}

/** One reader for all questions: a pipe may hold the answers to every one of them already. */
function lineReader(): Pick<Surroundings, 'ask' | 'close'> {
  let reader: Interface | null = null;
  let lines: AsyncIterator<string> | null = null;
  let isMuted = false;
  const echo = new Writable({
    write(chunk, _, done) {
      if (!isMuted) process.stdout.write(chunk);
      done();
    },
  });
  return {
    async ask(question, isSecret) {
      process.stdout.write(question);
      reader ??= openReader(echo);
      lines ??= reader[Symbol.asyncIterator]();
      isMuted = isSecret;
      const { value, done } = await lines.next();
      if (isSecret || !process.stdin.isTTY) process.stdout.write('\n');
      isMuted = false;
      return done ? null : value;
    },
    close: () => reader?.close(),
  };
}

function openReader(output: Writable): Interface {
  const terminal = process.stdin.isTTY === true;
  return createInterface({ input: process.stdin, output, terminal, historySize: 0 });
}
