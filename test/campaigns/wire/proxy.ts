import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Something that goes wrong between a client and its server, at a named moment of their talk. */
export interface Fault {
  /** What the client has just said, or `connection` for the moment before anything is said. */
  on: RegExp | 'connection';
  /**
   * `before`: the server never hears it. `within`: the client has heard a half of the answer. `after`: the server has
   * done it, and the client never hears the end of the answer.
   */
  when: 'before' | 'within' | 'after';
  /** What happens to this connection then; the proxy passes nothing on any more by itself. */
  strike(connection: ProxiedConnection): void;
}

export interface ProxiedConnection {
  client: Socket;
  server: Socket;
  /** What was held back when the fault struck, for faults that let it pass after all. */
  heldBack: { toClient: Buffer; toServer: Buffer };
  /** Passes on again, beginning with what was held back. */
  resume(): void;
}

/** A server on loopback that passes everything on to another, until a fault strikes. */
export interface MailProxy {
  port: number;
  /** Connections so far. */
  connections: number;
  /** Waits for its moment, once. @returns what resolves when it has struck */
  arm(fault: Fault): Promise<void>;
  disarm(): void;
  /** Ends every connection at once. */
  cut(): void;
  /** Every connection, and each new one, goes dead without a word: nothing passes, and nothing is closed. */
  freeze(): void;
  /** New connections live again; those that died stay dead. */
  thaw(): void;
  stop(): Promise<void>;
}

export async function startProxy(targetPort: number): Promise<MailProxy> {
  const sockets = new Set<Socket>();
  const conversations = new Set<Conversation>();
  let isFrozen = false;
  let armed: { fault: Fault; struck(): void } | null = null;
  const take = () => {
    const taken = armed;
    armed = null;
    taken?.struck();
  };
  const server = createServer((client) => {
    proxy.connections++;
    const upstream = connect(targetPort, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        for (const other of [client, upstream]) other.destroy();
      });
    }
    const conversation = new Conversation(client, upstream);
    conversations.add(conversation);
    client.on('close', () => conversations.delete(conversation));
    if (isFrozen) conversation.hold();
    conversation.begin(() => armed?.fault ?? null, take);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: MailProxy = {
    port: (server.address() as AddressInfo).port,
    connections: 0,
    arm: (fault) =>
      new Promise((struck) => {
        armed = { fault, struck };
      }),
    disarm() {
      armed = null;
    },
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    freeze() {
      isFrozen = true;
      for (const conversation of conversations) conversation.hold();
    },
    thaw() {
      isFrozen = false;
    },
    async stop() {
      server.close();
      proxy.cut();
      await once(server, 'close');
    },
  };
  return proxy;
}

function nothingHeld(): ProxiedConnection['heldBack'] {
  return { toClient: Buffer.alloc(0), toServer: Buffer.alloc(0) };
}

/** Long enough for the end of a message, `CR LF . CR LF`, that comes in two pieces. */
const tailLength = 5;

/** One connection: watches what the client says, and holds back where a fault is to strike. */
class Conversation implements ProxiedConnection {
  readonly client: Socket;
  readonly server: Socket;
  heldBack = nothingHeld();
  #isHeld = false;
  /** The fault whose command the server has, and whose answer is awaited. */
  #pending: { fault: Fault; tag: string } | null = null;
  #tail = '';

  constructor(client: Socket, server: Socket) {
    this.client = client;
    this.server = server;
  }

  begin(present: () => Fault | null, take: () => void): void {
    const first = present();
    if (first?.on === 'connection') this.#strike(first, take);
    this.client.on('data', (chunk: Buffer) => this.#hear(chunk, present(), take));
    this.server.on('data', (chunk: Buffer) => this.#answer(chunk, take));
    this.client.on('end', () => this.server.end());
    this.server.on('end', () => this.client.end());
  }

  /** Passes nothing on any more. */
  hold(): void {
    this.#isHeld = true;
    this.#pending = null;
  }

  resume(): void {
    const { toClient, toServer } = this.heldBack;
    this.heldBack = nothingHeld();
    this.#isHeld = false;
    this.client.write(toClient);
    this.server.write(toServer);
  }

  #strike(fault: Fault, take: () => void): void {
    this.hold();
    take();
    fault.strike(this);
  }

  #hear(chunk: Buffer, fault: Fault | null, take: () => void): void {
    const said = this.#tail + chunk.toString('latin1');
    this.#tail = said.slice(-tailLength);
    const isMoment = !this.#isHeld && this.#pending === null && fault !== null && isOn(fault, said);
    if (isMoment && fault.when === 'before') this.#strike(fault, take);
    else if (isMoment) this.#pending = { fault, tag: /^\S+/.exec(said.trimStart())?.[0] ?? '' };
    if (this.#isHeld) this.heldBack.toServer = Buffer.concat([this.heldBack.toServer, chunk]);
    else this.server.write(chunk);
  }

  #answer(chunk: Buffer, take: () => void): void {
    const cut = this.#isHeld ? 0 : this.#pending === null ? chunk.length : cutAt(chunk, this.#pending);
    if (cut > 0) this.client.write(chunk.subarray(0, cut));
    if (cut === chunk.length) return;
    this.heldBack.toClient = Buffer.concat([this.heldBack.toClient, chunk.subarray(cut)]);
    if (this.#pending !== null) this.#strike(this.#pending.fault, take);
  }
}

function isOn({ on }: Fault, said: string): boolean {
  return on !== 'connection' && on.test(said);
}

/** How much of an answer still passes: half of it, or all but the line that ends it. */
function cutAt(chunk: Buffer, { fault, tag }: { fault: Fault; tag: string }): number {
  if (fault.when === 'within') return chunk.length >> 1;
  const text = chunk.toString('latin1');
  const isImap = /^[0-9A-Za-z]{1,6}$/.test(tag) && /\d/.test(tag) && !/^\d{3}[ -]/.test(text);
  if (!isImap) return 0;
  const end = new RegExp(`^${tag} (?:OK|NO|BAD)`, 'm').exec(text);
  if (end) return end.index;
  return text.startsWith('+ ') ? 0 : chunk.length;
}
