import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { projectPath } from '../../src/project-path.ts';
import { type BenchServers, connections } from './servers.ts';

const script = projectPath('../shared/lab/bench.mjs');

/** A second opinion on what the least is: bare loops written by others, where they lie beside the project. */
export const hasYardstick = existsSync(script);

/** Emails a second of the yardstick's own loop over a user's inbox. */
export async function measureYardstick(
  servers: BenchServers,
  user: string,
  answers: boolean,
): Promise<number> {
  const loop = answers
    ? ['full', '200', String(connections), String(servers.sink.port)]
    : ['pipeover', '200', 'FULL', '200'];
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...loop], {
    cwd: projectPath('.'),
    env: { ...process.env, IMAP: String(servers.dovecot.imapPort), U: user, DIR: servers.folder },
  });
  return (JSON.parse(stdout) as { perS: number }).perS;
}
