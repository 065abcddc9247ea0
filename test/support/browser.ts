import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { projectPath } from '../../src/project-path.ts';
import { isThere } from './needed-servers.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const hasChromium = isThere('Chromium', existsSync(executablePath), 'chromium');

/** A machine that does ten other things may take so long for one page. */
const patienceMs = 120_000;

/** Sizes that the desk is looked at in. */
export const desk = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page that notes what should never happen: requests to elsewhere, violations of the policy, errors of scripts. */
export interface WatchedPage {
  page: Page;
  offences: string[];
}

export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: desk, baseURL: origin, ...options });
  const offences: string[] = [];
  context.setDefaultTimeout(patienceMs);
  await context.addInitScript(tellOfViolations);
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) offences.push(`request to ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) offences.push(message.text());
  });
  page.on('pageerror', (error) => offences.push(String(error)));
  page.on('dialog', (dialog) => {
    offences.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, offences };
}

/** What runs in the browser is text: this project knows no DOM. */
const tellOfViolations = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`;
const runAxe = `axe.run(document, { runOnly: { type: 'tag', values:
  ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })`;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (await page.evaluate<boolean>('!window.axe')) await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResult>(runAxe);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** Whether anything reaches over the right edge, so that the page must be pushed sideways. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
}

/** Pictures to be looked at; no part of the project. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = projectPath('test-artefacts');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: false });
}
