import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startConsole } from '../../src/console/console.ts';
import { findFreePort } from '../../src/demo/free-port.ts';
import { loadBoundaries } from '../../src/maps/boundaries.ts';
import { renderReportPage } from '../../src/maps/report-page.ts';
import { gatherMap } from '../../src/workflow/groups/gather-map.ts';
import { gatherReport } from '../../src/workflow/groups/gather-report.ts';
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
import { openGroupDesk } from '../support/group-desk.ts';
import type { TestDesk } from '../support/test-desk.ts';
import { consoleSettings, signedVisitor } from '../support/visitor.ts';

const looks = [
  { look: 'wide-light', colorScheme: 'light', viewport: wide },
  { look: 'wide-dark', colorScheme: 'dark', viewport: wide },
  { look: 'phone-light', colorScheme: 'light', viewport: phone },
  { look: 'phone-dark', colorScheme: 'dark', viewport: phone },
] as const;

/** Each page is judged by axe and pictured wide and light, narrow and dark; in between only measured. */
const judged: ReadonlySet<string> = new Set(['wide-light', 'phone-dark']);

async function lookAt(page: Page, name: string): Promise<void> {
  for (const { look, colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    expect(await isTooWide(page), `${name} ${look}`).toBe(false);
    if (!judged.has(look)) continue;
    expect(await axeViolations(page), `${name} ${look}`).toEqual([]);
    await takePicture(page, `${name}-${look}`);
  }
}

describe.runIf(hasChromium)('the pages of groups', () => {
  let desk: TestDesk;
  let browser: Browser;
  beforeAll(async () => {
    desk = await openGroupDesk();
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('are clean to axe, fit, and ask for nothing from elsewhere, at the desk', async () => {
    const port = await findFreePort();
    const origin = `http://127.0.0.1:${port}`;
    const stop = startConsole(desk, { ...consoleSettings, port, publicUrl: origin });
    const { cookies } = await signedVisitor(desk);
    const { page, offences } = await openPage(browser, origin);
    await page
      .context()
      .addCookies([
        { name: 'session', value: cookies.get('session') ?? '', url: origin, sameSite: 'Strict' },
      ]);
    for (const path of ['/groups', '/groups/map', '/groups/report', '/applications/10']) {
      await page.goto(path);
      await lookAt(page, path.slice(1).replaceAll('/', '-'));
    }
    expect(offences).toEqual([]);
    await page.context().close();
    await stop();
  });

  it('are the same in a file of their own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'map-'));
    const file = join(folder, 'report.html');
    const report = gatherReport(desk, new Date(0));
    const content = {
      organisation: 'Workers of the Example',
      day: '2026-06-01',
      map: gatherMap(desk),
      report,
    };
    writeFileSync(file, renderReportPage(content, loadBoundaries()));
    const address = pathToFileURL(file).href;
    const { page, offences } = await openPage(browser, 'file://');
    await page.goto(address);
    await lookAt(page, 'report-file');
    expect(offences.filter((offence) => offence !== 'request to data:,')).toEqual([]);
    await page.context().close();
    rmSync(folder, { recursive: true });
  });
});
