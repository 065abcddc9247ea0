import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import type { OAuthSettings } from './providers.ts';
import { ask, clientFields, refused, tokensOf } from './token-endpoint.ts';
import type { Tokens } from './token-file.ts';

const patienceMs = 10 * 60_000;

/** How the person who signs in is spoken to. */
interface Talk {
  tell(line: string): void;
  /** What they paste; null when nobody is there. */
  ask(question: string): Promise<string | null>;
}

/**
 * Signs in by the browser, which comes back to a port of this machine (RFC 8252 7.3) with PKCE (RFC 7636). Where the
 * browser is on another machine, the address that it ends at is pasted.
 * @throws AppError `login` when it was refused, `usage` when nothing came back, `unreachable`
 */
export async function loginByBrowser(settings: OAuthSettings, talk: Talk): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const server = createServer();
  const comesBack = answerOf(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const redirect = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    talk.tell(
      `Open this page in a browser and agree:\n\n${consentUrl(settings, { redirect, state, verifier })}\n`,
    );
    const pasted = talk.ask('If the browser is on another machine, paste the address that it ends at: ');
    const address = await Promise.race([
      comesBack,
      pasted.then((line) => line || comesBack),
      endOfPatience(),
    ]);
    return await exchange(settings, codeIn(address, state), { redirect, verifier });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Nobody agrees later than that. */
async function endOfPatience(): Promise<never> {
  await sleep(patienceMs, undefined, { ref: false });
  throw new AppError('login', 'the browser did not come back in time', 'Run `secretariat login` again.');
}

interface Attempt {
  redirect: string;
  verifier: string;
}

function consentUrl(
  settings: OAuthSettings,
  { redirect, state, verifier }: Attempt & { state: string },
): string {
  const url = new URL(settings.authorizationUrl);
  const asked = {
    client_id: settings.clientId,
    redirect_uri: redirect,
    response_type: 'code',
    scope: settings.scope,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    access_type: 'offline',
    prompt: 'consent',
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

/** The address at which the browser comes back. Whatever else asks at this port is told nothing. */
function answerOf(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.on('request', (request, response) => {
      const isAnswer = /[?&](?:code|error)=/.test(request.url ?? '');
      response.writeHead(isAnswer ? 200 : 404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(isAnswer ? 'Done. You can close this page.' : '');
      if (isAnswer) resolve(request.url ?? '');
    });
  });
}

/** The code in an address, or the code itself. @throws AppError `login` where another sign-in's address is given */
function codeIn(address: string, state: string): string {
  const pasted = address.trim();
  if (!/[?&]/.test(pasted)) return pasted;
  const { searchParams } = new URL(pasted, 'http://127.0.0.1');
  const error = searchParams.get('error');
  if (error !== null) throw refused(error);
  if (searchParams.get('state') !== state) throw refused('this address belongs to another sign-in');
  return searchParams.get('code') ?? '';
}

async function exchange(
  settings: OAuthSettings,
  code: string,
  { redirect, verifier }: Attempt,
): Promise<Tokens> {
  if (code === '') throw new AppError('usage', 'no code came back', 'Run `secretariat login` again.');
  const answer = await ask(settings.tokenUrl, {
    ...clientFields(settings),
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirect,
    code_verifier: verifier,
  });
  if ('error' in answer) throw refused(answer.error);
  return tokensOf(answer.fields, new Date());
}
