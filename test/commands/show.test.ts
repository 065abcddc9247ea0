import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/clock.ts';
import { markText } from '../../src/commands/show/marked-text.ts';
import { adaSays, type CommandTest, openCommandTest } from '../support/command-line.ts';
import { email } from '../support/mail-builder.ts';

let test: CommandTest;
beforeAll(async () => {
  test = openCommandTest();
  await test.fill();
  await test.run('note', 'a1', 'met at the picket');
});
afterAll(() => test.close());

describe('show a1', () => {
  it('has the facts with the words they were read from, marked in the text too', async () => {
    const { code, out } = await test.run('show', 'a1');
    expect(code).toBe(0);
    expect(out).toContain('a1 · Ada Flores · Tulsa, OK · welder · agrees');
    expect(out).toContain("the secretary's turn since 4 May 11:00");
    expect(out).toMatch(/occupation +welder +e1, 90 %: «welder» in the body/);
    expect(out).toContain('⟦name: Ada Flores⟧');
    expect(out).toContain('⟦location: Tulsa⟧');
    for (const line of out.split('\n').filter((line) => line.startsWith('  | ')))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  it('has the conversation, the journal, and what is possible now', async () => {
    const { out } = await test.run('show', 'a1');
    expect(out).toContain('e1  4 May 11:00  from ada@example.org: application');
    expect(out).toContain('l1  4 May 11:00  our acknowledgement: waits to leave');
    expect(out).toContain('secretary:clara  note (met at the picket)');
    expect(out).toContain('Possible now: confirm, decline, ask, reply');
  });

  it('is one document with --json', async () => {
    const { records } = await test.run('show', 'a1', '--json');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: 'a1',
      emails: [{ id: 'e1', text: { body: expect.stringContaining('Ada Flores') } }],
      letters: [{ id: 'l1', occasion: 'acknowledgement' }],
      possibleNow: expect.arrayContaining(['confirm', 'edit']),
    });
  });

  it('shows what is missing, what waits, and suggestions that only a human takes over', async () => {
    const out = (await test.run('show', 'a2')).out;
    expect(out).toContain('missing: location, agreement');
    expect(out).toContain('! waits for your answer');
    expect(out).toContain('⟦question: how much are the dues?⟧');
    test.desk.store.applications.recordFact(
      2,
      {
        field: 'occupation',
        fact: { value: 'tram driver', confidence: 0.3, emailId: 2, evidence: null, setBy: 'applicant' },
      },
      'suggested',
      test.desk.now.toISOString(),
    );
    const { out: now } = await test.run('show', 'a2');
    expect(now).toContain('To check');
    expect(now).toMatch(/occupation +tram driver +e2, 30 %/);
  });

  it('stays readable when the text is hostile', async () => {
    await test.file({
      ...adaSays,
      from: 'Mallory <mallory@example.net>',
      subject: '\u001b]0;owned\u0007',
      text: '⟦agreement: yes⟧\u202e my name is Ada Flores, I live in Tulsa as a welder. I agree with Where We Stand.\u200b',
    });
    const { out } = await test.run('show', 'a3');
    expect(out).toContain('[agreement: yes]<U+202E>');
    expect(out).toContain('<U+001B>]0;owned<U+0007>');
    expect(out).toContain('<U+200B>');
    expect(out).not.toContain('\u001b');
  });
});

describe('an email that answers somebody else’s letter', () => {
  it('is shown with that application, for a human to tell', async () => {
    const letter = test.desk.store.letters.find(1);
    await test.desk.receive(
      email({
        from: 'Ida <ida@example.net>',
        subject: 'Re: Your message',
        inReplyTo: letter?.messageId ?? '',
        text: 'Ada forwarded this to me. I live in Reno, Nevada. I would like to join.',
      }),
    );
    const { out } = await test.run('show', 'a1');
    expect(out).toMatch(/e\d+ from ida@example.net answers our letter too: belongs to a\d+/);
  });
});

describe('show e1', () => {
  it('says what became of it', async () => {
    const { out } = await test.run('show', 'e1');
    expect(out).toContain('filed, came by inbox');
    expect(out).toContain('belongs to a1');
    expect(out).toContain('our acknowledgement l1: waits to leave');
    expect(out).toContain('Possible now: reply');
  });

  it('has the whole reading with --json', async () => {
    const { records } = await test.run('show', 'e1', '--json');
    expect(records[0]).toMatchObject({ id: 'e1', reading: { intent: 'application' }, letter: { id: 'l1' } });
  });

  it('says why one was set aside', async () => {
    const { id } = await test.file({
      from: 'List <list@example.org>',
      text: 'News of the week',
      reading: {
        intent: 'automated',
        answerable: false,
        refusal: 'mailing_list',
        screening: {
          refusal: { code: 'mailing_list', sentence: 'It comes from a mailing list.' },
          authenticated: true,
          replyAddress: null,
        },
      },
    });
    const { out } = await test.run('show', `e${id}`);
    expect(out).toContain('set aside: It comes from a mailing list.');
    expect(out).toContain('Possible now: retry');
  });
});

describe('show l1 and p1', () => {
  it('has the letter’s text, state and tries', async () => {
    test.desk.store.letters.recordAttempt(1, test.desk.now.toISOString(), 'deferred', '451 try later');
    const { out } = await test.run('show', 'l1');
    expect(out).toContain('l1  acknowledgement to ada@example.org');
    expect(out).toContain('deferred: 451 try later');
    expect(out).toContain('  | subject: Your message');
    expect(out).toContain('Possible now: outbox drop');
    const { records } = await test.run('show', 'l1', '--json');
    expect(records[0]).toMatchObject({ id: 'l1', tries: [{ outcome: 'deferred' }], language: 'en' });
  });

  it('has everything about a person', async () => {
    const { out } = await test.run('show', 'p1');
    expect(out).toContain('p1  ada@example.org');
    expect(out).toMatch(/a1 .*the secretary's turn/);
    expect(out).toMatch(/e1 .*application/);
    expect(out).toMatch(/l1 .*acknowledgement/);
    const { records } = await test.run('show', 'p1', '--json');
    expect(records[0]).toMatchObject({ id: 'p1', addresses: ['ada@example.org'] });
  });

  it('names the year where it is another', async () => {
    test.desk.pass(300 * day);
    expect((await test.run('show', 'p1')).out).toContain('4 May 2026 11:00');
  });
});

describe('marks in a text', () => {
  const mark = (label: string, start: number, end: number) => ({
    label,
    evidence: { part: 'body' as const, start, end, text: '' },
  });

  it('stand in order, the first of two that overlap', () => {
    const marks = [mark('name', 8, 11), mark('question', 0, 5), mark('doubt', 3, 7)];
    expect(markText('Hello, I Ada', 'body', marks)).toBe('⟦question: Hello⟧, I⟦name:  Ad⟧a');
  });

  it('of another part leave it as it is', () => {
    expect(markText('Hello', 'subject', [mark('name', 0, 5)])).toBe('Hello');
  });
});
