import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { messageOf } from '../../../src/errors.ts';
import { projectPath } from '../../../src/project-path.ts';
import type { Scenario } from './scenarios.ts';
import { faultsAfter, mailboxOf, openDeskOn, type Scene, scan } from './scene.ts';
import { clear, errorOf } from './what-is-said.ts';

/** Another process holds the database for a moment: it is waited for. */
export const aShortWait: Scenario = {
  name: 'another process writes',
  async run(scene) {
    const { told, faults } = await scanLocked(scene, 1500);
    return told === null ? faults : [`a short wait is an error: ${messageOf(told)}`, ...faults];
  },
};

/** Longer than anybody waits for: it is told, and made up for. */
export const anEndlessWait: Scenario = {
  name: 'another process never ends writing',
  async run(scene) {
    const { told, faults } = await scanLocked(scene, 14_000);
    return [...clear(told, 'Another program'), ...faults];
  },
};

async function scanLocked(scene: Scene, milliseconds: number): Promise<{ told: unknown; faults: string[] }> {
  const file = join(scene.folder, 'desk.db');
  const mailbox = mailboxOf(5, 1);
  const desk = openDeskOn(file);
  const holder = fork(projectPath('test/support/hold-database.mjs'), [file, String(milliseconds)]);
  const ended = once(holder, 'exit');
  await once(holder, 'message');
  const told = await errorOf(() => scan(desk, mailbox), scene);
  await ended;
  await scan(desk, mailbox);
  const faults = faultsAfter(desk, 5);
  desk.store.close();
  return { told, faults };
}
