import { beforeEach, describe, expect, it } from 'vitest';
import { recordDecision } from '../../../src/workflow/desk/record-decision.ts';
import { runAll } from '../../support/calendar.ts';
import { email } from '../../support/mail-builder.ts';
import type { policy } from '../../support/readings.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';

const ada = 'Ada Flores <ada@example.org>';
const joining =
  'My name is Ada Flores, I live in Tulsa, Oklahoma and I work as a welder. I have read Where We Stand and I agree. I would like to join.';
let desk: TestDesk;

async function open(changes: Partial<typeof policy> = {}): Promise<void> {
  desk = openTestDesk(changes);
  await desk.receive(email({ from: ada, text: joining }));
  await desk.send();
}
beforeEach(() => open());

const evening = (dayOfMay: number) => {
  desk.now = new Date(Date.UTC(2026, 4, dayOfMay, 23));
  return runAll(desk, 'applicant').written;
};

describe('somebody who waits for us', () => {
  it('is told once, after 14 days, that they are not forgotten', async () => {
    expect(evening(17)).toBe(0);
    expect(evening(18)).toBe(1);
    const [letter] = await desk.send();
    expect(letter?.plainText).toContain('you are not forgotten');
    expect(letter?.plainText).toContain('You do not need to do anything, or to write again.');
    expect(evening(19)).toBe(0);
    expect(evening(31)).toBe(0);
  });

  it('waits anew after a human has done something', () => {
    desk.now = new Date('2026-05-10T15:00:00Z');
    recordDecision(desk, { kind: 'note', applicationId: 1, by: 'clara', reason: 'asked the group' });
    expect(evening(18)).toBe(0);
    expect(evening(24)).toBe(1);
  });

  it('is told so for a question as well, and a member too', async () => {
    recordDecision(desk, { kind: 'confirm', applicationId: 1, by: 'clara' });
    desk.now = new Date('2026-05-05T15:00:00Z');
    await desk.send();
    await desk.receive(email({ from: ada, text: 'I have a question: when do you meet?' }));
    await desk.send();
    expect(evening(18)).toBe(0);
    expect(evening(19)).toBe(1);
  });

  it('is left alone when they wish so', async () => {
    await desk.receive(email({ from: ada, subject: 'Re: x', text: 'Please stop writing to me.' }));
    await desk.send();
    expect(evening(20)).toBe(0);
  });
});

describe('a secretary who is away', () => {
  const text = async (from: string) => {
    await desk.receive(email({ from, text: joining.replace('Ada Flores', 'Clara Ruiz') }));
    return (await desk.send())[0]?.plainText;
  };

  it('is said to be so in every letter that promises a time, until the day', async () => {
    await open({ awayUntil: '2026-05-20' });
    expect(await text('Clara Ruiz <clara.r@example.org>')).toContain('away until May 20, 2026');
    expect(evening(18)).toBe(2);
    expect((await desk.send())[0]?.plainText).toContain('away until May 20, 2026');
    desk.now = new Date('2026-05-20T15:00:00Z');
    expect(await text('Clara Ruiz <clara.z@example.org>')).not.toContain('away until');
  });
});
