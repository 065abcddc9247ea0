import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from './scenarios.ts';
import { faultsOfSources, mailboxOf, openDeskOn, type Scene, scan } from './scene.ts';

/** Letters that wait in the copy, and emails that come after it. */
const waiting = 5;
const later = 3;

/** An older copy is put in place without `restore`: nobody is answered twice, and whom nobody knows of waits for a human. */
export const copiedByHand: Scenario = { name: 'an older copy put in place by hand', run: copyBack };

async function copyBack({ folder, sabotage }: Scene): Promise<string[]> {
  const file = join(folder, 'desk.db');
  const copy = join(folder, 'copy.db');
  const desk = openDeskOn(file);
  await scan(desk, mailboxOf(waiting, 1));
  desk.store.saveCopy(copy);
  await desk.send();
  await scan(desk, mailboxOf(waiting + later, 1));
  await desk.send();
  desk.store.close();
  copyFileSync(copy, file);
  if (sabotage === 'forgets_claims') rmSync(`${file}.claims`);
  desk.restart();
  await scan(desk, mailboxOf(waiting + later, 1));
  await desk.send();
  const recipients = desk.courier.sent.map(({ recipient }) => recipient);
  const { unknown = 0, held = 0 } = desk.store.letters.countByState();
  const faults = [
    ...faultsOfSources(desk, waiting + later),
    ...(new Set(recipients).size === recipients.length ? [] : ['somebody is answered twice']),
    ...(unknown === waiting && held === later
      ? []
      : [`${unknown} unknown and ${held} held letters are shown to the human`]),
  ];
  desk.store.close();
  return faults;
}
