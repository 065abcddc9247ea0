import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLog } from '../../../src/log.ts';
import { type CommandTest, openCommandTest } from '../../support/command-line.ts';
import { brokenOf, type Campaign } from '../campaign.ts';
import {
  authenticationCases,
  carriers,
  pagesAsEmails,
  saidByPayloads,
  stamped,
  unanswerables,
} from './emails.ts';
import { acts, faultsOfLetter, formulasIn, printedText } from './outlets.ts';
import { lookAtPages, type PagesShown } from './pages.ts';
import { marks, payloads } from './payloads.ts';
import { sabotageNamed, sabotages } from './sabotages.ts';

type Sabotage = ReturnType<typeof sabotageNamed>;

interface HostileCounts {
  emails: number;
  letters: number;
  /** Letters to machines, lists, forged and unsafe senders, by what the email was. */
  wrongLetters: string[];
  /** What letters held that came of an email's content. */
  letterFaults: string[];
  /** Emails whose authentication was judged otherwise than it is. */
  misjudged: string[];
  /** Decisions that nobody took, and rows that are missing. */
  changes: string[];
  /** Outlets that pass on what acts: the terminal, the log, a spreadsheet. */
  leaks: string[];
  /** What a browser is given by the web desk; null where it was not looked at. */
  desk: PagesShown | null;
}

/** Emails written to do harm: nothing in them changes a decision, a template, a query, a header, a log line, a page or a terminal. */
export const hostile: Campaign = {
  sabotages,
  async run({ sabotage: name }) {
    const test = openCommandTest();
    const logFile = join(test.folder, 'desk.log');
    const logFd = openSync(logFile, 'w', 0o600);
    try {
      test.desk.log = openLog({ level: 'debug', fd: logFd });
      test.desk.answerSince = new Date('2026-01-01T00:00:00Z');
      const counts = await attack(test, sabotageNamed(name), logFile);
      return { counts: { ...counts }, broken: brokenOf(promises(counts)) };
    } finally {
      closeSync(logFd);
      test.close();
    }
  },
};

async function attack(test: CommandTest, sabotage: Sabotage, logFile: string): Promise<HostileCounts> {
  sabotage?.plant?.(test.desk);
  // The pages are many: a desk with a defect that they do not show is spared them.
  const isSeen = sabotage === null || sabotage.show !== undefined;
  const carried = [...carriers(), ...pagesAsEmails()];
  const said = saidByPayloads();
  const unanswerable = unanswerables();
  for (const { source } of carried) await receive(test, sabotage, source);
  await test.desk.send();
  const answered = test.desk.courier.sent.length;
  const wrongLetters = await answersTo(test, sabotage, unanswerable);
  const misjudged = await misjudgedCases(test);
  await test.desk.send();
  const letterFaults = (await Promise.all(test.desk.courier.sent.map(faultsOfLetter))).flat();
  for (const one of said) await test.file(one);
  const changes = changesOf(test, carried.length);
  return {
    emails: carried.length + said.length + unanswerable.length + authenticationCases.length,
    letters: answered,
    wrongLetters,
    letterFaults: [...new Set(letterFaults)],
    misjudged,
    changes,
    desk: isSeen ? await lookAtPages(test.desk, sabotage?.show ?? ((html) => html)) : null,
    leaks: await leaksOf(test, sabotage, logFile),
  };
}

async function receive({ desk }: CommandTest, sabotage: Sabotage, source: Buffer): Promise<void> {
  await desk.receive(source);
  sabotage?.after?.(desk, source);
}

async function answersTo(
  test: CommandTest,
  sabotage: Sabotage,
  emails: readonly { name: string; source: Buffer }[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, source } of emails) {
    const before = test.desk.store.letters.lastId();
    await receive(test, sabotage, source);
    if (test.desk.store.letters.lastId() > before) wrong.push(name);
  }
  return wrong;
}

async function misjudgedCases({ desk }: CommandTest): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, fields, isTrusted } of authenticationCases) {
    const { id } = await desk.receive(stamped(fields));
    if (desk.store.emails.findReading(id)?.screening.authenticated !== isTrusted) wrong.push(name);
  }
  return wrong;
}

/** What an email alone must never bring about. */
function changesOf({ desk }: CommandTest, carried: number): string[] {
  const { applications, letters, emails } = desk.store;
  const states = applications.countByState();
  const decided = ['confirmed', 'declined', 'withdrawn', 'not_an_application'].filter(
    (state) => states[state],
  );
  const sources = Array.from({ length: emails.lastId() }, (_, index) => emails.findSource(index + 1));
  return [
    ...decided.map((state) => `an application is ${state}`),
    ...(desk.store.integrity() === 'ok' ? [] : ['the database is damaged']),
    ...(sources.every((source) => source !== undefined) ? [] : ['a source is missing']),
    ...(letters.lastId() > carried / 2 ? [] : ['letters are missing']),
  ];
}

async function leaksOf(test: CommandTest, sabotage: Sabotage, logFile: string): Promise<string[]> {
  const printed = await printedText(test);
  const shown = sabotage?.print?.(printed, test.desk) ?? printed;
  const log = readFileSync(logFile, 'utf8');
  return [
    ...(acts(shown) ? ['the terminal is given what acts or hides'] : []),
    ...(marks.some((mark) => mark.test(log)) || log.includes('@')
      ? ['the log says what was written, or by whom']
      : []),
    ...(log.trim().split('\n').every(isJson) ? [] : ['the log has a line that is none of its own']),
    ...(await membersAsFormulas(test)),
  ];
}

/** The secretary takes payloads over as names, and has the members as a table. */
async function membersAsFormulas(test: CommandTest): Promise<string[]> {
  for (const payload of [payloads.spreadsheet, '+1', '-1', '@SUM(1)', '=1'])
    await test.run('edit', 'a1', `name=${payload?.replace(/\p{Cc}/gu, ' ')}`);
  await test.run('confirm', 'a1', '--silent');
  const formulas = await formulasIn(test);
  return formulas.length > 0 ? [`a spreadsheet is given ${formulas.join(' and ')}`] : [];
}

function isJson(line: string): boolean {
  try {
    return line === '' || typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

function promises(counts: HostileCounts): [boolean, string][] {
  const { wrongLetters, letterFaults, misjudged, changes, leaks, desk } = counts;
  return [
    [counts.letters > 5, 'people are answered, whatever their mail holds'],
    [
      wrongLetters.length === 0,
      `no letter to a machine, a list or a forger (but to ${wrongLetters.join(', ')})`,
    ],
    [letterFaults.length === 0, `no letter says what a stranger wrote (${letterFaults.join(', ')})`],
    [misjudged.length === 0, `only the provider's word proves a sender (not so: ${misjudged.join(', ')})`],
    [changes.length === 0, `an email decides nothing (${changes.join(', ')})`],
    ...(desk === null ? [] : promisesOfPages(desk)),
    [leaks.length === 0, `nothing written acts elsewhere (${leaks.join(', ')})`],
  ];
}

function promisesOfPages({ pagesWithScript, missed, faults }: PagesShown): [boolean, string][] {
  return [
    [
      pagesWithScript > 5 && missed.length === 0,
      `every page is looked at, and payloads are among what it shows (but not ${missed.join(', ')})`,
    ],
    [faults.length === 0, `nothing written acts in a browser (${faults.join(', ')})`],
  ];
}
