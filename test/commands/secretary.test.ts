import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { totpCode } from '../../src/workflow/secretaries/totp.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';

let test: CommandTest;
beforeEach(() => {
  test = openCommandTest();
});
afterEach(() => test.close());

const password = 'three blue kettles sing';

describe('secretary', () => {
  it('adds with a password typed twice, lists, and removes', async () => {
    expect((await test.run('secretary')).out).toContain('Nobody may enter yet');
    const { code, out } = await test.runWith(
      [password, password],
      'secretary',
      'add',
      'clara',
      '--address',
      'Clara@example.org',
    );
    expect(code).toBe(0);
    expect(out).toContain('clara may enter as secretary.');
    expect(out).not.toContain(password);
    expect((await test.run('secretary', 'list', '--json')).records).toMatchObject([
      {
        name: 'clara',
        role: 'secretary',
        address: 'clara@example.org',
        hasPassword: true,
        hasSecondFactor: false,
      },
    ]);
    expect((await test.run('secretary', 'remove', 'CLARA')).out).toContain('may not enter any more');
    expect(test.desk.store.accounts.all()).toEqual([]);
  });

  it('prints a one-time link where no password is typed', async () => {
    const { out } = await test.run('secretary', 'add', 'rita', '--role', 'reader');
    expect(out).toMatch(/http:\/\/127\.0\.0\.1:8025\/welcome\/[\w-]{32}/);
    expect((await test.run('secretary', 'link', 'rita')).out).toContain('/welcome/');
  });

  it('turns the second factor on once a code fits, and off', async () => {
    await test.run('secretary', 'add', 'clara', '--link');
    expect((await test.runWith(['000000'], 'secretary', 'totp', 'clara')).code).toBe(2);
    expect(test.desk.store.accounts.findByName('clara')?.totpSecret).toBeNull();
    const answers: string[] = [];
    const { out } = await test.runWith(answers, 'secretary', 'totp', 'clara');
    const secret = /key: (\w+)/.exec(out)?.[1] ?? '';
    expect(totpCode(secret, test.desk.now)).toMatch(/^\d{6}$/);
    expect((await test.run('secretary', 'totp', 'clara', '--off')).out).toContain('without a code');
  });

  it.each([
    [['dance'], 'there is no such action'],
    [['add'], 'needs a name'],
    [['add', 'a b', '--link'], 'is not a name'],
    [['add', 'clara', '--link', '--role', 'queen'], 'there is no such role'],
    [['add', 'clara', '--link', '--address', 'nowhere'], 'is not an email address'],
  ])('%j is wrong usage', async (args, what) => {
    const { code, err } = await test.run('secretary', ...args);
    expect(code).toBe(2);
    expect(err).toContain(what);
  });

  it('refuses a short password and a name that is taken', async () => {
    expect((await test.runWith(['short', 'short'], 'secretary', 'add', 'clara')).code).toBe(2);
    expect((await test.run('secretary', 'add', 'clara', '--link')).code).toBe(0);
    expect((await test.run('secretary', 'add', 'CLARA', '--link')).code).toBe(1);
  });
});
