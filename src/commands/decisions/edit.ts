import { factFields } from '../../membership/application.ts';
import { editFacts } from '../../workflow/desk/edit-facts.ts';
import { factText, stateWords } from '../../workflow/words/states.ts';
import type { Command } from '../command.ts';
import { parseApplicationId } from '../ids.ts';
import { applicationRecord } from '../records.ts';

export const editCommand: Command = {
  name: 'edit',
  arguments: '<id> <assignments...>',
  summary:
    'set facts by hand, such as city=Tulsa; fields: name, city, region, country, postcode, occupation, agreement, workplace, pass-on',
  run(context, [id, ...assignments]) {
    const application = editFacts(context.desk(), parseApplicationId(id), assignments, context.actor);
    if (context.json) {
      context.printJson(applicationRecord(context.desk(), application));
      return;
    }
    context.print(`a${application.id}: ${stateWords[application.state]}`);
    for (const field of factFields) {
      const fact = application.facts[field];
      context.print(`  ${field.padEnd(11)}${fact ? factText(field, fact.value) : 'not known'}`);
    }
  },
};
