import { describe, expect, it } from 'vitest';
import { day, hour } from '../../src/clock.ts';
import { email } from '../support/mail-builder.ts';
import { openTestDesk } from '../support/test-desk.ts';

const budgets = { perAddressPerDay: 2, perThread: 20, perHour: 100, perDay: 100 };

describe('the letters that one address may get in a day', () => {
  it('are counted where they go, whoever asks for them', async () => {
    const desk = openTestDesk({ budgets });
    for (let number = 1; number <= 5; number++)
      await desk.receive(
        email({
          from: `peer${number}@example.org`,
          text: 'I want to join.',
          headers: { 'Reply-To': 'victim@example.org' },
        }),
      );
    const left = await desk.send();
    expect(left.map(({ to }) => to[0]?.address)).toEqual(['victim@example.org', 'victim@example.org']);
    expect(desk.store.letters.heldFor('budget')).toHaveLength(3);
  });

  it('are those that wait to leave too, and those that left late, whenever they were written', async () => {
    const desk = openTestDesk({ budgets });
    const counted = () =>
      desk.store.letters.countTo('ada@example.org', new Date(desk.now.getTime() - day).toISOString());
    await desk.receive(email({ from: 'ada@example.org', text: 'I want to join.' }));
    const [first] = desk.store.letters.list(1);
    desk.store.letters.putOff(first?.id as number, new Date(desk.now.getTime() + 2 * day));
    desk.pass(day + hour);
    expect(counted()).toBe(1);
    desk.pass(day);
    expect(await desk.send()).toHaveLength(1);
    expect(counted()).toBe(1);
    desk.pass(day + hour);
    expect(counted()).toBe(0);
  });

  it('are free again a day after the last of them left', async () => {
    const desk = openTestDesk({ budgets: { ...budgets, perAddressPerDay: 1 } });
    await desk.receive(email({ from: 'ada@example.org', text: 'I want to join.' }));
    expect(await desk.send()).toHaveLength(1);
    desk.pass(day + hour);
    await desk.receive(email({ from: 'ada@example.org', text: 'When do you meet?' }));
    expect(await desk.send()).toHaveLength(1);
  });
});
