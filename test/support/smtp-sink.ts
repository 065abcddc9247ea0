import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** The steps of a transmission (RFC 5321), named by what the client has just sent. */
export type Step = 'connection' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'first bytes' | 'message';

/** How the sink misbehaves; in every other respect it takes what it is given. */
export interface Misbehaviour {
  /** Another reply than the usual one. */
  reply?: Partial<Record<Step, string>>;
  /** Hangs up in place of an answer. */
  drop?: Step;
  /** Never answers, and keeps the line. */
  hang?: Step;
  /** Waits before the reply to the message. */
  slowMs?: number;
  /** Only on the first, second … connection. */
  onConnection?: number;
}

/** A letter that the sink has taken: its last dot has arrived, and it was not refused. */
export interface TakenLetter {
  from: string;
  recipient: string;
  source: string;
}

export interface SmtpSink {
  port: number;
  letters: TakenLetter[];
  /** Connections so far. */
  connections: number;
  misbehave(next: Misbehaviour): void;
  stop(): Promise<void>;
}

/** A submission server on loopback that keeps letters and misbehaves as told. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const sockets = new Set<Socket>();
  let misbehaviour: Misbehaviour = {};
  const server = createServer((socket) => {
    const number = ++sink.connections;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    converse(socket, sink, () => ((misbehaviour.onConnection ?? number) === number ? misbehaviour : {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sink: SmtpSink = {
    port: (server.address() as AddressInfo).port,
    letters: [],
    connections: 0,
    misbehave(next) {
      misbehaviour = next;
    },
    async stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
  return sink;
}

export function messageIdOf(letter: TakenLetter): string {
  return /^Message-ID:\s*(<[^<>\s]+>)/im.exec(letter.source)?.[1] ?? '';
}

/** One session: commands until DATA, then a message until its last dot, over and over. */
function converse(socket: Socket, sink: SmtpSink, misbehaviour: () => Misbehaviour): void {
  const letter: TakenLetter = { from: '', recipient: '', source: '' };
  let buffered = '';
  let isMessage = false;

  const answer = (step: Step, usual: string) => {
    const { reply, drop, hang } = misbehaviour();
    if (hang === step) return;
    if (drop === step) socket.destroy();
    else if (!socket.destroyed) socket.write(`${reply?.[step] ?? usual}\r\n`);
  };
  const hear = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') answer('EHLO', '250-sink.example\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME');
    else if (verb === 'AUTH') answer('AUTH', '235 2.7.0 welcome');
    else if (verb === 'MAIL') answer('MAIL', reset(letter, line));
    else if (verb === 'RCPT') {
      letter.recipient = addressIn(line);
      answer('RCPT', '250 2.1.5 ok');
    } else if (verb === 'DATA') {
      isMessage = (misbehaviour().reply?.DATA ?? '354').startsWith('3');
      answer('DATA', '354 go on');
    } else socket.end(verb === 'QUIT' ? '221 bye\r\n' : '502 what?\r\n');
  };
  const take = (source: string) => {
    const { reply, slowMs = 0 } = misbehaviour();
    if (!/^[45]/.test(reply?.message ?? '')) sink.letters.push({ ...letter, source });
    setTimeout(answer, slowMs, 'message', '250 2.0.0 taken');
  };

  answer('connection', '220 sink.example ESMTP');
  socket.on('data', (chunk) => {
    buffered += chunk.toString('latin1');
    for (;;) {
      if (isMessage && misbehaviour().drop === 'first bytes' && buffered !== '') return socket.destroy();
      const end = buffered.indexOf(isMessage ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const heard = buffered.slice(0, end);
      buffered = buffered.slice(end + (isMessage ? 5 : 2));
      if (!isMessage) hear(heard);
      else {
        isMessage = false;
        take(heard.replace(/^\.\./gm, '.'));
      }
    }
  });
}

function reset(letter: TakenLetter, line: string): string {
  letter.from = addressIn(line);
  return '250 2.1.0 ok';
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? '';
}
