import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import type { OAuthSettings } from './providers.ts';
import { ask, clientFields, refused, tokensOf } from './token-endpoint.ts';
import type { Tokens } from './token-file.ts';

/** Says something to the person who signs in. */
type Tell = (line: string) => void;

const grantType = 'urn:ietf:params:oauth:grant-type:device_code';

/**
 * Signs in by a code that the person types on any device (RFC 8628): nothing is opened here, nothing comes back here.
 * @throws AppError `login` when it was refused or took too long, `unreachable`
 */
export async function loginByDevice(settings: OAuthSettings, tell: Tell): Promise<Tokens> {
  const begun = await ask(settings.deviceUrl, { client_id: settings.clientId, scope: settings.scope });
  if ('error' in begun) throw refused(begun.error);
  const {
    device_code: device,
    user_code: code,
    verification_uri: page,
    interval,
    expires_in: lasts,
  } = begun.fields;
  tell(`Open ${page} on any device and type ${code}`);
  const endsAt = Date.now() + Number(lasts ?? 900) * 1000;
  for (let pauseMs = Number(interval ?? 5) * 1000; Date.now() < endsAt; ) {
    await sleep(pauseMs);
    const answer = await ask(settings.tokenUrl, {
      ...clientFields(settings),
      grant_type: grantType,
      device_code: String(device),
    });
    if ('fields' in answer) return tokensOf(answer.fields, new Date());
    if (answer.error === 'slow_down') pauseMs += 5000;
    else if (answer.error !== 'authorization_pending') throw refused(answer.error);
  }
  throw new AppError('login', 'the code was not typed in time', 'Run `secretariat login` again.');
}
