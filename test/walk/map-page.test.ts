import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBoundaries } from '../../src/maps/boundaries.ts';
import { renderReportPage } from '../../src/maps/report-page.ts';
import { countByPlace, type MappedPerson } from '../../src/membership/groups/map-cells.ts';
import { isThere } from '../support/needed-servers.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = isThere('Chromium', existsSync(executablePath), 'chromium');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const runAxe = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`;

const people = (count: number, city: string, at: [number, number]): MappedPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ city, region: 'US-OK', country: 'US', position: { latitude: at[0], longitude: at[1] } },
    ...{ isMember: index % 2 === 0, isAlone: index % 3 === 0 },
  }));

const line = {
  ...{ month: '2026-05', federation: 'heartland', region: 'US-OK', received: 9, answered: 9 },
  ...{ medianHoursToLetter: 0.1, medianHoursToHuman: 20.5, confirmed: 5, paid: 1, inGroup: 2, alone: 3 },
};

describe.skipIf(!hasChromium)('the page with the map', () => {
  let folder: string;
  let file: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'map-'));
    file = join(folder, 'report.html');
    const map = {
      ...countByPlace([...people(6, 'Tulsa', [36.1, -95.9]), ...people(2, 'Enid', [36.4, -97.9])]),
      groups: [{ name: 'Pittsburgh', federation: 'Heartland', position: { latitude: 40.4, longitude: -80 } }],
      clusters: [{ label: 'Tulsa', people: 3, position: { latitude: 36.1, longitude: -95.9 }, radiusKm: 60 }],
    };
    const page = { organisation: 'Workers of the Example', day: '2026-06-01', map, report: [line] };
    writeFileSync(file, renderReportPage(page, loadBoundaries()));
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('is clean to axe, fits, and asks for nothing (%s, %d wide)', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    expect(await page.evaluate<string[]>(runAxe)).toEqual([]);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate<number>(overflow)).toBe(0);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    await context.close();
  });
});
