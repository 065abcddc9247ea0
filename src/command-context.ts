import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { mailboxOpener, openDesk, startDaemon } from './app.ts';
import { systemClock } from './clock.ts';
import type { CommandContext } from './commands/command.ts';
import { loadConfig } from './config.ts';
import type { Config } from './config-schema.ts';
import { silentLog } from './log.ts';
import { openSmtpCourier } from './mail/smtp-courier.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { loadGazetteer } from './places/load.ts';
import { readingPolicy } from './policies.ts';
import type { ReadingPolicy } from './reading/reading.ts';
import type { Desk } from './workflow/desk.ts';

/** What `read` goes by when no configuration is named. */
const unconfigured: ReadingPolicy = {
  ownAddresses: ['secretary@wsa.example'],
  authservId: 'mx.wsa.example',
  trustedAuthenticationFields: 1,
  correspondents: [],
  confidenceThreshold: 0.5,
};

/** Opens what a command asks for when it asks for it, and closes all of it afterwards. */
export function openContext(options: {
  configFile: string;
  isConfigNamed: boolean;
  json: boolean;
}): CommandContext & { close(): void } {
  const closers: (() => void)[] = [];
  const config = once(() => loadConfig(options.configFile, process.env));
  const keep = <T extends { close(): void }>(opened: T): T => {
    closers.push(() => opened.close());
    return opened;
  };
  const gazetteer = once(loadGazetteer);
  return {
    configFile: options.configFile,
    json: options.json,
    actor: userInfo().username,
    clock: systemClock,
    desk: once(() => keep(openDesk(config(), silentLog))),
    scratchDesk: once(
      (): Desk =>
        keep({ ...openDesk(inMemory(config()), silentLog, randomBytes(32)), answerSince: new Date(0) }),
    ),
    startDaemon: () => startDaemon(config()),
    openMailbox: () => mailboxOpener(config())(),
    openCourier: () => openSmtpCourier(config().smtp),
    get readingPolicy() {
      const isConfigured = options.isConfigNamed || existsSync(options.configFile);
      return isConfigured ? readingPolicy(config()) : unconfigured;
    },
    gazetteer: (): Gazetteer => gazetteer(),
    print: (line = '') => void process.stdout.write(`${line}\n`),
    printJson: (value) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    close() {
      for (const close of closers.reverse()) close();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function inMemory(config: Config): Config {
  return { ...config, desk: { ...config.desk, database: ':memory:' } };
}
