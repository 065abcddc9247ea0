import { type Agreement, listAgreements } from '../workflow/people/agreements.ts';
import { wordingText } from '../workflow/people/wording.ts';
import type { Command, CommandContext } from './command.ts';

/** How many applications are named beside a wording. */
const namedAtMost = 20;

export const consentsCommand: Command = {
  name: 'consents',
  summary: 'which versions of the principles people agreed to, and who has not agreed to the present one',
  run(context) {
    const { present, agreements } = listAgreements(context.desk());
    if (context.json) for (const agreement of agreements) context.printJson(record(agreement));
    else print(context, agreements, present);
  },
};

function record(agreement: Agreement) {
  return { ...agreement, applications: agreement.applications.map((id) => `a${id}`) };
}

function print(context: CommandContext, agreements: readonly Agreement[], present: string): void {
  context.print(`Letters now ask for agreement with ${present}.`);
  for (const { hash, value, people, isPresent, applications } of agreements) {
    context.print(`${people} agreed with ${isPresent ? 'it' : wordingText(hash, value)}`);
    if (!isPresent) context.print(`  ${listed(applications)}`);
  }
  if (agreements.length === 0) context.print('Nobody has agreed yet.');
}

function listed(applications: readonly number[]): string {
  const names = applications.slice(0, namedAtMost).map((id) => `a${id}`);
  const more = applications.length - namedAtMost;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
