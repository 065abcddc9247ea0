import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../src/demo/free-port.ts';
import { isThere } from './needed-servers.ts';

const program = '/usr/sbin/exim4';
/** Exim delivers nothing as root. */
const packageUser = 'Debian-exim';
const isRoot = userInfo().uid === 0;

export const hasExim = isThere('Exim', spawnSync(program, ['-bV']).status === 0, 'exim4-daemon-light');

/** A mail server of a test's own: takes mail by SMTP and hands it, whatever the domain, to an LMTP server. */
export interface Exim {
  port: number;
  stop(): Promise<void>;
}

export async function startExim(lmtpPort: number): Promise<Exim> {
  const folder = mkdtempSync(join(tmpdir(), 'exim-'));
  const port = await findFreePort();
  const configFile = join(folder, 'exim.conf');
  writeFileSync(configFile, configuration(folder, port, lmtpPort));
  // Exim reads no configuration that others could change.
  chmodSync(configFile, 0o644);
  if (isRoot) execFileSync('chown', [packageUser, folder]);
  const daemon = spawn(program, ['-C', configFile, '-bdf', '-q2s'], { stdio: 'ignore' });
  const exited = once(daemon, 'exit');
  for (let tries = 0; !(await accepts(port)); tries++) {
    if (daemon.exitCode !== null || tries > 200) throw new Error(`Exim does not start: ${configFile}`);
    await sleep(25);
  }
  return {
    port,
    async stop() {
      daemon.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'data', { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function configuration(folder: string, port: number, lmtpPort: number): string {
  const { username, gid } = userInfo();
  return `spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
pid_file_path = ${folder}/exim.pid
exim_user = ${isRoot ? packageUser : username}
exim_group = ${isRoot ? packageUser : gid}
exim_path = ${program}
never_users =
primary_hostname = mx.wsa.example
daemon_smtp_ports = ${port}
local_interfaces = 127.0.0.1
acl_smtp_rcpt = accept
acl_smtp_data = accept
host_lookup =
tls_advertise_hosts =
rfc1413_query_timeout = 0s
keep_environment =
deliver_drop_privilege = true
queue_run_max = 5
smtp_accept_max = 50
smtp_accept_queue_per_connection = 0
begin routers
dovecot:
  driver = manualroute
  transport = lmtp
  route_list = * 127.0.0.1
  self = send
begin transports
lmtp:
  driver = smtp
  protocol = lmtp
  port = ${lmtpPort}
  allow_localhost
  hosts_avoid_tls = *
begin retry
* * F,10m,2s
`;
}
