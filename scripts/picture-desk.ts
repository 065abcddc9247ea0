/**
 * Takes the two pictures of the web desk that the README opens with: the sample inbox, filed over some days, in a real
 * browser. `npx tsx scripts/picture-desk.ts`
 */
import { mkdirSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { createApp } from '../src/console/app.ts';
import { findFreePort } from '../src/demo/free-port.ts';
import { readInbox } from '../src/demo/sample-inbox.ts';
import { projectPath } from '../src/project-path.ts';
import { addAccount } from '../src/workflow/secretaries/accounts.ts';
import { openSession } from '../src/workflow/secretaries/sign-in.ts';
import { openBrowser } from '../test/support/browser.ts';
import { openTestDesk, type TestDesk } from '../test/support/test-desk.ts';
import { consoleSettings } from '../test/support/visitor.ts';

const hour = 3_600_000;
const folder = projectPath('docs');

const desk = openTestDesk({ employerDomains: 'answer' });
await fileSampleInbox(desk);
const port = await findFreePort();
const server = serve({ fetch: createApp(desk, consoleSettings).fetch, hostname: '127.0.0.1', port });
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const token = openSession(desk, addAccount(desk, { name: 'clara', role: 'secretary', address: null }));
  await page.context().addCookies([{ name: 'session', value: token, domain: '127.0.0.1', path: '/' }]);
  mkdirSync(folder, { recursive: true });
  await page.setViewportSize({ width: 1280, height: 480 });
  await page.goto(`http://127.0.0.1:${port}/queue`);
  await page.screenshot({ path: `${folder}/desk-queue.png` });
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.locator('[data-row] a').first().click();
  await page.screenshot({ path: `${folder}/desk-application.png` });
} finally {
  await browser.close();
  server.close();
}

async function fileSampleInbox(to: TestDesk): Promise<void> {
  const { firstWave } = readInbox(projectPath('data/demo-inbox'));
  for (const { source } of firstWave) {
    to.pass(3 * hour);
    await to.receive(Buffer.from(source, 'latin1'));
    await to.send();
  }
  to.pass(9 * hour);
}
