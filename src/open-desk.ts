import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from './clock.ts';
import { loadGroups } from './config-groups.ts';
import type { Config } from './config-schema.ts';
import { ensureInstallationKey } from './installation-key.ts';
import { type Letters, openLetters } from './letters/letters.ts';
import type { Log } from './log.ts';
import { calendarRules } from './membership/calendar-rules.ts';
import { emptyBook, type GroupBook } from './membership/groups/group-book.ts';
import { once } from './once.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { loadGazetteer } from './places/load.ts';
import { deskPolicy, readingPolicy } from './policies.ts';
import { projectPath } from './project-path.ts';
import type { ReadingPolicy } from './reading/reading.ts';
import { openStore } from './store/store.ts';
import { createBell, type Desk } from './workflow/desk.ts';
import { replayErasures } from './workflow/people/replay-erasures.ts';

/** What a desk may be given in place of the usual. */
interface DeskOptions {
  clock?: Clock;
  /** In place of the installation's own, for a desk that is only tried. */
  key?: Buffer;
}

/**
 * Opens the desk without the network: what every command works with. Letters and gazetteer are loaded when they are
 * first asked for, since most commands ask for neither.
 * @throws AppError `storage`, or `config` where letters are asked for and a template is broken
 */
export function openDesk(config: Config, log: Log, options: DeskOptions = {}): Desk & { close(): void } {
  const policy = deskPolicy(config);
  const letters = once(() => lettersOf(config));
  const gazetteer = once(loadGazetteer);
  const groups = once(() => groupsOf(config, gazetteer));
  const reading = once(() => readingPolicyWith(config, groups()));
  const store = openStore(config.desk.database, config.databaseKey);
  const key = options.key ?? ensureInstallationKey(config.desk.keyFile);
  const replayed = replayErasures(store, key);
  if (replayed > 0)
    log.warn({ erasures: replayed }, 'carried out erasures that this copy of the database had not seen');
  return {
    store,
    policy,
    calendarRules,
    get letters() {
      return letters();
    },
    get readingPolicy() {
      return reading();
    },
    get groups() {
      return groups();
    },
    get gazetteer() {
      return gazetteer();
    },
    clock: options.clock ?? systemClock,
    mintToken: () => randomBytes(8).toString('hex'),
    key,
    answerSince: config.mailbox.answerSince === null ? null : new Date(config.mailbox.answerSince),
    usesVerp: config.smtp.verp,
    keepsSentCopies: config.smtp.copyToSent,
    afterFiling: config.mailbox.afterFiling,
    emailCommands: { enabled: config.email.commands, show: config.email.show },
    watch: { restart: () => undefined },
    log,
    outboxBell: createBell(),
    close: store.close,
  };
}

/** Whoever speaks for a group is written to by the desk, and is no applicant. */
function readingPolicyWith(config: Config, { groups, federations }: GroupBook): ReadingPolicy {
  const policy = readingPolicy(config);
  const contacts = [...groups, ...federations].map(({ contact }) => contact);
  return { ...policy, correspondents: [...policy.correspondents, ...contacts] };
}

/** What groups have declared, its places found. @throws AppError `config` */
export function groupsOf({ desk }: Config, gazetteer: () => Gazetteer): GroupBook {
  return desk.groupsFile === null ? emptyBook : loadGroups(desk.groupsFile, gazetteer());
}

/** Every letter template, compiled and tried. @throws AppError `config` */
export function lettersOf(config: Config): Letters {
  return openLetters(
    { shippedDir: projectPath('templates/letters'), overlayDir: config.letters.templates },
    deskPolicy(config).organisation,
  );
}
