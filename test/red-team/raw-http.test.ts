import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startConsole } from '../../src/console/console.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';
import { consoleSettings } from '../support/visitor.ts';

let desk: TestDesk;
let port: number;
let close: () => Promise<void>;

beforeAll(async () => {
  desk = openTestDesk();
  port = await freePort();
  close = startConsole(desk, { ...consoleSettings, port, publicUrl: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  await close();
  desk.store.close();
});

/** Says something on a bare connection. @returns every answer until the desk hangs up or falls silent */
async function say(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.setTimeout(1500, () => socket.destroy());
  for (let tries = 0; tries < 100 && socket.connecting; tries++)
    await once(socket, 'connect').catch(() => undefined);
  socket.write(text, 'latin1');
  await once(socket, 'close');
  return heard;
}

const statuses = (heard: string) => [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => status);
const host = () => `Host: 127.0.0.1:${port}`;
const smuggled = () => `GET /status HTTP/1.1\r\n${host()}\r\n\r\n`;

describe('a request within a request', () => {
  it.each([
    [
      'both lengths (CL.TE)',
      () =>
        `POST /sign-in HTTP/1.1\r\n${host()}\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled()}`,
    ],
    [
      'two lengths',
      () =>
        `POST /sign-in HTTP/1.1\r\n${host()}\r\nContent-Length: 0\r\nContent-Length: 44\r\n\r\n${smuggled()}`,
    ],
    [
      'a hidden coding',
      () =>
        `POST /sign-in HTTP/1.1\r\n${host()}\r\nContent-Length: 0\r\nTransfer-Encoding: xchunked\r\n\r\n${smuggled()}`,
    ],
    [
      'a length with a sign',
      () => `POST /sign-in HTTP/1.1\r\n${host()}\r\nContent-Length: +0\r\n\r\n${smuggled()}`,
    ],
    [
      'a folded header',
      () =>
        `POST /sign-in HTTP/1.1\r\n${host()}\r\nTransfer-Encoding:\r\n chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${smuggled()}`,
    ],
    [
      'a chunk that lies about its size',
      () => `POST /sign-in HTTP/1.1\r\n${host()}\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n${smuggled()}`,
    ],
    [
      'a space before the colon',
      () => `POST /sign-in HTTP/1.1\r\n${host()}\r\nContent-Length : 0\r\n\r\n${smuggled()}`,
    ],
    ['a null in a header', () => `GET /sign-in HTTP/1.1\r\n${host()}\r\nX-Note: a\0b\r\n\r\n${smuggled()}`],
  ] as const)('by %s is refused, and the second one is not answered', async (_, text) => {
    const answered = statuses(await say(text()));
    expect(answered[0]).toBe('400');
    expect(answered).toHaveLength(1);
  });

  it('with two hosts, or none, gets no page', async () => {
    const two = await say(
      `GET /sign-in HTTP/1.1\r\n${host()}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );
    const none = await say('GET /sign-in HTTP/1.1\r\nConnection: close\r\n\r\n');
    const absolute = await say(
      `GET http://evil.example/sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );
    expect(statuses(two)[0]).not.toBe('500');
    expect(two).not.toContain('evil.example');
    expect(statuses(none)[0]).toBe('400');
    expect(statuses(absolute)[0]).toBe('421');
  });

  it.each(['TRACE', 'CONNECT', 'PUT', 'DELETE', 'PATCH'])('by %s gets no page', async (method) => {
    const heard = await say(
      `${method} /queue HTTP/1.1\r\n${host()}\r\nX-Secret: echo-me\r\nConnection: close\r\n\r\n`,
    );
    expect(['400', '404', '405', '501', undefined]).toContain(statuses(heard)[0]);
    expect(heard).not.toContain('echo-me');
  });

  it('with a header that does not end is cut off', async () => {
    const heard = await say(`GET /sign-in HTTP/1.1\r\n${host()}\r\nCookie: ${'a'.repeat(100_000)}\r\n\r\n`);
    expect(['431', '400', undefined]).toContain(statuses(heard)[0]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: found } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return found;
}
