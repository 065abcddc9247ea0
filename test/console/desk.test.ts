import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/clock.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
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

describe('a neutral letter', () => {
  beforeEach(async () => {
    await test.file({ from: 'Kim <kim@harlan-steel.example>', text: 'I would like to join.' });
  });

  it('is let go, said in other words, or gives way to the usual one', async () => {
    const { html } = await clara.get('/outbox/3');
    expect(html).toContain('An employer may read this mailbox');
    expect(html).toContain('From The office');
    const reworded = await clara.post('/outbox/3', { act: 'reword', words: 'Please <b>call</b> us.' });
    expect(reworded.location).toBe('/outbox/4');
    expect((await clara.get('/outbox/4')).html).toContain('Please &lt;b&gt;call&lt;/b&gt; us.');
    expect((await clara.post('/outbox/4', { act: 'reword', words: ' ' })).status).toBe(400);
    expect((await clara.post('/outbox/4', { act: 'usual' })).location).toBe('/outbox/5');
    expect((await clara.get('/outbox/5')).html).not.toContain('Say it in other words');
    expect(test.desk.store.letters.find(5)).toMatchObject({ occasion: 'acknowledgement', state: 'queued' });
  });

  it('is warned of beside the application', async () => {
    expect((await clara.get('/applications/3')).html).toContain('an employer may read');
  });
});

describe('one application', () => {
  it('shows each fact where it was read', async () => {
    const { html } = await clara.get('/applications/1');
    for (const [label, words] of [
      ['name', 'Ada Flores'],
      ['location', 'Tulsa'],
      ['occupation', 'welder'],
      ['agreement', 'I agree with Where We Stand'],
    ])
      expect(html).toContain(
        `<mark id="e1-${label}" class="${label}">${words}<span class="tag"> ${label}</span></mark>`,
      );
    expect(html).toContain('href="#e1-name"');
    expect(html).toContain('1 of 1');
  });

  it('shows the welcome exactly as it then leaves, save for its reference', async () => {
    const { html } = await clara.get('/applications/1');
    const shown = /if you confirm[\s\S]*?<pre class="words">([\s\S]*?)<\/pre>/.exec(html)?.[1] ?? '';
    await decide(clara, 1, { kind: 'confirm' });
    test.desk.pass(11 * minute);
    const letters = await test.desk.send();
    const sent = letters.at(-1)?.plainText ?? '';
    const comparable = (text: string) =>
      text
        .replace(/Ref: \w+/, '')
        .replaceAll('&#x27;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replace(/\s+/g, ' ')
        .trim();
    expect(comparable(shown)).toContain('Hello Ada Flores');
    expect(comparable(sent)).toBe(comparable(shown));
  });

  it('corrects a fact in place, and only what was changed', async () => {
    const { html } = await clara.get('/applications/1');
    const home = { city: 'Norman', region: 'US-OK', country: 'US', postcode: '' };
    const { location } = await clara.post('/applications/1/edit', {
      version: field(html, 'version'),
      ...home,
    });
    expect(location).toBe('/applications/1?edited=1');
    expect(test.desk.application().facts.location).toMatchObject({
      value: { city: 'Norman', region: 'US-OK' },
      setBy: 'secretary',
    });
  });

  it('says who set a fact, and keeps the state beside a new town where there is such a town', async () => {
    for (const [city, region] of [
      ['Norman', 'US-OK'],
      ['Chicago', 'US-IL'],
      ['Nowhereville', 'US-IL'],
    ]) {
      const { html } = await clara.get('/applications/1');
      const shown = field(html, 'region');
      await clara.post('/applications/1/edit', {
        version: field(html, 'version'),
        city: city ?? '',
        region: shown,
      });
      expect(test.desk.application().facts.location?.value).toMatchObject({ city, region });
    }
    expect((await clara.get('/applications/1')).html).toContain('set by clara');
  });

  it('tells the second of two secretaries what changed, keeps their words, and does nothing', async () => {
    const dora = await signedVisitor(test.desk, 'dora');
    const stale = field((await dora.get('/applications/1')).html, 'version');
    await decide(clara, 1, { kind: 'note', reason: 'I know her from the bakery' });
    const shown = await dora.post('/applications/1/decide', {
      version: stale,
      kind: 'ask',
      words: 'Which town?',
    });
    expect(shown.status).toBe(409);
    expect(shown.html).toContain('<li>clara note (I know her from the bakery)</li>');
    expect(shown.html).not.toContain('email open');
    expect(shown.html).toContain('Which town?');
    expect(test.desk.application().state).toBe('awaiting_decision');
  });

  it('needs a reason to decline, keeps it inside, and may send nothing', async () => {
    expect((await decide(clara, 1, { kind: 'decline' })).status).toBe(400);
    await decide(clara, 1, { kind: 'decline', reason: 'a manager', letter: 'none' });
    expect(test.desk.application().state).toBe('declined');
    expect(test.desk.store.letters.ofApplication(1).map(({ occasion }) => occasion)).toEqual([
      'acknowledgement',
    ]);
  });
});

describe('undo', () => {
  it('takes decision and letter back together', async () => {
    const { location } = await decide(clara, 1, { kind: 'confirm' });
    expect(location).toBe('/queue?done=1');
    const { html } = await clara.get('/queue?done=1');
    expect(html).toMatch(/Confirm: a1 Ada Flores\. Its letter leaves at/);
    await clara.post('/undo', { ids: field(html, 'ids') });
    expect(test.desk.application().state).toBe('awaiting_decision');
    test.desk.pass(11 * minute);
    await test.desk.send();
    expect(test.desk.store.letters.ofApplication(1).at(-1)?.state).toBe('cancelled');
  });

  it('says plainly that the letter has gone, and offers to reopen', async () => {
    await decide(clara, 1, { kind: 'decline', reason: 'not now' });
    test.desk.pass(11 * minute);
    await test.desk.send();
    const { html } = await clara.get('/applications/1');
    expect(html).toContain('the letter of this decline has left');
    expect(html).toContain('value="reopen"');
    expect((await clara.post('/undo', { ids: '1' })).status).toBe(409);
  });
});

describe('the other pages', () => {
  it('turn a set-aside email into an application, and write to nobody', async () => {
    const email = await test.file({
      from: 'Shop <shop@example.com>',
      text: 'Buy chairs.',
      reading: {
        intent: 'other',
        answerable: false,
        refusal: 'other',
        screening: {
          refusal: { code: 'other', sentence: 'x' },
          authenticated: true,
          replyAddress: 'shop@example.com',
        },
      },
    });
    expect((await clara.get('/inbox')).html).toContain(`e${email.id}`);
    const before = test.desk.store.letters.lastId();
    const { location } = await clara.post(`/emails/${email.id}/application`, {});
    expect(location).toMatch(/^\/applications\/\d+$/);
    expect(
      test.desk.store.letters.list(9).filter(({ id, state }) => id > before && state !== 'cancelled'),
    ).toEqual([]);
  });

  it('search by words, in any order and without accents, and by state', async () => {
    for (const [query, isFound] of [
      ['q=flores+ada', true],
      ['q=tuls', true],
      ['q=nobody', false],
      ['region=US-OK', true],
      ['region=US-TX', false],
    ] as const)
      expect((await clara.get(`/queue?${query}`)).html.includes('Ada Flores'), query).toBe(isFound);
    expect((await clara.get(`/queue?q=${encodeURIComponent('"ada" OR *')}`)).status).toBe(200);
  });

  it('pause and resume letters', async () => {
    await clara.post('/status/pause', {});
    expect((await clara.get('/queue')).html).toContain('Letters are paused');
    await clara.post('/status/resume', {});
    expect(test.desk.store.desk.find('paused')).toBeNull();
  });

  it('show every letter in every language', async () => {
    const { html } = await clara.get('/letters');
    for (const [, path] of html.matchAll(/href="(\/letters\/[^"]+)"/g))
      expect((await clara.get(path ?? '')).html, path).toContain('Ref: 0000');
  });
});
