import type { Clock } from '../clock.ts';
import type { Courier } from '../mail/courier.ts';
import type { OpenMailbox } from '../mail/mailbox.ts';
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

/** What a command is given. Whatever touches configuration or network comes from `app`, through here. */
export interface CommandContext {
  /** Path of the configuration, for messages and further commands. */
  configFile: string;
  /** The desk, opened at first use and closed when the command ends. @throws AppError */
  desk(): Desk;
  /** The same desk on an empty database in memory: for what is only tried. */
  scratchDesk(): Desk;
  readingPolicy: ReadingPolicy;
  gazetteer(): Gazetteer;
  startDaemon(): RunningDaemon;
  openMailbox: OpenMailbox;
  openCourier(): Courier;
  /** Who acts: the account that runs the command. */
  actor: string;
  clock: Clock;
  /** True when one JSON document or line per record is wanted. */
  json: boolean;
  /** A line for a person; control characters and bidi marks of applicants' text are made visible. */
  print(line?: string): void;
  /** One JSON document on one line. */
  printJson(value: unknown): void;
}

/** One command of the table in `cli.ts`. */
export interface Command {
  name: string;
  /** In commander's form: `<id>` required, `[words...]` optional and many. */
  arguments?: string;
  summary: string;
  /** Flags in commander's form, with what they mean. */
  options?: readonly (readonly [flags: string, meaning: string])[];
  run(
    context: CommandContext,
    args: readonly string[],
    options: Readonly<Record<string, string | boolean>>,
  ): Promise<void> | void;
}
