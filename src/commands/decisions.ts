import type { Command } from './command.ts';
import { askCommand } from './decisions/ask.ts';
import { closingCommands } from './decisions/closing.ts';
import { confirmCommand } from './decisions/confirm.ts';
import { declineCommand } from './decisions/decline.ts';
import { editCommand } from './decisions/edit.ts';
import { noteCommand } from './decisions/note.ts';
import { replyCommand } from './decisions/reply.ts';
import { snoozeCommand } from './decisions/snooze.ts';
import { undoCommand } from './decisions/undo.ts';

/** What a secretary says about one person. */
export const decisionCommands: readonly Command[] = [
  confirmCommand,
  declineCommand,
  askCommand,
  replyCommand,
  undoCommand,
  editCommand,
  noteCommand,
  snoozeCommand,
  ...closingCommands,
];
