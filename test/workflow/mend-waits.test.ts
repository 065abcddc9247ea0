import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/clock.ts';
import { mendWaits } from '../../src/workflow/outbox/mend-waits.ts';
import { email } from '../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';

const letterOf = ({ store }: TestDesk) => store.letters.list(1)[0];

async function applies(desk: TestDesk): Promise<void> {
  await desk.receive(email({ from: 'ada@example.org', text: 'I want to join.' }));
}

describe('a clock that is set back', () => {
  it('keeps no letter in: one queued in its future waits as long from now as it was to wait from then', async () => {
    const desk = openTestDesk({ settleMinutes: 10 });
    desk.pass(3 * day);
    await applies(desk);
    desk.pass(-3 * day);
    mendWaits(desk);
    expect(letterOf(desk)?.notBefore).toBe(new Date(desk.now.getTime() + 10 * minute).toISOString());
    mendWaits(desk);
    desk.pass(10 * minute);
    expect(await desk.send()).toHaveLength(1);
  });

  it('keeps none in that was put off until its future', async () => {
    const desk = openTestDesk();
    await applies(desk);
    desk.store.letters.claim(1, desk.now.toISOString());
    desk.store.letters.recordDeferred(1, new Date(desk.now.getTime() + 3 * day));
    mendWaits(desk);
    expect(await desk.send()).toHaveLength(1);
  });

  it('leaves alone what waits as it should', async () => {
    const desk = openTestDesk({ settleMinutes: 10 });
    await applies(desk);
    desk.pass(minute);
    const before = letterOf(desk);
    mendWaits(desk);
    expect(letterOf(desk)).toEqual(before);
    desk.pass(hour);
    desk.store.letters.claim(1, desk.now.toISOString());
    desk.store.letters.recordDeferred(1, new Date(desk.now.getTime() + 5 * hour));
    mendWaits(desk);
    expect(await desk.send()).toHaveLength(0);
  });
});
