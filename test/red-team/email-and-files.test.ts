import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLetters } from '../../src/letters/letters.ts';
import { composeLetter } from '../../src/mail/compose.ts';
import { projectPath } from '../../src/project-path.ts';
import { saveBackup } from '../../src/workflow/upkeep/save-backup.ts';
import { type CommandTest, openCommandTest, runCommand } from '../support/command-line.ts';
import { email } from '../support/mail-builder.ts';
import { policy } from '../support/readings.ts';
import { openTestDesk } from '../support/test-desk.ts';

let test: CommandTest;
beforeAll(async () => {
  test = openCommandTest();
  await test.fill();
});
afterAll(() => test.close());

const joins = 'I want to join. I live in Tulsa, Oklahoma and I work as a welder.';

describe('an email cannot make us carry words of its own', () => {
  it.each([
    'Buy at www.evil.example',
    'Ada https://evil.example/',
    '{{organisation.address}}',
    '{{#each this}}{{@key}}{{/each}}',
    '{{> en/privacy}}',
    '[click](https://evil.example)',
    '<a href="https://evil.example">Ada</a>',
    '__proto__',
  ])('as a name: %s', async (name) => {
    const desk = openTestDesk();
    await desk.receive(email({ from: `"${name}" <ada@example.org>`, text: `My name is ${name}. ${joins}` }));
    const [letter] = await desk.send();
    const said = `${letter?.plainText}${letter?.htmlText}${letter?.subject}`;
    expect(said).not.toMatch(/evil\.example|\{\{|\[click\]|<a href="https:\/\/evil/);
    expect(letter?.subject).toBe('Your message');
  });
});

describe('a header cannot be begun from within', () => {
  const letter = {
    from: { name: 'The secretary', address: 'secretary@wsa.example' },
    recipient: 'ada@example.org',
    subject: 'Your message',
    text: 'Hello',
    html: '<p>Hello</p>',
    messageId: '<ref-1@wsa.example>',
    inReplyTo: null,
    references: [],
    autoSubmitted: null,
    date: new Date(0),
    headers: {},
  };
  const bcc = '\r\nBcc: eve@evil.example';

  it.each([
    ['the subject', { subject: `Hello${bcc}` }],
    ['the sender', { from: { name: `A${bcc}`, address: 'secretary@wsa.example' } }],
    ['the recipient', { recipient: `ada@example.org${bcc}` }],
    ['the Message-ID answered', { inReplyTo: `<x@y>${bcc}` }],
    ['a reference', { references: [`<x@y>${bcc}`] }],
    ['a field of ours', { headers: { 'X-Letter-Desk': `d${bcc}` } }],
  ])('by %s', async (_, more) => {
    const source = (await composeLetter({ ...letter, ...more })).toString();
    expect(source.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
  });
});

/** Characters that a terminal acts upon or hides. */
function unseenIn(text: string): string[] {
  return text.match(/[^\P{Cc}\n]|\p{Cf}/gu) ?? [];
}

describe('a terminal shows what is written, and does nothing', () => {
  it.each([
    ['the title', '\x1b]0;owned\x07'],
    ['a link', '\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\'],
    ['the screen', '\x1b[2J\x1b[H'],
    ['the clipboard', '\x1b]52;c;cm0gLXJm\x07'],
    ['C1 controls', '\u009b31m'],
    ['the direction of writing', '\u202eevil\u202c'],
    ['what cannot be seen', 'a\u200bd\u200da'],
  ])('with %s', async (_, sequence) => {
    await test.file({
      from: `"${sequence}" <mallory${sequence.length}@example.org>`,
      text: `${sequence} ${joins}`,
      name: sequence,
    });
    for (const args of [
      ['queue', '--all'],
      ['show', `a${test.desk.store.applications.lastId()}`],
      ['inbox'],
      ['outbox'],
    ])
      expect(unseenIn((await test.run(...args)).out)).toEqual([]);
  });
});

it('a cell of a table cannot be a formula', async () => {
  await test.file({
    from: 'M <m@example.org>',
    text: joins,
    name: '=HYPERLINK("http://evil.example")',
    agrees: 'join',
  });
  const id = test.desk.store.applications.lastId();
  await test.run('confirm', `a${id}`, '--agreement', 'by phone');
  const { out } = await test.run('dues', 'list', '--csv');
  expect(out).not.toMatch(/(?:^|,)"?[=+@\t]/m);
});

describe('a file', () => {
  it('is never written where an attachment says', async () => {
    const names = ['../../../tmp/evil', '/etc/cron.d/evil', '..\\evil', 'a\0b'];
    for (const name of names)
      await test.desk.receive(
        email({
          from: 'Mallory <mallory@example.org>',
          text: `--b\nContent-Type: text/plain\n\n${joins}\n--b\nContent-Type: application/pdf; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n\nx\n--b--`,
          headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
        }),
      );
    expect(existsSync('/tmp/evil') || existsSync('/etc/cron.d/evil')).toBe(false);
  });

  it('of an export is not written through a link, nor over another', async () => {
    writeFileSync(join(test.folder, 'precious'), 'mine');
    symlinkSync(join(test.folder, 'precious'), join(test.folder, 'link'));
    expect((await test.run('person', 'export', 'p1', '--out', join(test.folder, 'link'))).code).toBe(2);
    expect(readFileSync(join(test.folder, 'precious'), 'utf8')).toBe('mine');
  });

  it('of a backup is not written through a link', async () => {
    const desk = openTestDesk({ database: join(test.folder, 'other.db') });
    writeFileSync(join(test.folder, 'victim'), 'mine');
    for (const name of ['other.db.backup', 'other.db.backup.new'])
      symlinkSync(join(test.folder, 'victim'), join(test.folder, name));
    await saveBackup(desk);
    desk.store.close();
    expect(readFileSync(join(test.folder, 'victim'), 'utf8')).toBe('mine');
  });

  it.each([
    '{{> ../../../etc/passwd}}',
    '{{lookup this "constructor"}}',
    '{{constructor.constructor}}',
    '{{__proto__}}',
  ])('of a letter cannot reach out: %s', (source) => {
    const overlayDir = join(test.folder, `letters-${source.length}`);
    mkdirSync(join(overlayDir, 'en'), { recursive: true });
    writeFileSync(join(overlayDir, 'en/welcome.hbs'), source);
    const shippedDir = projectPath('templates/letters');
    expect(() => openLetters({ shippedDir, overlayDir }, policy.organisation)).toThrow(
      /could not be written/,
    );
  });

  it('of the configuration that grows without end is refused', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, i) => {
        const before = 'abcdefgh'[i];
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
      }),
    ];
    const file = join(test.folder, 'bomb.yaml');
    writeFileSync(file, bomb.join('\n'), { mode: 0o600 });
    const { code } = await runCommand(['status', '--config', file]);
    expect([1, 78]).toContain(code);
  });
});

it.each([
  'a1; rm -rf /',
  '../../etc/passwd',
  '$(id)',
  '-1',
  'a1 OR 1=1',
  '__proto__',
  `a${'9'.repeat(40)}`,
])('an id %j is none', async (id) => {
  expect((await test.run('show', id)).code).not.toBe(0);
});
