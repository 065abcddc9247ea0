import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** An authorisation server on loopback: codes with PKCE (RFC 7636), device codes (RFC 8628), rotating refresh tokens. */
export interface AuthorisationServer {
  url: string;
  /** Tokens given so far. */
  given: number;
  /** Asks for a device code that are told to wait before one is answered. */
  pendings: number;
  /** The grant is withdrawn: no refresh token is good any more. */
  withdraw(): void;
  stop(): Promise<void>;
}

export async function startAuthorisationServer(): Promise<AuthorisationServer> {
  const challenges = new Map<string, { challenge: string; redirect: string }>();
  let refreshToken = '';
  let pending = 0;
  const http = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    if (url.pathname === '/authorize') {
      const asked = (name: string) => url.searchParams.get(name) ?? '';
      const code = `code-${challenges.size + 1}`;
      challenges.set(code, { challenge: asked('code_challenge'), redirect: asked('redirect_uri') });
      const back = `${asked('redirect_uri')}/?code=${code}&state=${asked('state')}`;
      response.writeHead(302, { Location: back }).end();
      return;
    }
    const { status, body } = answerTo(url.pathname, new URLSearchParams(await text(request)));
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  const refuse = (error: string) => ({ status: 400, body: { error } });
  const grant = () => {
    server.given++;
    refreshToken = `refresh-${server.given}`;
    const body = { access_token: `access-${server.given}`, refresh_token: refreshToken, expires_in: 3600 };
    return { status: 200, body };
  };
  const answerTo = (path: string, form: URLSearchParams): { status: number; body: object } => {
    if (form.get('client_id') !== 'a-program') return refuse('invalid_client');
    if (path === '/device') {
      const body = {
        device_code: 'device-1',
        user_code: 'ABCD-EFGH',
        verification_uri: `${server.url}/type`,
        interval: 0.01,
        expires_in: 60,
      };
      return { status: 200, body };
    }
    if (form.get('grant_type') === 'refresh_token')
      return form.get('refresh_token') === refreshToken ? grant() : refuse('invalid_grant');
    if (form.get('device_code') === 'device-1')
      return pending++ < server.pendings ? refuse('authorization_pending') : grant();
    const begun = challenges.get(form.get('code') ?? '');
    challenges.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    return begun?.challenge === challenge && begun.redirect === form.get('redirect_uri')
      ? grant()
      : refuse('invalid_grant');
  };
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const server: AuthorisationServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    given: 0,
    pendings: 0,
    withdraw: () => {
      refreshToken = 'withdrawn';
    },
    async stop() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
  return server;
}
