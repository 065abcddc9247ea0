import { loginByDevice } from './device-login.ts';
import { loginByBrowser } from './loopback-login.ts';
import type { OAuthSettings } from './providers.ts';
import { writeTokens } from './token-file.ts';

/** Signs in at the provider in the way that it has for programs, and keeps the tokens. @throws AppError */
export async function login(
  settings: OAuthSettings,
  talk: { tell(line: string): void; ask(question: string): Promise<string | null> },
): Promise<void> {
  const tokens =
    settings.provider === 'microsoft'
      ? await loginByDevice(settings, talk.tell)
      : await loginByBrowser(settings, talk);
  writeTokens(settings.tokenFile, tokens);
}
