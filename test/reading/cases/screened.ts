import { parseSource } from '../../../src/mail/mime.ts';
import type { ReadingPolicy, Screening } from '../../../src/reading/reading.ts';
import { screen } from '../../../src/reading/screening/screening.ts';
import { visibleTextOf } from '../../../src/reading/text/visible-text.ts';
import { type EmailParts, email } from '../../support/mail-builder.ts';

export const policy: ReadingPolicy = {
  ownAddresses: ['secretary@wsa.example', 'secretaria@wsa.example'],
  authservId: 'mx.wsa.example',
  trustedAuthenticationFields: 1,
  correspondents: ['comrade@friends.example'],
  confidenceThreshold: 0.5,
};
export const application = 'I would like to join. I am a cook in Tulsa.';

export async function screened(parts: Partial<EmailParts>, own = policy): Promise<Screening> {
  return screenSource(email({ from: 'Ada Flores <ada@mail.example>', text: application, ...parts }), own);
}

export async function screenSource(source: Buffer, own = policy): Promise<Screening> {
  const parsed = await parseSource(source);
  return screen(parsed, visibleTextOf(parsed), own);
}

export const headers = (...pairs: string[]) => ({
  headers: Object.fromEntries(pairs.map((pair) => pair.split(/: (.*)/s))),
});
