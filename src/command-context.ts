import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { startDaemon, taskTools } from './app.ts';
import type { Clock } from './clock.ts';
import type { CommandContext } from './commands/command.ts';
import { loadConfig } from './config.ts';
import { loadGroups } from './config-groups.ts';
import type { Config } from './config-schema.ts';
import { assertElsewhere } from './config-secrets.ts';
import { installationOf } from './installation.ts';
import { silentLog } from './log.ts';
import { once } from './once.ts';
import { groupsOf, lettersOf, openDesk } from './open-desk.ts';
import { loadGazetteer } from './places/load.ts';
import { readingPolicy } from './policies.ts';
import type { ReadingPolicy } from './reading/reading.ts';
import { scheduledTasks } from './schedule.ts';
import { isEncrypted } from './store/open-file.ts';
import type { Surroundings } from './surroundings.ts';
import { watchOver } from './watchdog.ts';
import type { Desk } from './workflow/desk.ts';
import { makeVisible } from './workflow/words/visible-text.ts';

/** What `read` goes by when no configuration is named. */
const unconfigured: ReadingPolicy = {
  ownAddresses: ['secretary@wsa.example'],
  authservId: 'mx.wsa.example',
  trustedAuthenticationFields: 1,
  correspondents: [],
  confidenceThreshold: 0.5,
};

/** What the command line said of the command as a whole. */
export interface ContextOptions {
  configFile: string;
  isConfigNamed: boolean;
  json: boolean;
}

export interface OpenContext extends CommandContext {
  /** Asks for the key of an encrypted database where nothing gives it and somebody can be asked. */
  unlock(): Promise<void>;
  exitCode(): number;
  close(): void;
}

/** Opens what a command asks for when it asks for it, and closes all of it afterwards. */
export function openContext(options: ContextOptions, surroundings: Surroundings): OpenContext {
  const { configFile, isConfigNamed, json } = options;
  const { environment, clock } = surroundings;
  const closers: (() => void)[] = [];
  const keep = (desk: Desk & { close(): void }): Desk => {
    closers.push(() => desk.close());
    return desk;
  };
  const loaded = once(() => loadConfig(configFile, environment));
  let typedKey: string | null = null;
  const config = (): Config => (typedKey === null ? loaded() : { ...loaded(), databaseKey: typedKey });
  const gazetteer = once(loadGazetteer);
  let code = 0;
  const context: OpenContext = {
    configFile,
    json,
    actor: actorName(environment),
    clock,
    desk: once(() => keep(openDesk(config(), silentLog, { clock }))),
    scratchDesk: once(() => keep(openScratchDesk(config(), clock))),
    installation: once(() => installationOf(config())),
    letters: once(() => lettersOf(config())),
    scheduledTasks: () =>
      scheduledTasks(context.desk(), { ...taskTools(config()), openMailbox: context.openMailbox }),
    startDaemon: () =>
      watchOver(startDaemon(config()), { environment, pollMs: config().mailbox.pollSeconds * 1000 }),
    openMailbox: () => surroundings.openMailbox(config()),
    openCourier: () => surroundings.openCourier(config()),
    get readingPolicy() {
      return isConfigNamed || existsSync(configFile) ? readingPolicy(config()) : unconfigured;
    },
    gazetteer: () => gazetteer(),
    groups: (file) => (file === null ? groupsOf(config(), gazetteer) : loadGroups(file, gazetteer())),
    print: (line = '') => surroundings.write(`${makeVisible(line)}\n`),
    printText: (text) => surroundings.write(text),
    printJson: (value) => surroundings.write(`${JSON.stringify(value)}\n`),
    ask: (question, { isSecret } = { isSecret: false }) => surroundings.ask(question, isSecret),
    assertKeyApart: (keyFile) => assertElsewhere(keyFile, config().desk.database),
    async unlock() {
      if (surroundings.isTerminal && lacksKey(loaded))
        typedKey = (await surroundings.ask('Key of the database: ', true)) || null;
    },
    exitWith(given) {
      code = given;
    },
    exitCode: () => code,
    close() {
      for (const close of closers.reverse()) close();
    },
  };
  return context;
}

/** A configuration that cannot be read is the command's to complain about. */
function lacksKey(load: () => Config): boolean {
  try {
    const { databaseKey, desk } = load();
    return databaseKey === null && isEncrypted(desk.database);
  } catch {
    return false;
  }
}

/** Who acts: behind sudo, the person rather than the account. */
function actorName(environment: NodeJS.ProcessEnv): string {
  if (environment.SUDO_USER) return environment.SUDO_USER;
  try {
    return userInfo().username;
  } catch {
    return environment.USER || 'secretary';
  }
}

function openScratchDesk(config: Config, clock: Clock): Desk & { close(): void } {
  const inMemory = { ...config, desk: { ...config.desk, database: ':memory:' } };
  return { ...openDesk(inMemory, silentLog, { key: randomBytes(32), clock }), answerSince: new Date(0) };
}
