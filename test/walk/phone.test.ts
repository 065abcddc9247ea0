import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicants } from '../support/applicants.ts';
import { hasChromium, openBrowser, openPage, phone } from '../support/browser.ts';
import { type DeskServers, startDeskServers, startLimitMs } from '../support/desk-servers.ts';
import { hasDovecot } from '../support/dovecot.ts';
import { password } from '../support/visitor.ts';

const many = 40;
const fewTaps = 60;

describe.runIf(hasDovecot && hasChromium)(
  'forty ordinary applications on a phone',
  { timeout: 900_000 },
  () => {
    let servers: DeskServers;
    let browser: Browser;
    beforeAll(async () => {
      servers = await startDeskServers();
      browser = await openBrowser();
      await servers.receive(...applicants(many));
    }, startLimitMs);
    afterAll(async () => {
      await browser?.close();
      await servers?.stop();
    });

    it(`take at most ${fewTaps} taps`, async () => {
      const { page } = await openPage(browser, servers.origin, {
        viewport: phone,
        hasTouch: true,
        isMobile: true,
      });
      await page.goto(await servers.addSecretary('clara'));
      await page.getByLabel('Password').fill(password);
      await page.getByLabel('The same again').fill(password);
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.getByLabel('Name').fill('clara');
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL('**/queue');

      let taps = 0;
      const tap = async (target: ReturnType<typeof page.locator>) => {
        taps++;
        await target.tap();
      };
      const tapThrough = async (target: ReturnType<typeof page.locator>) => {
        await Promise.all([page.waitForEvent('framenavigated'), tap(target)]);
        await page.waitForLoadState();
      };
      await tapThrough(page.getByRole('link', { name: 'Ten at a time' }));
      for (let ten = 0; ten < many / 10; ten++) {
        expect(await page.locator('input:checked').count()).toBe(0);
        for (const pick of await page.locator('.pick').all()) await tap(pick);
        await tapThrough(page.getByRole('button', { name: 'Confirm those ticked' }));
      }
      await page.getByText('Nobody else waits').waitFor();
      expect(servers.store.applications.countByState()).toEqual({ confirmed: many });
      console.info(`${many} applications confirmed with ${taps} taps`);
      expect(taps).toBeLessThanOrEqual(fewTaps);
    });
  },
);
