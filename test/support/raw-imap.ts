import { once } from 'node:events';
import { connect } from 'node:net';

/** Another session on the same mailbox, as a person's own mail program would be. @returns all that the server says */
export async function rawImap(port: number, user: string, commands: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString('latin1');
  });
  for (const [index, command] of [`LOGIN ${user} secret`, ...commands, 'LOGOUT'].entries()) {
    socket.write(`a${index} ${command}\r\n`);
    while (!said.includes(`\r\na${index} `)) await once(socket, 'data');
  }
  socket.destroy();
  return said;
}
