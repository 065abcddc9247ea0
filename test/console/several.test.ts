import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adaSays, type CommandTest, openCommandTest } from '../support/command-line.ts';
import { signedVisitor, type Visitor } from '../support/visitor.ts';

let test: CommandTest;
let clara: Visitor;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
  clara = await signedVisitor(test.desk);
});
afterEach(() => test.close());

const field = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

async function decide(visitor: Visitor, id: number, fields: Record<string, string>) {
  const { html } = await visitor.get(`/applications/${id}`);
  return visitor.post(`/applications/${id}/decide`, { version: field(html, 'version'), list: '', ...fields });
}

describe('a likely duplicate', () => {
  beforeEach(async () => {
    await test.file({ ...adaSays, from: 'Ada Flores <ada.f@example.net>', subject: 'Me again' });
  });

  it('takes the place of the confirm button, and confirming past it is refused', async () => {
    const { html } = await clara.get('/applications/1');
    expect(html).toContain('One person, or two?');
    expect(html).not.toContain('value="confirm"');
    expect((await decide(clara, 1, { kind: 'confirm' })).status).toBe(409);
    expect((await clara.get('/queue')).html).toContain('a3 too?');
  });

  it('is remembered as another person', async () => {
    await clara.post('/applications/1/tell-apart', { other: '3' });
    for (const id of [1, 3])
      expect((await clara.get(`/applications/${id}`)).html).not.toContain('One person, or two?');
  });

  it('is merged with both values kept, and parted again', async () => {
    const { html: before } = await clara.get('/applications/3');
    await clara.post('/applications/3/edit', { version: field(before, 'version'), occupation: 'baker' });
    const { html } = await clara.get('/applications/1');
    const names = ['kept', 'keptVersion', 'merged', 'mergedVersion'];
    const fields = Object.fromEntries(names.map((name) => [name, field(html, name)]));
    expect((await clara.post('/applications/1/merge', fields)).location).toBe('/applications/1?merged=3');
    const { facts, suggestions, personId } = test.desk.application();
    expect(facts.occupation?.value).toBe('welder');
    expect(suggestions.map(({ fact }) => fact.value)).toEqual(['baker']);
    expect(test.desk.store.people.addresses(personId).sort()).toEqual([
      'ada.f@example.net',
      'ada@example.org',
    ]);
    expect(test.desk.application(3).state).toBe('not_an_application');
    expect((await clara.get('/applications/1')).html).toContain('ada.f@example.net');

    await clara.post('/applications/1/part', {});
    expect(test.desk.application(3)).toMatchObject({
      state: 'awaiting_decision',
      facts: { occupation: { value: 'baker' } },
    });
    expect(test.desk.application().suggestions).toEqual([]);
    expect(test.desk.store.people.addresses(personId)).toEqual(['ada@example.org']);
    expect(test.desk.store.emails.ofApplication(3)).toHaveLength(1);
  });
});

describe('ten at a time', () => {
  it('ticks nothing in advance, and lets only an ordinary application be ticked', async () => {
    await test.file({
      ...adaSays,
      from: 'Dora Brandt <dora@example.org>',
      text: adaSays.text.replace('Ada Flores', 'Dora Brandt'),
      name: 'Dora Brandt',
      question: 'my name',
    });
    const { html } = await clara.get('/ten');
    expect(html).not.toContain('checked');
    expect([...html.matchAll(/name="pick" value="(\d+):/g)].map(([, id]) => id)).toEqual(['1']);
  });

  it('confirms those ticked, and names the one that has changed', async () => {
    const { html } = await clara.get('/ten');
    const pick = field(html, 'pick');
    const { location } = await clara.post('/ten', { kind: 'confirm', pick: [pick, '2:1'] });
    expect(test.desk.application().state).toBe('confirmed');
    expect((await clara.get(location ?? '')).html).toContain('a2 has changed since you saw it');
    expect((await clara.post('/ten', { kind: 'decline', pick: '2:1' })).status).toBe(400);
  });
});
