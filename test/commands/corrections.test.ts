import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';

let test: CommandTest;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
});
afterEach(() => test.close());

describe('read --corrections', () => {
  it('lists nothing while nothing was corrected, nor what a person changed themselves', async () => {
    await test.file({
      from: 'Ada Flores <ada@example.org>',
      text: 'I am a pipe fitter now.',
      occupation: 'pipe fitter',
      reading: { intent: 'answer' },
    });
    expect(test.desk.application(1).facts.occupation?.value).toBe('pipe fitter');
    expect((await test.run('read', '--corrections')).out).toContain(
      'Nothing that was read has been corrected.',
    );
  });

  it('tells what was read where, and what it is', async () => {
    await test.run('edit', 'a1', 'occupation=pipe welder', 'name=');
    await test.run('edit', 'a2', 'city=Tulsa');
    const { code, out } = await test.run('read', '--corrections');
    expect(code).toBe(0);
    expect(out).toContain('e1  occupation: read welder «welder» in the body; it is pipe welder');
    expect(out).toContain('e1  name: read Ada Flores «Ada Flores» in the body; it is not said');
    expect(out).toContain('e2  location: read nothing; it is Tulsa, OK');
  });

  it('prints a record each with --json, of the last value that was set', async () => {
    await test.run('edit', 'a1', 'occupation=pipe welder');
    const { records } = await test.run('read', '--corrections', '--json');
    expect(records).toEqual([
      expect.objectContaining({
        application: 'a1',
        email: 'e1',
        field: 'occupation',
        read: 'welder',
        corrected: 'pipe welder',
      }),
    ]);
    expect(records[0]?.evidence).toMatchObject({ part: 'body', text: 'welder' });
  });

  it('wants files otherwise', async () => {
    const { code, err } = await test.run('read');
    expect(code).toBe(2);
    expect(err).toContain('no file is named');
  });
});

describe('show', () => {
  it('has what is said beside the facts', async () => {
    const text = 'I am Noor, they/them, a nurse in Tulsa. Call me: 918 555 0134. I care about housing.';
    const words = (part: string) => {
      const start = text.indexOf(part);
      return { part: 'body' as const, start, end: start + part.length, text: part };
    };
    const filed = await test.file({
      from: 'Noor <noor@example.net>',
      text,
      name: 'Noor',
      reading: {
        mentions: {
          pronouns: words('they/them'),
          phone: words('918 555 0134'),
          interests: [{ topic: 'housing', evidence: words('housing') }],
        },
      },
    });
    const { out } = await test.run('show', `a${filed.applicationId}`);
    expect(out).toMatch(/pronouns +they\/them/);
    expect(out).toMatch(/phone +918 555 0134/);
    expect(out).toMatch(/interests +housing/);
    const { records } = await test.run('show', `a${filed.applicationId}`, '--json');
    expect(records[0]).toMatchObject({
      pronouns: 'they/them',
      interests: ['housing'],
      occupationGroup: null,
    });
  });
});
