import { presentWording, wordingText } from '../workflow/people/wording.ts';
import type { Command, CommandContext } from './command.ts';

/** How many applications are named beside a wording. */
const namedAtMost = 20;

export const consentsCommand: Command = {
  name: 'consents',
  summary: 'which versions of the principles people agreed to, and who has not agreed to the present one',
  run(context) {
    const desk = context.desk();
    const present = presentWording(desk, 'principles', desk.policy.organisation.language);
    const rows = desk.store.consents.wordings('principles').map((wording) => ({
      ...wording,
      isPresent: wording.hash === present.hash,
      applications: desk.store.consents
        .holders('principles', wording.hash)
        .map(({ applicationId }) => `a${applicationId}`),
    }));
    if (context.json) for (const row of rows) context.printJson(row);
    else print(context, rows, wordingText(present.hash, present.value));
  },
};

interface Agreed {
  hash: string | null;
  value: string | null;
  people: number;
  isPresent: boolean;
  applications: readonly string[];
}

function print(context: CommandContext, rows: readonly Agreed[], present: string): void {
  context.print(`Letters now ask for agreement with ${present}.`);
  for (const { hash, value, people, isPresent, applications } of rows) {
    context.print(`${people} agreed with ${isPresent ? 'it' : wordingText(hash, value)}`);
    if (!isPresent) context.print(`  ${listed(applications)}`);
  }
  if (rows.length === 0) context.print('Nobody has agreed yet.');
}

function listed(applications: readonly string[]): string {
  const more = applications.length - namedAtMost;
  return applications.slice(0, namedAtMost).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
