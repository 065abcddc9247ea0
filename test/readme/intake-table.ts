import { intakeTable, moves, senderStates } from '../../src/membership/intake-table.ts';
import { intents } from '../../src/reading/reading.ts';

/** The intake table and the meaning of its moves, as they stand in the README. */
export function intakeTableInMarkdown(): string {
  const states = [...senderStates];
  const head = [`| intent ↓ sender → | ${states.join(' | ')} |`, `|---|${states.map(() => '---|').join('')}`];
  const rows = intents.map(
    (intent) => `| **${intent}** | ${states.map((state) => intakeTable[intent][state]).join(' | ')} |`,
  );
  const meanings = Object.entries(moves).map(
    ([move, { letter, state, turn }]) => `| ${move} | ${letter} | ${state} | ${turn} |`,
  );
  return [
    ...head,
    ...rows,
    '',
    '| move | letter | state afterwards | whose turn |',
    '|---|---|---|---|',
    ...meanings,
  ].join('\n');
}
