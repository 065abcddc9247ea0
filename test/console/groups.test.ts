import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/clock.ts';
import { bookOf } from '../support/group-books.ts';
import { openGroupDesk } from '../support/group-desk.ts';
import type { TestDesk } from '../support/test-desk.ts';
import { openVisitor, signedVisitor, type Visitor } from '../support/visitor.ts';

let desk: TestDesk;
let clara: Visitor;
const begin = async () => {
  desk = await openGroupDesk();
  clara = await signedVisitor(desk);
};

const linked = (html: string) => [...html.matchAll(/class="id">a(\d+)</g)].map(([, id]) => Number(id));
const version = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

describe('the group of an applicant', () => {
  beforeAll(begin);

  it('stands with its why in the queue and on the page of the application', async () => {
    expect((await clara.get('/queue')).html).toContain('<span>group pittsburgh</span>');
    const { html } = await clara.get('/applications/1');
    expect(html).toContain('Steel Valley, Ohio Valley');
    expect(html).toContain('Steel Valley, by Allegheny County, PA');
    expect(html).not.toContain('<select name="group">');
  });

  it('is a filter of the queue, in every part of it, and of people', async () => {
    expect(linked((await clara.get('/queue?group=pittsburgh')).html)).toEqual([1, 3, 9]);
    expect(linked((await clara.get('/queue?group=lake')).html)).toEqual([]);
    expect((await clara.get('/queue?group=pittsburgh')).html).toContain('/ten?group&#x3D;pittsburgh');
    expect(linked((await clara.get('/people?group=pittsburgh')).html)).toEqual([4, 2]);
    expect((await clara.get("/queue?group=a'--")).status).toBe(200);
  });

  it('is named in the welcome that the page shows before the decision', async () => {
    expect((await clara.get('/applications/1')).html).toContain('Your Local Group is Steel Valley.');
    expect((await clara.get('/applications/5')).html).not.toContain('Your Local Group is');
  });

  it('is chosen by the secretary where two have equal right, and told of it once', async () => {
    expect((await clara.get('/groups')).html).toMatch(/Members whose group you choose[\s\S]*a10/);
    const { html } = await clara.get('/applications/10');
    expect(html).toContain('you choose: North, by city Erie, PA; or Lake, by city Erie, PA');
    const form = { version: version(html), list: '', group: 'lake' };
    expect((await clara.post('/applications/10/group', form)).location).toBe('/applications/10?edited=10');
    expect(desk.store.groups.findAssignment(10)).toMatchObject({ groupKey: 'lake', setBy: 'clara' });
    expect((await clara.post('/applications/10/group', form)).location).toBe('/applications/10?stale=10');
    desk.pass(11 * minute);
    expect((await desk.send()).map((letter) => letter.to[0]?.address)).toEqual(['lake@example.com']);
    expect((await clara.get('/groups')).html).not.toContain('Members whose group you choose');
  });
});

describe('what stands beside the group', () => {
  beforeAll(begin);

  it('is where they work, and whether their group may have name and address', async () => {
    const { html } = await clara.get('/applications/5');
    const fields = {
      workplace: 'McKeesport, PA',
      'pass-on': 'yes, by phone',
      version: version(html),
      list: '',
    };
    await clara.post('/applications/5/group', fields);
    const after = (await clara.get('/applications/5')).html;
    expect(after).toContain('where they work');
    expect(after).toContain('their group may have name and address: yes, by phone');
    expect(desk.store.groups.findAssignment(5)).toBeUndefined();
    const again = { ...fields, version: version(after) };
    await clara.post('/applications/5/group', again);
    expect(version((await clara.get('/applications/5')).html)).toBe(version(after));
    expect((await clara.post('/applications/5/group', { ...again, workplace: 'Nowhere' })).status).toBe(400);
  });
});

describe('introductions', () => {
  beforeAll(begin);

  it('are offered, answered by hand and taken back on the page', async () => {
    expect((await clara.get('/groups')).html).toContain('Ask 5 of them about an introduction');
    await clara.post('/groups/introduce', { ids: '5,6,7,11,12' });
    await clara.post('/groups/introductions/1/answer', { person: '6', answer: 'yes' });
    const { html } = await clara.get('/groups');
    expect(html).not.toContain('about an introduction');
    expect(html).toMatch(/a6<\/a> yes[\s\S]*a7<\/a> no answer yet/);
    expect((await clara.post('/groups/introduce', { ids: '5,6' })).status).toBe(409);
    await clara.post('/groups/introductions/1/undo', {});
    expect((await clara.get('/groups')).html).toContain('<b>i1</b>: undone');
    desk.pass(11 * minute);
    expect(await desk.send()).toEqual([]);
    const rita = await signedVisitor(desk, 'rita', 'reader');
    expect((await rita.post('/groups/introduce', { ids: '5,6' })).status).toBe(403);
  });
});

describe('a change of the groups file', () => {
  beforeEach(async () => {
    await begin();
    desk.groups = bookOf(
      'groups:\n  homestead: { name: Homestead, contact: home@example.com, jurisdictions: [{ city: "Pittsburgh, PA" }] }',
    );
  });

  it('is a list to tick, and moves nobody else', async () => {
    const { html } = await clara.get('/groups');
    expect(html).toMatch(/a2<\/a> Bruno Keller[\s\S]*pittsburgh → homestead/);
    expect((await clara.post('/groups/moves', { answer: 'approve' })).status).toBe(400);
    await clara.post('/groups/moves', { id: ['2'], answer: 'approve' });
    await clara.post('/groups/moves', { id: ['4'], answer: 'refuse' });
    expect(desk.store.groups.assignments().map(({ groupKey }) => groupKey)).toEqual([
      'homestead',
      'pittsburgh',
    ]);
    expect((await clara.get('/groups')).html).not.toContain('Who would move');
  });

  it('is not for readers to decide', async () => {
    const rita = await signedVisitor(desk, 'rita', 'reader');
    expect((await rita.get('/groups')).html).toContain('disabled');
    expect((await rita.post('/groups/moves', { id: ['2'], answer: 'approve' })).status).toBe(403);
    expect((await rita.post('/applications/2/group', { group: 'homestead' })).status).toBe(403);
  });
});

describe('the pages of groups', () => {
  beforeAll(begin);

  it('list the groups and who lives near one another without one', async () => {
    const { html } = await clara.get('/groups');
    expect(html).toMatch(/Steel Valley[\s\S]*Ohio Valley[\s\S]*Allegheny County, PA[\s\S]*\$2 a month/);
    expect(html).toContain('<b>Tulsa, OK</b>: 5 people, enough for a group');
  });

  it('draw the map without anything inline, and say the same in a table', async () => {
    const { html, headers } = await clara.get('/groups/map');
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(html).not.toMatch(/<style|style="|<script(?! src)|\son\w+=/);
    expect(html).toContain('<title>Tulsa: 2 members, 3 applicants, 5 without a group</title>');
    expect(html).toMatch(/<th scope="row">Tulsa, OK<\/th><td>2<\/td><td>3<\/td><td>5<\/td>/);
    expect(html).toMatch(/<th scope="row">elsewhere in US-OK<\/th><td>1<\/td><td>0<\/td><td>1<\/td>/);
    expect(html).not.toContain('Enid');
    const sheet = /href="(\/assets\/map-\w+\.css)"/.exec(html)?.[1] ?? '';
    expect((await clara.get(sheet)).html).toContain('.map .people');
  });

  it('report by month, federation and region, since a day', async () => {
    const { html } = await clara.get('/groups/report');
    expect(html).toMatch(
      /<th scope="row">2026-05<\/th><td>ohio-valley<\/td><td>US-PA<\/td><td>5<\/td><td>5<\/td>/,
    );
    expect((await clara.get('/groups/report?since=2026-06-01')).html).toContain('0 people');
    expect((await clara.get('/groups/report?since=x')).html).toContain('12 people');
  });

  it('are behind the sign-in', async () => {
    const stranger = openVisitor(desk);
    for (const path of ['/groups', '/groups/map', '/groups/report'])
      expect((await stranger.get(path)).location).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
  });
});
