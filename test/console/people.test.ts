import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { email } from '../support/mail-builder.ts';
import { signedVisitor, type Visitor } from '../support/visitor.ts';

let test: CommandTest;
let clara: Visitor;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
  clara = await signedVisitor(test.desk);
});
afterEach(() => test.close());

/** Ada is a member from now on. */
async function confirmAda(): Promise<void> {
  const { html } = await clara.get('/applications/1');
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  await clara.post('/applications/1/decide', { kind: 'confirm', version });
}

describe('people', () => {
  it('are found by words and by state', async () => {
    await confirmAda();
    for (const [query, isFound] of [
      ['', true],
      ['?state=confirmed', true],
      ['?state=declined', false],
      ['?q=flores&state=confirmed', true],
      ['?q=flores&state=lapsed', false],
      ['?state=nonsense', true],
    ] as const)
      expect((await clara.get(`/people${query}`)).html.includes('Ada Flores'), query).toBe(isFound);
  });

  it.each(['/people/abc', '/people/0', '/applications/1e3', '/emails/-1'])('are none at %s', async (path) => {
    const { status, html } = await clara.get(path);
    expect(status).toBe(404);
    expect(html).toContain('There is no such page.');
  });

  it('who are no members have no dues', async () => {
    expect((await clara.get('/people/1')).html).not.toContain('Dues of');
    expect(
      (await clara.post('/dues/1/payments', { amount: '28', on: '2026-05-04', how: 'cash' })).status,
    ).toBe(409);
  });
});

describe('agreements', () => {
  beforeEach(async () => {
    await test.desk.receive(
      email({
        from: 'Dora Pérez <dora@example.com>',
        text: 'My name is Dora Pérez and I want to join. I have read and agree with Where We Stand and the Constitution.',
      }),
    );
  });

  it('stand beside the facts, with wording, moment and the email that says it', async () => {
    const [dora] = test.desk.store.applications.ofPerson(
      test.desk.store.people.findByAddress('dora@example.com')?.id ?? 0,
    );
    const { html } = await clara.get(`/applications/${dora?.id}`);
    const agreed = html.slice(html.indexOf('Agreed to'), html.indexOf('</ul>', html.indexOf('Agreed to')));
    expect(agreed).toMatch(/To be answered: notice [0-9a-f]{8}/);
    expect(agreed).toMatch(/The principles: Constitution 1, Where We Stand 1 \([0-9a-f]{8}\)/);
    expect(agreed).toContain('4 May 11:00, <a href="/emails/3">e3</a>');
    expect(agreed).not.toContain('changed since');
  });

  it('are listed by version once the documents have changed', async () => {
    const { policy } = test.desk;
    const { documents } = policy.organisation;
    const constitution = { ...documents.constitution, version: '2' };
    test.desk.policy = {
      ...policy,
      organisation: { ...policy.organisation, documents: { ...documents, constitution } },
    };
    expect((await clara.get('/applications/3')).html).toContain('the documents have changed since');
    const { html } = await clara.get('/people/agreements');
    expect(html).toContain('Letters now ask for agreement with Constitution 2, Where We Stand 1');
    expect(html).toMatch(/Constitution 1, Where We Stand 1[\s\S]*2 agreed to this version and no later one/);
    expect(html).toContain('<a href="/applications/3">a3</a>');
  });
});

describe('dues', () => {
  beforeEach(confirmAda);

  it('are recorded, and taken back', async () => {
    expect((await clara.get('/people/dues')).html).toContain('Ada Flores');
    const paid = await clara.post('/dues/1/payments', { amount: '1000', on: '2026-05-04', how: 'cash' });
    expect(paid.location).toBe('/people/1');
    expect((await clara.get('/people/1')).html).toContain('2026-05-04: 1000.00');
    expect((await clara.get('/people/dues?show=paid')).html).toContain('Ada Flores');
    await clara.post('/payments/1/void', {});
    expect((await clara.get('/people/1')).html).toContain('no payment');
  });

  it.each([
    [{ amount: 'much', on: '2026-05-04', how: 'cash' }],
    [{ amount: '28', on: 'yesterday', how: 'cash' }],
    [{ amount: '28', on: '2999-01-01', how: 'cash' }],
  ])('are not recorded from %j', async (fields) => {
    expect((await clara.post('/dues/1/payments', fields)).status).toBe(400);
    expect(test.desk.store.payments.of(1)).toEqual([]);
  });

  it('are asked for no longer, and again', async () => {
    await clara.post('/dues/1/excuse', { why: 'leave', until: '2026-09-01' });
    expect((await clara.get('/people/1')).html).toContain('leave until 2026-09-01');
    await clara.post('/dues/1/excuse', {});
    expect(test.desk.store.payments.findExcuse(1)).toBeUndefined();
  });

  it('that came without a name are given to a member', async () => {
    const signs = {
      applicationId: null,
      reference: '<b>a1?</b>',
      payerAddress: null,
      payerName: 'A. Flores',
    };
    test.desk.store.payments.record(
      {
        ...signs,
        cents: 2800,
        paidOn: '2026-05-01',
        how: 'transfer',
        matchedBy: null,
        importId: null,
        identity: 'x',
        recordedBy: 'dora',
      },
      test.desk.now.toISOString(),
    );
    expect((await clara.get('/people/dues?show=unmatched')).html).toContain('&lt;b&gt;a1?&lt;/b&gt;');
    await clara.post('/payments/1/assign', { application: 'A1' });
    expect(test.desk.store.payments.of(1).map(({ cents }) => cents)).toEqual([2800]);
  });
});
