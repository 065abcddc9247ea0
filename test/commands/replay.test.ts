import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hour } from '../../src/clock.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { email } from '../support/mail-builder.ts';

let test: CommandTest;
beforeEach(() => {
  test = openCommandTest();
});
afterEach(() => test.close());

const receive = (from: string, text: string) => test.desk.receive(email({ from, text }));
const ada = 'My name is Ada Flores, I live in Tulsa, Oklahoma and work as a welder. I want to join.';

/** What an older version might have understood. */
function rewriteReading(emailId: number, change: string): void {
  const database = new SqliteDatabase(test.desk.store.file);
  database.prepare(`UPDATE reading SET value = ${change} WHERE email_id = ?`).run(emailId);
  database.close();
}

describe('replay', () => {
  it('finds nothing where the version is the same', async () => {
    await receive('ada@example.org', ada);
    test.desk.pass(hour);
    await receive('bruno@example.org', 'How much are the dues?');
    await receive('ada@example.org', 'I agree with Where We Stand.');
    const { code, out } = await test.run('replay');
    expect(out).toBe('3 emails read again, 0 otherwise. Nothing was sent or changed.\n');
    expect(code).toBe(0);
  });

  it('lists what would now be read otherwise, and changes nothing', async () => {
    await receive('ada@example.org', ada);
    rewriteReading(1, "json_set(value, '$.facts.occupation', NULL)");
    const before = test.desk.store.letters.countByState();
    const { records } = await test.run('replay', '--json');
    expect(records[0]).toEqual({
      emails: 1,
      withoutSource: 0,
      differences: [{ email: 'e1', before: { occupation: null }, now: { occupation: 'welder' } }],
    });
    expect(test.desk.store.letters.countByState()).toEqual(before);
    expect((await test.run('replay')).out).toMatch(/e1 +occupation +none +welder/);
  });

  it('lists who would now be answered otherwise', async () => {
    await receive('ada@example.org', ada);
    const database = new SqliteDatabase(test.desk.store.file);
    database.exec(
      "UPDATE inbound_email SET state = 'set_aside', reason = 'bulk'; DELETE FROM letter_content; DELETE FROM letter",
    );
    database.close();
    const { records } = await test.run('replay', '--json');
    expect(records[0]?.differences).toEqual([
      {
        email: 'e1',
        before: { state: 'set_aside', reason: 'bulk', letter: null },
        now: { state: 'filed', reason: null, letter: 'acknowledgement' },
      },
    ]);
  });

  it('makes nothing of what came after a decision but what is read of it', async () => {
    await receive('ada@example.org', `${ada} I agree with Where We Stand.`);
    await test.run('confirm', 'a1');
    test.desk.pass(hour);
    await receive('ada@example.org', 'Thank you! I now live in Portland, Oregon.');
    expect((await test.run('replay')).out).toContain('2 emails read again, 0 otherwise');
  });

  it('looks only at what came since a day', async () => {
    await receive('ada@example.org', ada);
    expect((await test.run('replay', '--since', '2026-05-05')).out).toContain('0 emails read again');
    expect((await test.run('replay', '--since', 'yesterday')).code).toBe(2);
  });
});
