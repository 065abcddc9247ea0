import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicants } from '../support/applicants.ts';
import {
  axeViolations,
  hasChromium,
  isTooWide,
  openBrowser,
  openPage,
  phone,
  takePicture,
  desk as wide,
} from '../support/browser.ts';
import { type DeskServers, startDeskServers, startLimitMs } from '../support/desk-servers.ts';
import { hasDovecot } from '../support/dovecot.ts';
import { email } from '../support/mail-builder.ts';
import { password } from '../support/visitor.ts';

const tulsan = (from: string, name: string) =>
  email({
    from,
    subject: 'Joining',
    text: `My name is ${name}, I live in Tulsa, Oklahoma, and I work as a welder. I agree with Where We Stand.`,
  });

/** Real Chromium before the real daemon, Dovecot and an SMTP sink: a secretary's evening, twice. */
describe.runIf(hasDovecot && hasChromium)('a secretary’s evening', { timeout: 900_000 }, () => {
  let servers: DeskServers;
  let browser: Browser;

  beforeAll(async () => {
    servers = await startDeskServers();
    browser = await openBrowser();
    await servers.receive(
      ...applicants(16),
      tulsan('Ada Flores <ada.again@example.com>', 'Ada Flores'),
      tulsan('Bruno Keller <bruno.k@example.com>', 'Zacarias Lund'),
      tulsan('Zacarias Lund <zack@example.com>', 'Zacarias Lund'),
      email({
        from: 'Bea Marsh <bea@example.com>',
        subject: 'A question',
        text: 'I am Bea Marsh, a baker in Boston. May I join? How much are the dues?',
      }),
    );
  }, startLimitMs);
  afterAll(async () => {
    await browser?.close();
    await servers?.stop();
  });

  const state = (id: number) => servers.store.applications.find(id)?.state;
  const numberOf = (page: Page) => Number(/\/applications\/(\d+)/.exec(page.url())?.[1]);

  async function enter(page: Page, name: string): Promise<void> {
    await page.goto(await servers.addSecretary(name));
    await page.getByLabel('Password').fill(password);
    await page.getByLabel('The same again').fill(password);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/queue');
  }

  it('by keyboard alone: reviews ten, corrects, declines, undoes, merges', async () => {
    const { page, offences } = await openPage(browser, servers.origin);
    await enter(page, 'clara');
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await page.waitForLoadState();
    };
    const go = async (key: string) => {
      await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(key)]);
      await page.waitForLoadState();
    };

    await press('?');
    expect(await page.getByRole('heading', { name: 'Keys' }).isVisible()).toBe(true);
    await press('Escape');
    await press('j');
    await press('j');
    await go('o');
    expect(numberOf(page)).toBe(2);
    expect(await page.getByText('2 of 19').isVisible()).toBe(true);

    for (let id = 2; id <= 8; id++) {
      expect(numberOf(page)).toBe(id);
      await go('c');
      expect(state(id)).toBe('confirmed');
    }
    await press('e');
    await page.keyboard.type('X');
    await go('Enter');
    expect(numberOf(page)).toBe(9);
    expect(servers.store.applications.find(9)?.facts.name).toMatchObject({
      value: 'XInes Carvalho',
      setBy: 'secretary',
    });
    await press('d');
    await page.keyboard.type('a manager');
    await go('Enter');
    expect(state(9)).toBe('declined');
    expect(numberOf(page)).toBe(10);
    await go('c');
    expect(state(10)).toBe('confirmed');
    await go('z');
    expect(state(10)).toBe('awaiting_decision');
    expect(servers.store.letters.ofApplication(10).at(-1)?.state).toBe('cancelled');
    expect(numberOf(page)).toBe(10);
    await press('i');
    await page.keyboard.type('Which shop do you work at?');
    await page.keyboard.press('Tab');
    await go('Enter');
    expect(state(10)).toBe('awaiting_applicant');
    expect(numberOf(page)).toBe(11);

    await page.goto('/applications/1');
    expect(await page.getByText('One person, or two?').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Confirm', exact: true }).count()).toBe(0);
    const merge = page.getByRole('button', { name: /Same person/ });
    await merge.focus();
    await go('Enter');
    expect(state(17)).toBe('not_an_application');
    await go('c');
    expect(state(1)).toBe('confirmed');
    expect(offences).toEqual([]);
  });

  it('without scripts: the same work', async () => {
    const { page, offences } = await openPage(browser, servers.origin, { javaScriptEnabled: false });
    await enter(page, 'dora');
    await page.getByRole('link', { name: /a11/ }).click();
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    expect(state(11)).toBe('confirmed');
    expect(numberOf(page)).toBe(12);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(state(11)).toBe('awaiting_decision');
    await page.goto('/applications/12');
    await page.getByText('Edit Home').click();
    await page.getByLabel('Town').fill('Norman');
    await page.locator('details[open]').getByRole('button', { name: 'Keep' }).click();
    expect(servers.store.applications.find(12)?.facts.location?.value).toMatchObject({ city: 'Norman' });
    await page.getByText('Decline…').click();
    await page.getByLabel('Reason, kept inside').fill('not now');
    await page.getByRole('button', { name: 'See the letter' }).last().click();
    expect(await page.getByText('We are sorry that we cannot say yes').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Send it' }).click();
    expect(state(12)).toBe('declined');
    await page.goto('/applications/18');
    await page.getByRole('button', { name: 'Not the same' }).click();
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    expect(state(18)).toBe('confirmed');
    expect(offences).toEqual([]);
  });

  it('shows the second of two what the first has done', async () => {
    const first = await openPage(browser, servers.origin);
    const second = await openPage(browser, servers.origin);
    await enter(first.page, 'edith');
    await enter(second.page, 'flora');
    for (const { page } of [first, second]) await page.goto('/applications/13');
    await first.page.getByRole('button', { name: 'Only wants news' }).click();
    await second.page.getByRole('button', { name: 'Confirm', exact: true }).click();
    expect(await second.page.getByText('edith updates only').isVisible()).toBe(true);
    expect(await axeViolations(second.page)).toEqual([]);
    expect(state(13)).toBe('updates_only');
  });

  const pages = [
    '/queue',
    '/queue?tab=questions',
    '/queue?tab=history',
    '/ten',
    '/applications/1',
    '/applications/9',
    '/applications/14',
    '/applications/20',
    '/applications/14/compare?with=15',
    '/inbox',
    '/emails/1',
    '/outbox',
    '/outbox/1',
    '/people',
    '/people/1',
    '/people/dues',
    '/people/agreements',
    '/people/dues?show=unmatched',
    '/letters',
    '/letters/es/welcome',
    '/status',
    '/account',
    '/nowhere',
  ];

  it('looks well on every page, at 1280 and 390 px, light and dark: axe finds nothing, nothing sticks out', async () => {
    const { page, offences } = await openPage(browser, servers.origin);
    await page.goto('/sign-in');
    expect(await axeViolations(page)).toEqual([]);
    await enter(page, 'gerda');
    for (const path of pages) {
      await page.goto(path);
      for (const { size, colorScheme, viewport } of busiest.has(path) ? looks : looks.slice(0, 2)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        expect(await axeViolations(page), `${path} ${size} ${colorScheme}`).toEqual([]);
        expect(await isTooWide(page), `${path} ${size}`).toBe(false);
        await takePicture(page, `${path.slice(1).replace(/\W+/g, '-')}-${size}-${colorScheme}`);
      }
    }
    await page.goto(await servers.addSecretary('hilda'));
    expect(await axeViolations(page)).toEqual([]);
    await page.goto('/applications/14');
    for (const fold of await page.locator('summary').all()) await fold.click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Your answer').fill('Soon.');
    await page.getByRole('button', { name: 'See the letter' }).nth(1).click();
    expect(await axeViolations(page)).toEqual([]);
    expect(offences).toEqual([]);
  });
});

/** Colours are the same in both sizes, and what stands where is in both colours: the first two show everything. */
const looks = [
  { size: 'wide', colorScheme: 'light', viewport: wide },
  { size: 'phone', colorScheme: 'dark', viewport: phone },
  { size: 'wide', colorScheme: 'dark', viewport: wide },
  { size: 'phone', colorScheme: 'light', viewport: phone },
] as const;
const busiest: ReadonlySet<string> = new Set(['/queue', '/ten', '/applications/14', '/status']);
