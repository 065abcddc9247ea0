import { AppError } from '../errors.ts';
import { login } from '../mail/oauth/login.ts';
import type { Command } from './command.ts';

export const loginCommand: Command = {
  name: 'login',
  needsNoDatabase: true,
  summary: 'sign in at the mail provider by OAuth2, in place of a password (Google, Microsoft)',
  async run(context) {
    const { oauth } = context.installation();
    if (oauth === null)
      throw new AppError(
        'config',
        'the configuration names no OAuth2 provider',
        'Set oauth.provider and oauth.clientId; config/secretariat.example.yaml says where they come from.',
      );
    await login(oauth, { tell: (line) => context.print(line), ask: (question) => context.ask(question) });
    context.print('Signed in. The daemon renews this by itself; `secretariat check` tries it.');
  },
};
