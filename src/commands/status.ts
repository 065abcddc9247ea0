import type { DeskStatus } from '../workflow/desk/desk-status.ts';
import { deskStatus } from '../workflow/desk/desk-status.ts';
import { agoText } from '../workflow/words/moments.ts';
import type { Command, CommandContext } from './command.ts';
import { hint } from './hints.ts';
import { lineWidth } from './table.ts';
import { wrapColumns } from './terminal-text.ts';

export const statusCommand: Command = {
  name: 'status',
  summary: 'is it alive, what waits; exits 1 when it is not healthy',
  run(context) {
    const { pollSeconds } = context.installation().mailbox;
    const status = deskStatus(context.desk(), pollSeconds * 1000);
    if (!status.healthy) context.exitWith(1);
    if (context.json) context.printJson(status);
    else for (const line of lines(context, status)) context.print(line);
  },
};

function lines(context: CommandContext, status: DeskStatus): string[] {
  const { applications, emails, letters, waitingForHuman } = status;
  const ago = (at: string | null) => (at === null ? 'never' : agoText(at, context.clock()));
  return [
    status.healthy ? 'Healthy.' : 'NOT HEALTHY:',
    ...status.reasons.flatMap(({ reason, cure }) => [`  ${reason}`, `    ${cure}`]),
    `last mail seen      ${ago(status.lastMailSeen)}`,
    `last proof of life  ${ago(status.lastProofOfLife)}`,
    `second look         ${secondLook(ago(status.lastSecondLook))}`,
    `letters             ${status.paused === null ? 'leave' : `paused for ${ago(status.paused)}`}`,
    `waiting for you     ${waitingForHuman.applications} applications, ${waitingForHuman.emails} emails`,
    ...counts('applications', applications),
    ...counts('emails', { ...emails, vanished: status.vanished }),
    ...counts('letters written', { ...letters, bounced: status.bounced }),
    ...status.toSettle.flatMap(({ what, command }) => ['', what, `  ${hint(context, command)}`]),
  ];
}

/** No new mail means a quiet day only where somebody else has looked too. */
function secondLook(ago: string): string {
  return ago === 'never' ? 'not yet' : `${ago}, nothing was missed`;
}

const indent = 20;

function counts(title: string, byState: Readonly<Record<string, number>>): string[] {
  const present = Object.entries(byState).filter(([, count]) => count > 0);
  const text = present.map(([state, count]) => `${count} ${state.replaceAll('_', ' ')}`).join(', ');
  const lines = wrapColumns(text || 'none', lineWidth - indent);
  return lines.map((line, index) => (index === 0 ? title : '').padEnd(indent) + line);
}
