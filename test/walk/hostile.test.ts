import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
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

const tracker = 'http://tracker.example/pixel.gif';
const script = `<script>document.title='owned'</script><img src=x onerror="document.title='owned'"><img src="${tracker}">`;
const override = '\u202Etxet nedder\u202C \u2066x\u2069 \u200Bzero\u200B';
const agreement = 'I live in Tulsa, Oklahoma. I work as a welder. I agree with Where We Stand.';

const hostile = [
  ['"<script>alert(1)</script>" <script@example.org>', script],
  [
    '"javascript:alert(1)" <link@example.org>',
    '[press me](javascript:alert(1)) <a href="javascript:alert(1)">press</a> data:text/html,<script>alert(1)</script>',
  ],
  [`=?utf-8?B?${Buffer.from(override).toString('base64')}?= <bidi@example.org>`, override],
  [
    '"{{constructor}} {{#with x}}" <braces@example.org>',
    '{{lookup this "constructor"}} {{> layout}} {{{raw}}} <%= 7*7 %>',
  ],
  [
    '"</title></style></textarea>" <closing@example.org>',
    '</mark></div></pre></main></body></html> "\' onmouseover="alert(1)" --> ]]>',
  ],
] as const;

describe.runIf(hasDovecot && hasChromium)('hostile emails on screen', { timeout: 900_000 }, () => {
  let servers: DeskServers;
  let browser: Browser;
  beforeAll(async () => {
    servers = await startDeskServers();
    browser = await openBrowser();
    const long = `${'Wolfeschlegelsteinhausen'.repeat(208)} Long`;
    await servers.receive(
      ...hostile.map(([from, text]) =>
        email({ from, subject: text.slice(0, 200), text: `My name is Eve Quill. ${text}\n\n${agreement}` }),
      ),
      email({ from: 'Long <long@example.org>', text: `My name is ${long}. ${agreement}` }),
      email({
        from: 'Html <html@example.org>',
        text: `<html><body onload="alert(1)"><style>@import url(${tracker})</style><h1>My name is Hanna Tell.</h1><img src="${tracker}"><iframe src="${tracker}"></iframe><p>${agreement}</p><form action="${tracker}"><button>Go</button></form></body></html>`,
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      }),
    );
  }, startLimitMs);
  afterAll(async () => {
    await browser?.close();
    await servers?.stop();
  });

  it('run nothing, load nothing and break no layout', async () => {
    const { page, offences } = await openPage(browser, servers.origin);
    await page.goto(await servers.addSecretary('clara'));
    await page.getByLabel('Password').fill(password);
    await page.getByLabel('The same again').fill(password);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByLabel('Name').fill('clara');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/queue');

    const applications = servers.store.applications.lastId();
    expect(applications).toBeGreaterThan(4);
    for (let id = 1; id <= applications; id++) {
      const application = servers.store.applications.find(id);
      if (application) await nameHostile(id);
    }
    const emails = servers.store.emails.lastId();
    const paths = [
      ...[
        '/queue',
        '/queue?tab=waiting',
        '/ten',
        '/inbox',
        '/people',
        '/outbox',
        '/applications/1/compare?with=2',
      ],
      `/queue?q=${encodeURIComponent(script)}`,
      ...Array.from({ length: applications }, (_, index) => `/applications/${index + 1}`),
      ...Array.from({ length: emails }, (_, index) => `/emails/${index + 1}`),
    ];
    for (const path of paths)
      for (const viewport of [wide, phone]) {
        await page.setViewportSize(viewport);
        await page.goto(path);
        expect(await page.title(), path).not.toBe('owned');
        expect(await page.title(), path).toContain('Workers of the Example');
        expect(await isTooWide(page), path).toBe(false);
        expect(
          await page
            .locator('main a[href^="javascript:"], main iframe, main img, main style, main script')
            .count(),
          path,
        ).toBe(0);
        expect(await page.locator('footer').count(), path).toBe(1);
        expect(await page.content(), path).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      }
    await takePicture(page, 'hostile');
    expect(offences).toEqual([]);
  });

  /** A secretary copies what somebody calls themselves: as bad as any email. */
  async function nameHostile(id: number): Promise<void> {
    const names = hostile.map(([, text]) => text.slice(0, 200));
    const value = names[id % names.length] ?? '';
    const fact = { value, confidence: 1, emailId: null, evidence: null, setBy: 'secretary' as const };
    servers.store.transaction(() =>
      servers.store.applications.recordFact(id, { field: 'name', fact }, 'current', new Date().toISOString()),
    );
  }
});
