import { describe, expect, it } from 'vitest';
import { day } from '../../src/clock.ts';
import type { InboundEmail } from '../../src/reading/inbound-email.ts';
import { carryOutRequests } from '../../src/workflow/people/carry-out-requests.ts';
import { email } from '../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';

const ada = 'Ada Flores <ada@example.org>';
const joins =
  'My name is Ada Flores, I live in Tulsa, Oklahoma and I work as a welder. I agree with Where We Stand. I want to join.';

async function deskWithAda(): Promise<TestDesk> {
  const desk = openTestDesk();
  await desk.receive(email({ from: ada, text: joins }));
  await desk.send();
  desk.pass(day);
  return desk;
}

const says = (desk: TestDesk, text: string, more: { from?: string; headers?: Record<string, string> } = {}) =>
  desk.receive(email({ from: more.from ?? ada, text, ...(more.headers ? { headers: more.headers } : {}) }));

const codeIn = ({ plainText }: InboundEmail) =>
  /\b[0-9A-F]{4}-[0-9A-F]{4}\b/.exec(plainText ?? '')?.[0] ?? '';

describe('a request about data by email', () => {
  it.each([
    ['erase', 'Please erase my data.'],
    ['erase', 'Por favor, borren mis datos.'],
    ['erase', 'Veuillez effacer mes données.'],
    ['export', 'What data do you hold about me? Please send me a copy of my data.'],
    ['export', '¿Qué datos tienen sobre mí?'],
    ['export', 'Quelles données avez-vous sur moi?'],
  ])('to %s (%s) is answered with a code, and nothing is done yet', async (kind, text) => {
    const desk = await deskWithAda();
    await says(desk, text);
    const [letter, ...others] = await desk.send();
    expect(others).toEqual([]);
    expect(codeIn(letter as InboundEmail)).not.toBe('');
    expect(desk.store.personRequests.ofPerson(1)).toMatchObject([{ kind, confirmedAt: null }]);
    expect(carryOutRequests(desk)).toEqual([]);
    expect(desk.store.people.addresses(1)).toEqual(['ada@example.org']);
  });

  it('is carried out when the code comes back from the address on file: all is erased', async () => {
    const desk = await deskWithAda();
    await says(desk, 'Please erase my data.');
    const [letter] = await desk.send();
    await says(desk, `Yes it was me: ${codeIn(letter as InboundEmail).toLowerCase()}`);
    expect(carryOutRequests(desk)).toEqual(['p1 is erased, as they asked']);
    expect(desk.store.people.find(1)).toMatchObject({ outcome: 'on_request', language: null });
    expect(desk.store.people.findByAddress('ada@example.org')).toBeUndefined();
    expect(await desk.send()).toEqual([]);
  });

  it('for a copy brings everything to the address on file, wherever the answer was wanted', async () => {
    const desk = await deskWithAda();
    await says(desk, 'Please send me a copy of my data.', { headers: { 'Reply-To': 'eve@example.org' } });
    const [letter] = await desk.send();
    expect(letter?.to).toMatchObject([{ address: 'ada@example.org' }]);
    await says(desk, codeIn(letter as InboundEmail));
    expect(carryOutRequests(desk)).toHaveLength(1);
    const [copy] = await desk.send();
    expect(copy?.to).toMatchObject([{ address: 'ada@example.org' }]);
    const words = (copy?.plainText ?? '').replace(/\s+/g, ' ');
    for (const known of ['Tulsa', 'welder', 'Ada Flores', 'I want to join', 'principles'])
      expect(words).toContain(known);
    expect(carryOutRequests(desk)).toEqual([]);
  });

  it('is not carried out by a code from elsewhere, a wrong one, one in a quotation, a machine’s or a late one', async () => {
    const desk = await deskWithAda();
    await says(desk, 'Please erase my data.');
    const [letter] = await desk.send();
    const code = codeIn(letter as InboundEmail);
    await says(desk, code, { from: 'Eve <eve@example.org>' });
    await says(desk, 'It was me: 1234-ABCD');
    await says(
      desk,
      `What is this?\n\nOn Mon, May 4, 2026 at 9:00 AM The secretary <secretary@wsa.example> wrote:\n> ${code}`,
    );
    await says(desk, code, { headers: { 'Auto-Submitted': 'auto-replied' } });
    expect(carryOutRequests(desk)).toEqual([]);
    desk.pass(15 * day);
    await says(desk, code);
    expect(carryOutRequests(desk)).toEqual([]);
    expect(desk.store.people.addresses(1)).toEqual(['ada@example.org']);
  });

  it('is carried out once, however often the code comes', async () => {
    const desk = await deskWithAda();
    await says(desk, 'Please send me a copy of my data.');
    const [letter] = await desk.send();
    await says(desk, codeIn(letter as InboundEmail));
    await says(desk, codeIn(letter as InboundEmail));
    expect(carryOutRequests(desk)).toHaveLength(1);
    await says(desk, codeIn(letter as InboundEmail));
    expect(carryOutRequests(desk)).toEqual([]);
  });

  it('is not heard where somebody joins and asks about the right in one breath', async () => {
    const desk = openTestDesk();
    await says(desk, `${joins} Can I have you delete my data if I leave one day?`);
    expect(desk.store.personRequests.ofPerson(1)).toEqual([]);
    expect(desk.store.letters.list(5).map(({ occasion }) => occasion)).toEqual(['acknowledgement']);
  });
});
