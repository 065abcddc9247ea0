import type { CommandContext } from '../command.ts';
import { type Finding, note } from './finding.ts';

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether passwords and people's files would travel in the clear on their way to the web desk. */
export function checkConsole(context: CommandContext): Finding[] {
  const { consoleUrl } = context.installation();
  const { protocol, hostname } = new URL(consoleUrl);
  if (protocol === 'https:' || loopback.test(hostname)) return [];
  return [
    note(
      'desk',
      `the web desk is reached in the clear, at ${consoleUrl}`,
      'Put a proxy with TLS before it and name it as console.publicUrl, or leave console.host at 127.0.0.1 and come by an SSH tunnel.',
    ),
  ];
}
