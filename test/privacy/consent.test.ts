import { describe, expect, it } from 'vitest';
import { editFacts } from '../../src/workflow/desk/edit-facts.ts';
import { recordDecision } from '../../src/workflow/desk/record-decision.ts';
import { undoDecision } from '../../src/workflow/desk/undo-decision.ts';
import { listAgreements } from '../../src/workflow/people/agreements.ts';
import { email } from '../support/mail-builder.ts';
import { policy } from '../support/readings.ts';
import { openTestDesk } from '../support/test-desk.ts';

const ada = (text: string) => email({ from: 'Ada Flores <ada@example.org>', text });
const joins = 'My name is Ada Flores, I live in Tulsa, Oklahoma and I am a welder. I want to join.';
const agrees = `${joins} I have read and agree with Where We Stand and the Constitution.`;

const withVersion = (version: string) => {
  const { documents } = policy.organisation;
  const constitution = { ...documents.constitution, version };
  return { organisation: { ...policy.organisation, documents: { ...documents, constitution } } };
};

describe('consent', () => {
  it('has its purpose, the wording, the time and the email that gave it', async () => {
    const desk = openTestDesk();
    const { id } = await desk.receive(ada(agrees));
    const consents = desk.store.consents.ofPerson(1);
    expect(consents.map(({ purpose, emailId, givenAt }) => ({ purpose, emailId, givenAt }))).toEqual([
      { purpose: 'contact', emailId: id, givenAt: desk.now.toISOString() },
      { purpose: 'principles', emailId: id, givenAt: desk.now.toISOString() },
    ]);
    const [contact, principles] = consents.map(({ wording }) =>
      desk.store.consents.findWording(wording ?? ''),
    );
    expect(JSON.parse(contact ?? '')).toMatchObject({
      notice: expect.stringContaining('Your original emails are erased 30 days after a decision'),
    });
    expect(JSON.parse(principles ?? '')).toMatchObject({
      constitution: { version: '1', url: { en: 'https://wsa.example/constitution' } },
    });
  });

  it('is not given by somebody who has not agreed, and nobody is confirmed without', async () => {
    const desk = openTestDesk();
    await desk.receive(ada(joins));
    expect(desk.store.consents.findStanding(1, 'principles')).toBeUndefined();
    const confirm = { kind: 'confirm', applicationId: 1, by: 'clara' } as const;
    expect(() => recordDecision(desk, confirm)).toThrow(/no recorded agreement/);
    recordDecision(desk, { ...confirm, agreement: 'by telephone' });
    expect(desk.store.consents.findStanding(1, 'principles')).toMatchObject({
      how: 'by telephone',
      emailId: null,
    });
    undoDecision(desk, 1, 'clara');
    expect(desk.store.consents.findStanding(1, 'principles')).toBeUndefined();
  });

  it('of before the documents changed stays with its version, until the person agrees anew', async () => {
    const desk = openTestDesk(withVersion('1'));
    await desk.receive(ada(agrees));
    desk.policy = { ...desk.policy, ...withVersion('2') };
    await desk.receive(ada('I have read the new Constitution and I agree with it, and with Where We Stand.'));
    const given = desk.store.consents.ofPerson(1).filter(({ purpose }) => purpose === 'principles');
    const versions = given.map(({ wording }) => {
      const value = JSON.parse(desk.store.consents.findWording(wording ?? '') ?? '');
      return value.constitution.version;
    });
    expect(versions).toEqual(['1', '2']);
    expect(new Set(given.map(({ wording }) => wording)).size).toBe(2);
    expect(listAgreements(desk).agreements).toMatchObject([
      { isPresent: true, people: 1, applications: [1] },
    ]);
  });

  it('ends with a withdrawal, and by the secretary’s hand', async () => {
    const desk = openTestDesk();
    await desk.receive(ada(agrees));
    editFacts(desk, 1, ['agreement=no'], 'clara');
    expect(desk.store.consents.findStanding(1, 'principles')).toBeUndefined();
    await desk.receive(ada('Please withdraw my application.'));
    expect(desk.store.consents.findStanding(1, 'contact')).toBeUndefined();
  });

  it('is asked for in the first letter, which says what is kept, how long, why and how to have it erased', async () => {
    const desk = openTestDesk();
    for (const [from, text] of [
      ['a@example.org', agrees],
      ['b@example.org', 'My name is Berta. Please just keep me updated about your work.'],
      ['c@example.org', 'Hello, how much are the dues?'],
    ] as const)
      await desk.receive(email({ from, text }));
    const letters = await desk.send();
    expect(letters).toHaveLength(3);
    for (const { plainText } of letters) {
      const words = (plainText ?? '').replace(/\s+/g, ' ');
      expect(words).toMatch(/only to answer you|for this and nothing else/);
      expect(words).toMatch(/30 days/);
      expect(words).toMatch(/please erase my data/);
    }
  });
});
