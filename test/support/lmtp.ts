import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** Delivers emails to a mailbox by LMTP (RFC 2033), in order, over one connection, as a mail server would. */
export async function deliverByLmtp(
  port: number,
  recipient: string,
  sources: readonly Buffer[],
): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const expect = async (code: string) => {
    let line: string;
    do line = String((await lines.next()).value);
    while (/^\d{3}-/.test(line));
    if (!line.startsWith(code)) throw new Error(`LMTP: expected ${code}, got ${line}`);
  };
  const say = async (command: string, code: string) => {
    socket.write(`${command}\r\n`);
    await expect(code);
  };
  await expect('220');
  await say('LHLO tests.example', '250');
  for (const source of sources) {
    await say('MAIL FROM:<somebody@example.org>', '250');
    await say(`RCPT TO:<${recipient}>`, '250');
    await say('DATA', '354');
    socket.write(dotStuffed(source));
    await say('.', '250');
  }
  socket.end('QUIT\r\n');
  await once(socket, 'close');
}

/** RFC 5321 4.5.2. Latin-1 in and out keeps every byte as it was. */
function dotStuffed(source: Buffer): Buffer {
  const text = source.toString('latin1').replace(/^\./gm, '..');
  return Buffer.from(text.endsWith('\r\n') ? text : `${text}\r\n`, 'latin1');
}
