import { beforeEach, describe, expect, it } from 'vitest';
import { runDues } from '../../../src/workflow/calendar/run-dues.ts';
import { recordDecision } from '../../../src/workflow/desk/record-decision.ts';
import { releaseAllHeld } from '../../../src/workflow/desk/release-letters.ts';
import { excuseMember } from '../../../src/workflow/dues/excuse-member.ts';
import { importPayments } from '../../../src/workflow/dues/import-payments.ts';
import { recordPayment, voidPayment } from '../../../src/workflow/dues/record-payment.ts';
import { drain } from '../../support/calendar.ts';
import { email } from '../../support/mail-builder.ts';
import { policy } from '../../support/readings.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';

const ada = 'Ada Flores <ada@example.org>';
const joining =
  'My name is Ada Flores, I live in Tulsa, Oklahoma and I work as a welder. I have read Where We Stand and I agree. I would like to join.';
let desk: TestDesk;

/** Ada is welcomed on 4 May; the next import of payments, if any, is told by each test. */
beforeEach(async () => {
  desk = openTestDesk({ dues: { ...policy.dues, enabled: true } });
  drain(runDues(desk, { everyone: false }));
  await desk.receive(email({ from: ada, text: joining }));
  await desk.send();
  recordDecision(desk, { kind: 'confirm', applicationId: 1, by: 'clara' });
  desk.pass(11 * 60_000);
  await desk.send();
});

/** What leaves in the evening of a day in Tulsa. */
async function evening(day: string): Promise<string[]> {
  desk.now = new Date(`${day}T23:00:00Z`);
  desk.store.desk.record('lastProofOfLife', desk.now.toISOString());
  drain(runDues(desk, { everyone: false }));
  return (await desk.send()).map(({ plainText }) => plainText ?? '');
}
const pay = (paidOn: string, cents = 2800) =>
  recordPayment(desk, { applicationId: 1, cents, paidOn, how: 'cash', by: 'tessa' });
const bank = (text: string) => importPayments(desk, { name: 'bank.csv', text, order: null }, 'tessa');

describe('letters about dues', () => {
  it('come 7, 21 and 45 days after the welcome, and then no more', async () => {
    const [first, ...more] = await evening('2026-05-11');
    expect(more).toEqual([]);
    expect(first).toMatch(/Your first dues are now open: \$28 a year\./);
    expect(first).toContain('Please give a1 as the reference');
    expect(first).toContain('If paying is hard for you at the moment, just tell us');
    expect(first).toContain('reply “stop writing to me”');
    expect(await evening('2026-05-12')).toEqual([]);
    expect(await evening('2026-05-25')).toHaveLength(1);
    expect((await evening('2026-06-18'))[0]).toContain('a person will write to you');
    expect(await evening('2026-07-01')).toEqual([]);
  });

  it('stop with the payment, also between the writing of a letter and its leaving', async () => {
    desk.now = new Date('2026-05-11T23:00:00Z');
    drain(runDues(desk, { everyone: false }));
    pay('2026-05-11');
    expect(await desk.send()).toEqual([]);
    expect(await evening('2026-05-25')).toEqual([]);
  });

  it('say what is still open when part of it is paid', async () => {
    pay('2026-05-10', 1000);
    expect((await evening('2026-05-25'))[0]).toContain('Of your first dues, $18 are still open.');
  });

  it('ask for the renewal around the last paid day, take leave on day 60, and begin again after a renewal', async () => {
    pay('2026-05-10');
    expect((await evening('2027-04-09'))[0]).toContain('Your dues are paid through May 9, 2027.');
    expect(await evening('2027-05-03')).toHaveLength(1);
    expect((await evening('2027-05-17'))[0]).toContain('Your dues were paid through May 9, 2027.');
    expect(await evening('2027-06-08')).toHaveLength(1);
    expect(await evening('2027-07-06')).toHaveLength(1);
    expect((await evening('2027-07-08'))[0]).toMatch(/count as lapsed[\s\S]*To return/);
    expect(await evening('2027-07-20')).toEqual([]);
    pay('2027-07-20');
    expect(await evening('2027-07-21')).toEqual([]);
    expect(await evening('2028-06-19')).toHaveLength(1);
  });

  it('are none to whoever is excused, nor after a stop', async () => {
    excuseMember(desk, 1, { why: 'hardship', until: null }, 'clara');
    expect(await evening('2026-05-11')).toEqual([]);
  });

  it('are none after a stop, even when the secretary has answered', async () => {
    await desk.receive(email({ from: ada, subject: 'Re: x', text: 'Please stop writing to me.' }));
    await desk.send();
    recordDecision(desk, { kind: 'reply', applicationId: 1, words: 'We will.', by: 'clara' });
    desk.pass(11 * 60_000);
    await desk.send();
    expect(await evening('2026-05-11')).toEqual([]);
  });

  it('come back when a payment is taken back', async () => {
    const { paymentId } = pay('2026-05-10');
    expect(await evening('2026-05-11')).toEqual([]);
    voidPayment(desk, paymentId, 'tessa');
    expect(await evening('2026-05-25')).toHaveLength(1);
  });
});

describe('while the last news of payments are old', () => {
  beforeEach(async () => {
    bank('date,amount,email\n2026-05-05,28,somebody@example.net\n');
    desk.now = new Date('2026-06-12T15:00:00Z');
  });

  it('letters are held and the secretary is told; with news they leave, if they are still due', async () => {
    expect(await evening('2026-06-18')).toEqual([]);
    expect(desk.store.letters.list(1)[0]).toMatchObject({ state: 'held', heldReason: 'dues' });
    bank('date,amount,email\n2026-06-17,28,another@example.net\n');
    expect(await evening('2026-06-19')).toHaveLength(1);
  });

  it('and the news are of their payment: the letter is called off', async () => {
    await evening('2026-06-18');
    bank('date,amount,email\n2026-06-17,28,ada@example.org\n');
    expect(await evening('2026-06-19')).toEqual([]);
    expect(desk.store.letters.list(1)[0]?.state).toBe('cancelled');
  });

  it('a human may let a held letter go all the same', async () => {
    await evening('2026-06-18');
    releaseAllHeld(desk, 'clara');
    expect(await desk.send()).toHaveLength(1);
  });

  it('too late a held letter is dropped rather than sent', async () => {
    await evening('2026-06-18');
    desk.now = new Date('2026-06-27T12:00:00Z');
    bank('date,amount,email\n2026-06-17,28,another@example.net\n');
    expect(await evening('2026-06-27')).toEqual([]);
    expect(desk.store.calendar.countDroppedSince('2026-06-27T00:00:00Z')).toBe(0);
    expect(desk.store.calendar.stepsOf(1).map(({ step, outcome }) => [step, outcome])).toContainEqual([
      3,
      'dropped',
    ]);
  });
});
