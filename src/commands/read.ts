import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError, messageOf } from '../errors.ts';
import { parseSource } from '../mail/mime.ts';
import { type FactField, factFields } from '../membership/application.ts';
import { readEmail } from '../reading/read-email.ts';
import type { Evidence, Facts, Reading } from '../reading/reading.ts';
import { factText } from '../workflow/words/states.ts';
import { makeOneLine } from '../workflow/words/visible-text.ts';
import type { Command, CommandContext } from './command.ts';
import { listCorrections } from './read/corrections.ts';
import { quoteEmail } from './show/quoted-email.ts';

export const readCommand: Command = {
  name: 'read',
  needsNoDatabase: true,
  arguments: '[files...]',
  summary: 'what is understood of .eml files; stores nothing',
  options: [
    ['--explain', 'the text too, with the facts marked in it'],
    ['--corrections', 'instead: facts that were set by hand otherwise than they had been read'],
  ],
  async run(context, files, options) {
    if (options.corrections === true) return listCorrections(context);
    if (files.length === 0) throw new AppError('usage', 'no file is named', 'Name one or more .eml files.');
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
  const { suggestions, mentions } = reading;
  return {
    intent,
    language,
    answerable,
    refusal,
    facts,
    organisation,
    wantsToStartGroup,
    text,
    suggestions,
    mentions,
  };
}

function lines(file: string, reading: Reading, explains: boolean): string[] {
  const { facts, screening, question, doubt, contactWish } = reading;
  return [
    `${file}: ${reading.intent}, language ${reading.language}`,
    screening.refusal ? `  not answered by itself: ${screening.refusal.sentence}` : '  may be answered',
    ...factFields.map((field) => factLine(field, facts, reading.suggestions)),
    ...passage('question', question),
    ...passage('doubt', doubt),
    ...passage('wish', contactWish),
    ...(explains ? ['', ...quoteEmail(reading, Number.POSITIVE_INFINITY), ''] : []),
  ];
}

function factLine(field: FactField, facts: Facts, suggestions: Facts): string {
  const [fact, guess] = [factOf(facts, field), factOf(suggestions, field)];
  if (fact !== null) return makeLine(`${field}: ${fact}`);
  return makeLine(`${field}: not said${guess === null ? '' : `; perhaps ${guess}`}`);
}

function factOf(facts: Facts, field: FactField): string | null {
  const fact = facts[field === 'agreement' ? 'agrees' : field];
  if (fact === null) return null;
  const text = factText(field, 'value' in fact ? fact.value : fact);
  const percent = Math.round(fact.confidence * 100);
  const { part, text: words } = fact.evidence;
  return `${text} (${percent} %, rule ${fact.rule}) from the ${part}: «${words}»`;
}

function passage(label: string, evidence: Evidence | null): string[] {
  return evidence === null ? [] : [makeLine(`${label}: «${evidence.text}»`)];
}

function makeLine(text: string): string {
  return `  ${makeOneLine(text)}`;
}
