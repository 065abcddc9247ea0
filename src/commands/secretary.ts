import { AppError } from '../errors.ts';
import type { AccountRow, Role } from '../store/accounts.ts';
import {
  addAccount,
  assertPasswordFits,
  getAccount,
  mintLink,
  removeAccount,
  setPassword,
} from '../workflow/secretaries/accounts.ts';
import { removeSecondFactor, setUpSecondFactor } from '../workflow/secretaries/second-factor.ts';
import { mintTotpSecret, totpUri } from '../workflow/secretaries/totp.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { textOption } from './options.ts';
import { formatTable } from './table.ts';

type Action = (context: CommandContext, name: string, options: OptionValues) => Promise<void> | void;

const actions: Readonly<Record<string, Action>> = {
  add,
  link: (context, name) => printLink(context, getAccount(context.desk(), name)),
  remove,
  totp,
};

export const secretaryCommand: Command = {
  name: 'secretary',
  arguments: '[action] [name]',
  summary: 'who may enter the web desk: list, add NAME, link NAME (a new password), totp NAME, remove NAME',
  options: [
    ['--role <role>', 'with add: secretary decides (the default), reader only sees'],
    ['--address <address>', 'with add: where they answer the digest from with commands'],
    ['--link', 'with add: print a one-time link in place of asking for a password'],
    ['--off', 'with totp: take the second factor away'],
  ],
  async run(context, [action = 'list', name], options) {
    if (action === 'list') return list(context);
    const act = actions[action];
    if (!act)
      throw new AppError(
        'usage',
        `secretary ${action}: there is no such action`,
        'Say list, add, link, totp or remove.',
      );
    if (name === undefined)
      throw new AppError(
        'usage',
        `secretary ${action} needs a name`,
        `Such as \`secretary ${action} clara\`.`,
      );
    await act(context, name, options);
  },
};

function list(context: CommandContext): void {
  const accounts = context.desk().store.accounts.all();
  if (context.json) for (const account of accounts) context.printJson(accountRecord(account));
  else if (accounts.length === 0) context.print('Nobody may enter yet: `secretariat secretary add NAME`.');
  else
    for (const line of formatTable(['name', 'role', 'address', 'signs in by'], accounts.map(row)))
      context.print(line);
}

function accountRecord({ name, role, address, password, totpSecret, createdAt }: AccountRow) {
  return {
    name,
    role,
    address,
    hasPassword: password !== null,
    hasSecondFactor: totpSecret !== null,
    createdAt,
  };
}

function row({ name, role, address, password, totpSecret }: AccountRow): string[] {
  const means = [password === null ? 'a link not used yet' : 'password', totpSecret !== null && 'code'];
  return [name, role, address ?? '', means.filter(Boolean).join(' and ')];
}

async function add(context: CommandContext, name: string, options: OptionValues): Promise<void> {
  const role = roleOption(options);
  const password = options.link ? null : await askPassword(context);
  const account = addAccount(context.desk(), { name, role, address: textOption(options, 'address') });
  if (password !== null) await setPassword(context.desk(), account, password);
  if (context.json) context.printJson(accountRecord(getAccount(context.desk(), name)));
  else context.print(`${name} may enter as ${role}.`);
  if (password === null) printLink(context, account);
}

function roleOption(options: OptionValues): Role {
  const role = textOption(options, 'role') ?? 'secretary';
  if (role === 'secretary' || role === 'reader') return role;
  throw new AppError('usage', `--role ${role}: there is no such role`, 'Say secretary or reader.');
}

/** @returns null where nothing is typed: a link is made then */
async function askPassword(context: CommandContext): Promise<string | null> {
  const password = await context.ask('Password (empty: a one-time link is made): ', { isSecret: true });
  if (!password) return null;
  assertPasswordFits(password);
  const again = await context.ask('The same again: ', { isSecret: true });
  if (password === again) return password;
  throw new AppError('usage', 'the two passwords are not the same', 'Try again.');
}

function printLink(context: CommandContext, account: AccountRow): void {
  const link = `${context.installation().consoleUrl}/welcome/${mintLink(context.desk(), account)}`;
  if (context.json) context.printJson({ name: account.name, link });
  else context.print(`With this link ${account.name} chooses a password, once, within two days:\n  ${link}`);
}

function remove(context: CommandContext, name: string): void {
  removeAccount(context.desk(), name);
  if (context.json) context.printJson({ name, removed: true });
  else context.print(`${name} may not enter any more.`);
}

async function totp(context: CommandContext, name: string, options: OptionValues): Promise<void> {
  const desk = context.desk();
  const account = getAccount(desk, name);
  if (options.off) {
    removeSecondFactor(desk, account);
    context.print(`${name} signs in without a code now.`);
    return;
  }
  const secret = mintTotpSecret();
  context.print(`Give the authenticator this key: ${secret}`);
  context.print(`or this address: ${totpUri(secret, account.name, desk.policy.organisation.name)}`);
  setUpSecondFactor(desk, account, secret, (await context.ask('The code that it shows: ')) ?? '');
  context.print(`${name} signs in with a code from now on.`);
}
