import { readFileSync } from 'node:fs';
import { AppError, messageOf } from '../errors.ts';
import { parseSource } from '../mail/mime.ts';
import { readEmail } from '../reading/read-email.ts';
import type { Reading } from '../reading/reading.ts';
import type { Command, CommandContext } from './command.ts';

export const readCommand: Command = {
  name: 'read',
  arguments: '<files...>',
  summary: 'what is understood of .eml files; stores nothing',
  async run(context, files) {
    for (const file of files) {
      const reading = await readFile(context, file);
      if (context.json) context.printJson({ file: baseName(file), ...contractOf(reading) });
      else explain(context, file, reading);
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

function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) as string;
}

/** The reading as the contract of `read --json` has it. */
function contractOf(reading: Reading) {
  const { intent, language, answerable, refusal, facts, organisation, wantsToStartGroup, text } = reading;
  return { intent, language, answerable, refusal, facts, organisation, wantsToStartGroup, text };
}

function explain(context: CommandContext, file: string, reading: Reading): void {
  const { facts, screening } = reading;
  context.print(`${file}: ${reading.intent}, language ${reading.language}`);
  context.print(
    screening.refusal ? `  not answered by itself: ${screening.refusal.sentence}` : '  may be answered',
  );
  for (const [field, fact] of Object.entries(facts)) {
    if (fact === null) {
      context.print(`  ${field}: not said`);
      continue;
    }
    const value =
      'value' in fact
        ? String(fact.value)
        : [fact.city, fact.region, fact.country].filter(Boolean).join(', ');
    const { evidence } = fact;
    context.print(
      `  ${field}: ${value} (${Math.round(fact.confidence * 100)} %, ${fact.rule}) from the ${evidence.part}: «${evidence.text}»`,
    );
  }
}
