import { AppError } from '../errors.ts';
import { answerForPerson } from '../workflow/groups/answer-introduction.ts';
import { proposeIntroduction, undoIntroduction } from '../workflow/groups/introduce.ts';
import type { Command, CommandContext } from './command.ts';
import { hint } from './hints.ts';
import { parseApplicationId } from './ids.ts';
import { formatTable } from './table.ts';

export const introduceCommand: Command = {
  name: 'introduce',
  arguments: '[words...]',
  summary:
    'ask people whether they want to know one another (introduce a41 a42); undo i3; answer i3 a41 yes; alone it lists them',
  run(context, [first, ...rest]) {
    if (first === undefined) list(context);
    else if (first === 'undo') undo(context, rest[0]);
    else if (first === 'answer') answer(context, rest);
    else propose(context, [first, ...rest]);
  },
};

function propose(context: CommandContext, ids: readonly string[]): void {
  const id = proposeIntroduction(context.desk(), ids.map(parseApplicationId), context.actor);
  if (context.json) context.printJson(introductionRecord(context, id));
  else {
    context.print(
      `i${id}: each of them is asked when the undo time is over. Only those who say yes learn of others.`,
    );
    context.print(`  ${hint(context, `introduce undo i${id}`)}`);
  }
}

function undo(context: CommandContext, written: string | undefined): void {
  const id = parseIntroductionId(written);
  undoIntroduction(context.desk(), id, context.actor);
  if (context.json) context.printJson(introductionRecord(context, id));
  else context.print(`i${id} is undone: nobody is written to`);
}

function answer(context: CommandContext, [written, person, said]: readonly string[]): void {
  if (said !== 'yes' && said !== 'no')
    throw new AppError(
      'usage',
      `"${said ?? ''}" is neither yes nor no`,
      'Write `introduce answer i3 a41 yes`.',
    );
  const introductionId = parseIntroductionId(written);
  const applicationId = parseApplicationId(person);
  answerForPerson(context.desk(), { introductionId, applicationId }, said, context.actor);
  if (context.json) context.printJson(introductionRecord(context, introductionId));
  else context.print(`i${introductionId}: a${applicationId} says ${said}`);
}

function list(context: CommandContext): void {
  const all = context.desk().store.introductions.all();
  if (context.json) {
    for (const { id } of all) context.printJson(introductionRecord(context, id));
    return;
  }
  if (all.length === 0) {
    context.print('Nobody has been asked. `secretariat radar` shows who lives near whom.');
    return;
  }
  const rows = all.map(({ id, state, proposedAt, answerBy }) => {
    const people = context.desk().store.introductions.people(id);
    const said = people.map(({ applicationId, answer: given }) => `a${applicationId} ${given ?? '…'}`);
    return [`i${id}`, state, proposedAt.slice(0, 10), answerBy.slice(0, 10), said.join(', ')];
  });
  for (const line of formatTable(['id', 'state', 'asked', 'until', 'who'], rows)) context.print(line);
}

function introductionRecord(context: CommandContext, id: number) {
  const { introductions } = context.desk().store;
  const found = introductions.find(id);
  return {
    introduction: `i${id}`,
    state: found?.state ?? null,
    proposedAt: found?.proposedAt ?? null,
    answerBy: found?.answerBy ?? null,
    people: introductions.people(id).map(({ applicationId, answer: given }) => ({
      application: `a${applicationId}`,
      answer: given,
    })),
  };
}

function parseIntroductionId(text: string | undefined): number {
  const match = /^i?([1-9]\d{0,8})$/i.exec(text ?? '');
  if (match) return Number(match[1]);
  throw new AppError(
    'usage',
    `"${text ?? ''}" is no introduction`,
    'Name one as i3; `introduce` lists them.',
  );
}
