import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/clock.ts';
import { adaSays, type CommandTest, openCommandTest } from '../support/command-line.ts';

let test: CommandTest;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
});
afterEach(() => test.close());

const letters = () => test.desk.store.letters.list(10).map(({ occasion, state }) => `${occasion} ${state}`);

describe('confirm', () => {
  it('makes a member, and says how to take it back', async () => {
    const { code, out } = await test.run('confirm', 'a1');
    expect(code).toBe(0);
    expect(out).toContain('a1: a member');
    expect(out).toContain('The letter (l3, welcome) leaves after 4 May 11:10');
    expect(out).toContain(`secretariat undo a1 --config ${test.configFile}`);
    expect(test.desk.application(1).state).toBe('confirmed');
    expect(test.desk.store.journal.ofApplication(1).at(-2)?.actor).toBe('secretary:clara');
  });

  it('accepts a bare number, and prints one document with --json', async () => {
    const { records } = await test.run('confirm', '1', '--json');
    expect(records).toEqual([
      {
        application: 'a1',
        decision: 'confirm',
        state: 'confirmed',
        snoozedUntil: null,
        letter: 'l3',
        undoUntil: '2026-05-04T15:10:00.000Z',
      },
    ]);
  });

  it('is refused without a recorded agreement, unless it is said how it was given', async () => {
    const refused = await test.run('confirm', 'a2');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('a2 has no recorded agreement');
    expect(refused.err).toContain('confirm a2 --agreement "by phone on 1 May"');
    expect((await test.run('confirm', 'a2', '--agreement', 'by phone')).code).toBe(0);
    expect(test.desk.application(2).facts.agreement?.setBy).toBe('secretary');
  });

  it('twice is refused with what is possible now', async () => {
    await test.run('confirm', 'a1');
    const { code, err } = await test.run('confirm', 'a1');
    expect(code).toBe(1);
    expect(err).toContain('a1 is confirmed: confirm is not possible');
    expect(err).toContain('Possible now: undo, reply, withdraw, note, edit.');
  });

  it('calls off the acknowledgement that had not left, since the welcome says more', async () => {
    expect(letters()).toContain('acknowledgement queued');
    await test.run('confirm', 'a1');
    const ofAda = test.desk.store.letters.ofApplication(1);
    expect(ofAda.map(({ occasion, state }) => `${occasion} ${state}`)).toEqual([
      'acknowledgement cancelled',
      'welcome queued',
    ]);
  });
});

describe('an id', () => {
  it.each([
    ['confirm', 'a99', 1, 'there is no application a99', 'There are a1 to a2'],
    ['confirm', 'e1', 2, 'e1 is an email', 'Name an application (a41).'],
    ['confirm', 'ada', 2, '"ada" is not an id here', 'Name an application (a41).'],
    ['retry', 'a1', 2, 'a1 is an application', 'Name an email (e41).'],
    ['retry', 'e99', 1, 'there is no email e99', 'There are e1 to e2'],
    ['show', '41', 2, '"41" is not an id here', 'an application (a41) or an email (e41)'],
    ['show', 'l99', 1, 'there is no letter l99', 'There are l1 to l2'],
    ['show', 'p99', 1, 'there is no person p99', 'show a41'],
  ])('%s %s ends with %i', async (verb, id, code, what, cure) => {
    const run = await test.run(verb, id);
    expect(run.code).toBe(code);
    expect(run.err).toContain(what);
    expect(run.err).toContain(cure);
  });
});

describe('decline', () => {
  it('sends the shipped letter by itself, one’s own words with --letter, nothing with --silent', async () => {
    await test.run('decline', 'a1', '--reason', 'a landlord');
    expect(test.desk.store.letters.find(3)).toMatchObject({ occasion: 'decline', state: 'queued' });
    expect(test.desk.store.letters.find(3)?.text).not.toContain('landlord');
    await test.run('undo', 'a1');
    await test.run('decline', 'a1', '--reason', 'a landlord', '--letter', 'Write again when you work.');
    expect(test.desk.store.letters.find(4)?.text).toContain('Write again when you work.');
    await test.run('undo', 'a1');
    await test.run('decline', 'a1', '--reason', 'a landlord', '--silent');
    expect(test.desk.store.letters.lastId()).toBe(4);
    expect(test.desk.application(1).state).toBe('declined');
  });

  it('needs a reason, and not both ways of writing', async () => {
    expect(await test.run('decline', 'a1')).toMatchObject({ code: 2 });
    const both = await test.run('decline', 'a1', '--reason', 'x', '--letter', 'y', '--silent');
    expect(both).toMatchObject({ code: 2 });
    expect(both.err).toContain('exclude each other');
    expect(test.desk.application(1).state).toBe('awaiting_decision');
  });
});

describe('undo', () => {
  it('restores state, open question, waiting letters, agreement and snooze', async () => {
    await test.run('snooze', 'a2', '--until', '2026-05-10');
    await test.run('confirm', 'a2', '--agreement', 'by phone');
    expect(test.desk.application(2)).toMatchObject({
      state: 'confirmed',
      needsHuman: false,
      snoozedUntil: null,
    });
    const { out } = await test.run('undo', 'a2');
    expect(out).toBe("confirm undone. a2: the applicant's turn\n");
    const restored = test.desk.application(2);
    expect(restored).toMatchObject({
      state: 'awaiting_applicant',
      needsHuman: true,
      snoozedUntil: '2026-05-10T00:00:00.000Z',
    });
    expect(restored.facts.agreement).toBeUndefined();
    expect(test.desk.store.emails.find(2)?.awaitsHuman).toBe(1);
    const ofBruno = test.desk.store.letters.ofApplication(2);
    expect(ofBruno.map(({ occasion, state }) => `${occasion} ${state}`)).toEqual([
      'acknowledgement queued',
      'welcome cancelled',
    ]);
  });

  it('goes back one decision at a time, and past notes', async () => {
    await test.run('reply', 'a1', 'See you on Friday.');
    await test.run('decline', 'a1', '--reason', 'x');
    await test.run('note', 'a1', 'called, no answer');
    expect((await test.run('undo', 'a1', '--json')).records).toMatchObject([{ undone: 'decline' }]);
    expect((await test.run('undo', 'a1', '--json')).records).toMatchObject([{ undone: 'reply' }]);
    const { code, err } = await test.run('undo', 'a1');
    expect(code).toBe(1);
    expect(err).toContain('no decision on a1 stands');
    expect(err).toContain('Possible now: confirm, decline');
  });

  it('is refused when the undo time is over, when the letter has left, and when much has happened since', async () => {
    await test.run('decline', 'a2', '--reason', 'x', '--silent');
    test.desk.pass(11 * minute);
    expect((await test.run('undo', 'a2')).err).toContain('the undo time of this decline ended at');

    await test.run('confirm', 'a1');
    test.desk.store.letters.claim(10, '2026-05-05T00:00:00.000Z');
    const { code, err } = await test.run('undo', 'a1');
    expect(code).toBe(1);
    expect(err).toContain('the letter of this confirm has left (l3)');
    expect(err).toContain('Possible now: reply, withdraw, note, edit.');
  });

  it('does not overwrite what came in since', async () => {
    await test.run('ask', 'a1', 'Which local?');
    test.desk.store.applications.recordState(1, 'withdrawn', test.desk.now.toISOString());
    expect((await test.run('undo', 'a1')).err).toContain('a1 has become withdrawn since this ask');
  });
});

describe('ask and reply', () => {
  it('write in one’s own words, in the thread, and hand the turn over', async () => {
    await test.run('ask', 'a1', 'Which', 'local', 'are you in?');
    expect(test.desk.application(1).state).toBe('awaiting_applicant');
    const asked = test.desk.store.letters.find(3);
    expect(asked?.text).toContain('Which local are you in?');
    expect(asked?.inReplyTo).toBe(test.desk.store.emails.find(1)?.messageId);
  });

  it('answer an email of an application, and the question is no longer open', async () => {
    const { code } = await test.run('reply', 'e2', 'Twenty-eight dollars a year.');
    expect(code).toBe(0);
    expect(test.desk.application(2).needsHuman).toBe(false);
    expect(test.desk.store.emails.find(2)?.awaitsHuman).toBe(0);
    expect(test.desk.store.letters.find(3)).toMatchObject({ occasion: 'reply', applicationId: 2 });
  });

  it('answer a stranger’s email, which can be undone', async () => {
    const { id } = await test.file({
      from: 'Dana <dana@example.net>',
      text: 'Do you meet in Reno?',
      question: 'Do you meet in Reno?',
      reading: { intent: 'question' },
    });
    const { out } = await test.run('reply', `e${id}`, 'Every first Friday.');
    expect(out).toContain(`secretariat undo e${id}`);
    expect(test.desk.store.emails.find(id)?.awaitsHuman).toBe(0);
    expect((await test.run('undo', `e${id}`)).out).toContain('waits for your answer again');
    expect(test.desk.store.emails.find(id)?.awaitsHuman).toBe(1);
    expect((await test.run('undo', `e${id}`)).err).toContain(`no reply to e${id} waits to leave`);
  });

  it('need words', async () => {
    expect((await test.run('ask', 'a1', ' ')).code).toBe(2);
    expect((await test.run('reply', 'a1')).code).toBe(2);
  });

  it('hold the letter to someone who asked not to be written to', async () => {
    await test.file({
      ...adaSays,
      from: 'Eve <eve@example.net>',
      reading: { contactWish: { part: 'body', start: 0, end: 5, text: 'Hello' } },
    });
    const { out } = await test.run('confirm', 'a3');
    expect(out).toContain('is held: the person asked not to be written to');
    expect(out).toContain('outbox release l4');
  });
});

describe('other ends', () => {
  it.each([
    ['withdraw', 'withdrawn', 'withdrawal queued'],
    ['updates-only', 'updates_only', 'acknowledgement queued'],
    ['not-an-application', 'not_an_application', 'acknowledgement queued'],
  ])('%s', async (verb, state, newest) => {
    expect((await test.run(verb, 'a1')).code).toBe(0);
    expect(test.desk.application(1).state).toBe(state);
    expect(letters().find((letter) => !letter.endsWith('cancelled'))).toBe(newest);
    expect((await test.run('reopen', 'a1')).code).toBe(0);
    expect(test.desk.application(1).state).toBe('awaiting_decision');
  });
});

describe('edit', () => {
  it('sets facts by hand, several at once, and completes a place', async () => {
    const { out } = await test.run('edit', 'a2', 'city=Reno', 'agreement=yes', 'name=Bruno M. Keller');
    expect(out).toContain("a2: the secretary's turn");
    expect(out).toContain('name       Bruno M. Keller');
    expect(test.desk.application(2).facts.location?.value).toMatchObject({
      city: 'Reno',
      region: 'US-NV',
      country: 'US',
      timeZone: 'America/Los_Angeles',
    });
  });

  it('drops the old state with the old town, and asks for it where the name alone is not enough', async () => {
    await test.run('edit', 'a1', 'city=Springfield');
    expect(test.desk.application(1).facts.location?.value).toMatchObject({
      city: 'Springfield',
      region: null,
    });
    expect(test.desk.application(1).state).toBe('awaiting_applicant');
    await test.run('edit', 'a1', 'region=Illinois');
    expect(test.desk.application(1).facts.location?.value).toMatchObject({ region: 'US-IL', country: 'US' });
    expect(test.desk.application(1).state).toBe('awaiting_decision');
  });

  it('makes a field unknown with an empty value', async () => {
    await test.run('edit', 'a1', 'occupation=');
    expect(test.desk.application(1).facts.occupation).toBeUndefined();
    expect(test.desk.application(1).state).toBe('awaiting_applicant');
  });

  it.each([
    ['shoe=42'],
    ['name'],
    ['agreement=perhaps'],
    [`name=${'x'.repeat(201)}`],
  ])('refuses %s', async (assignment) => {
    expect((await test.run('edit', 'a1', assignment)).code).toBe(2);
    expect(test.desk.application(1).facts.name?.value).toBe('Ada Flores');
  });
});

describe('snooze', () => {
  it('needs a day to come', async () => {
    expect((await test.run('snooze', 'a1')).err).toContain('--until needs a day');
    expect((await test.run('snooze', 'a1', '--until', '2026-02-30')).code).toBe(2);
    expect((await test.run('snooze', 'a1', '--until', '2020-01-01')).err).toContain('is over');
  });

  it('ends when the applicant asks something', async () => {
    await test.run('snooze', 'a1', '--until', '2026-06-01');
    await test.file({
      from: 'Ada Flores <ada@example.org>',
      text: 'Any news?',
      question: 'Any news?',
      reading: { intent: 'question' },
    });
    expect(test.desk.application(1)).toMatchObject({ snoozedUntil: null, needsHuman: true });
  });
});
