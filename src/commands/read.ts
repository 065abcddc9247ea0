import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError, messageOf } from '../errors.ts';
import { parseSource } from '../mail/mime.ts';
import { readEmail } from '../reading/read-email.ts';
import type { Evidence, Reading } from '../reading/reading.ts';
import { factText } from '../workflow/words/states.ts';
import { makeOneLine } from '../workflow/words/visible-text.ts';
import type { Command, CommandContext } from './command.ts';
import { quoteEmail } from './show/quoted-email.ts';

export const readCommand: Command = {
  name: 'read',
  arguments: '<files...>',
  summary: 'what is understood of .eml files; stores nothing',
  options: [['--explain', 'the text too, with the facts marked in it']],
  async run(context, files, options) {
    for (const file of files) {
      const reading = await readFile(context, file);
      if (context.json) context.printJson({ file: basename(file), ...contractOf(reading) });
      else for (const line of lines(file, reading, options.explain === true)) context.print(line);
    }
  },
};

async function readFile(context: CommandContext, file: string): Promise<Reading> {
  let source: Buffer;
  try {
    source = readFileSync(file);
  } catch (error) {
    throw new AppError('usage', `cannot read ${file}: ${messageOf(error)}`, 'Name one or more .eml files.', {
      cause: error,
    });
  }
  return readEmail(await parseSource(source), context.readingPolicy, context.gazetteer());
}

/** The reading as the contract of `read --json` has it. */
function contractOf(reading: Reading) {
  const { intent, language, answerable, refusal, facts, organisation, wantsToStartGroup, text } = reading;
  return { intent, language, answerable, refusal, facts, organisation, wantsToStartGroup, text };
}

function lines(file: string, reading: Reading, explains: boolean): string[] {
  const { facts, screening, question, doubt, contactWish } = reading;
  const { name, location, occupation, agrees } = facts;
  return [
    `${file}: ${reading.intent}, language ${reading.language}`,
    screening.refusal ? `  not answered by itself: ${screening.refusal.sentence}` : '  may be answered',
    factLine('name', name && { ...name, text: name.value }),
    factLine('location', location && { ...location, text: factText('location', location) }),
    factLine('occupation', occupation && { ...occupation, text: occupation.value }),
    factLine('agreement', agrees && { ...agrees, text: factText('agreement', agrees.value) }),
    ...passage('question', question),
    ...passage('doubt', doubt),
    ...passage('wish', contactWish),
    ...(explains ? ['', ...quoteEmail(reading, Number.POSITIVE_INFINITY), ''] : []),
  ];
}

function factLine(
  field: string,
  fact: { text: string; confidence: number; rule: string; evidence: Evidence } | null,
): string {
  if (fact === null) return `  ${field}: not said`;
  const { text, confidence, rule, evidence } = fact;
  const percent = Math.round(confidence * 100);
  return makeLine(
    `${field}: ${text} (${percent} %, rule ${rule}) from the ${evidence.part}: «${evidence.text}»`,
  );
}

function passage(label: string, evidence: Evidence | null): string[] {
  return evidence === null ? [] : [makeLine(`${label}: «${evidence.text}»`)];
}

function makeLine(text: string): string {
  return `  ${makeOneLine(text)}`;
}
