import type { Clock } from '../clock.ts';
import type { Letters } from '../letters/letters.ts';
import type { Courier } from '../mail/courier.ts';
import type { OpenMailbox } from '../mail/mailbox.ts';
import type { OAuthSettings } from '../mail/oauth/providers.ts';
import type { GroupBook } from '../membership/groups/group-book.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ReadingPolicy } from '../reading/reading.ts';
import type { Desk } from '../workflow/desk.ts';

/** A daemon under way. */
export interface RunningDaemon {
  /** Resolves when it has stopped, rejects when it failed for good. */
  stopped: Promise<void>;
  /** Ends what is under way, closes everything, and resolves. */
  stop(): Promise<void>;
}

/** What the configuration says of this installation, as far as commands look at it. */
export interface Installation {
  database: string;
  keyFile: string;
  /** What the database is encrypted with; null where it is not. */
  databaseKey: string | null;
  /** Folder of the organisation's own letter templates. */
  templates: string | null;
  address: string;
  /** Where the web desk is reached, without a slash at its end. */
  consoleUrl: string;
  /** Passwords stand in the configuration file rather than in the environment. */
  holdsPasswords: boolean;
  /** How it signs in without a password; null where it has one. */
  oauth: OAuthSettings | null;
  mailbox: {
    host: string;
    port: number;
    authservId: string | null;
    trustedAuthenticationFields: number;
    moveTo: string | null;
    pollSeconds: number;
  };
  smtp: { host: string; port: number; copyToSent: boolean };
}

/** A timed task as people see it. */
export interface ScheduledTask {
  name: string;
  /** What it does, after "would". */
  summary: string;
  /** Five fields, in `timeZone`. */
  cron: string;
  timeZone: string;
  /** The next three. */
  nextRuns: readonly Date[];
  /** The present run, once: what came of it, and what it did or, rehearsed, would do. */
  run(options: { isRehearsal: boolean }): Promise<TaskOutcome>;
}

export interface TaskOutcome {
  outcome: string;
  failed: boolean;
  /** Who got what and why, a line each. */
  changes: readonly string[];
}

/** What a command is given. Whatever touches configuration or network comes from `app`, through here. */
export interface CommandContext {
  /** Path of the configuration, for messages and further commands. */
  configFile: string;
  /** The desk, opened at first use and closed when the command ends. @throws AppError */
  desk(): Desk;
  /** The same desk on an empty database in memory: for what is only tried. */
  scratchDesk(): Desk;
  /** @throws AppError `config` naming every faulty key */
  installation(): Installation;
  /** All letter templates, compiled and tried. @throws AppError `config` */
  letters(): Letters;
  scheduledTasks(): readonly ScheduledTask[];
  readingPolicy: ReadingPolicy;
  gazetteer(): Gazetteer;
  /** Groups and federations of that file, or of the configuration's own. @throws AppError `config` */
  groups(file: string | null): GroupBook;
  startDaemon(): RunningDaemon;
  openMailbox: OpenMailbox;
  openCourier(): Courier;
  /** @throws AppError `config` where a key would lie beside the database that it opens */
  assertKeyApart(keyFile: string): void;
  /** Who acts: the account that runs the command. */
  actor: string;
  clock: Clock;
  /** True when one JSON document or line per record is wanted. */
  json: boolean;
  /** A line for a person; control characters and bidi marks of applicants' text are made visible. */
  print(line?: string): void;
  /** A finished text as it is, such as CSV. */
  printText(text: string): void;
  /** One JSON document on one line. */
  printJson(value: unknown): void;
  /** Asks the person at the terminal, or takes the next line of a pipe; null when there is none. */
  ask(question: string, options?: { isSecret: boolean }): Promise<string | null>;
  /** Everything was said, and yet it is not well: the exit code is this rather than 0. */
  exitWith(code: 1 | 78): void;
}

/** The values that the options of a command were given, by their names in camel case. */
export type OptionValues = Readonly<Record<string, string | boolean>>;

/** One command of the table in `cli.ts`. */
export interface Command {
  name: string;
  /** In commander's form: `<id>` required, `[words...]` optional and many. */
  arguments?: string;
  summary: string;
  /** It needs no key for an encrypted database. */
  needsNoDatabase?: true;
  /** Flags in commander's form, with what they mean. */
  options?: readonly (readonly [flags: string, meaning: string])[];
  run(context: CommandContext, args: readonly string[], options: OptionValues): Promise<void> | void;
}
