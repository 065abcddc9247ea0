import type { Command } from './command.ts';
export const reportCommand: Command = { name: 'report', summary: '', run() {} };
