import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../../src/clock.ts';
import { gatherDigest } from '../../../src/workflow/calendar/gather-digest.ts';
import { sendDigest } from '../../../src/workflow/calendar/send-digest.ts';
import { email } from '../../support/mail-builder.ts';
import { policy } from '../../support/readings.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';

const ada = 'Ada Flores <ada@example.org>';
const joining =
  'My name is Ada Flores, I live in Tulsa, Oklahoma and I work as a welder. I have read Where We Stand and I agree. I would like to join.';
const alternates = ['diego@example.org'];
let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk({ digest: { ...policy.digest, alternates } });
});

const morning = (dayOfMay: number) => {
  desk.now = new Date(Date.UTC(2026, 4, dayOfMay, 12));
  desk.store.desk.record('lastProofOfLife', desk.now.toISOString());
};

/** Digests that left, by whom they went to. */
const digests = async () =>
  Object.fromEntries((await desk.send()).map(({ to, plainText }) => [to[0]?.address, plainText ?? '']));

describe('the digest', () => {
  it('is not written when nothing waits', async () => {
    morning(5);
    expect(sendDigest(desk).outcome).toBe('nothing waits');
    await desk.receive(
      email({ from: 'list@example.org', text: 'news', headers: { 'List-Id': '<list.example.org>' } }),
    );
    expect(sendDigest(desk).outcome).toBe('nothing waits');
  });

  it('names who waits and how long, once a day', async () => {
    await desk.receive(email({ from: ada, text: joining }));
    await desk.send();
    morning(6);
    expect(sendDigest(desk)).toMatchObject({ outcome: '1 written' });
    expect(sendDigest(desk)).toMatchObject({ outcome: 'written already today' });
    const { 'clara@example.org': text } = await digests();
    expect(text).toContain('- a1 Ada, Tulsa, OK: 1 day\n');
    expect(text).toContain('The mailbox was last heard from on 2026-05-06 08:00.');
    morning(7);
    expect(sendDigest(desk)).toMatchObject({ outcome: '1 written' });
  });

  it('tells nothing of belief or work', async () => {
    await desk.receive(email({ from: ada, text: joining }));
    await desk.send();
    morning(6);
    sendDigest(desk);
    const { 'clara@example.org': text = '' } = await digests();
    expect(text).not.toMatch(/flores|welder|agree|union|member|join|ada@example/i);
  });

  it('marks what has waited more than three days, and tells an alternate of what has waited more than seven', async () => {
    await desk.receive(email({ from: ada, text: joining }));
    await desk.send();
    morning(8);
    sendDigest(desk);
    expect(await digests()).toEqual({
      'clara@example.org': expect.stringContaining('3 days – waiting long'),
    });
    desk.now = new Date('2026-05-11T12:00:00Z');
    await desk.receive(
      email({
        from: 'Bruno Keller <bruno@example.com>',
        text: joining.replace('Ada Flores', 'Bruno Keller'),
      }),
    );
    await desk.send();
    morning(12);
    sendDigest(desk);
    const { 'clara@example.org': hers = '', 'diego@example.org': alternate = '' } = await digests();
    expect(hers).toMatch(/a1 Ada, Tulsa, OK: 7 days – waiting long\n- a2 Bruno, Tulsa, OK: 1 day\n/);
    expect(alternate).toContain('a1 Ada');
    expect(alternate).not.toContain('a2');
  });

  it('counts letters and emails that need her, and says when the mailbox is silent', async () => {
    await desk.receive(email({ from: ada, text: joining }));
    await desk.send();
    const { letters } = desk.store;
    letters.recordBounce(1, desk.now.toISOString());
    desk.now = new Date(desk.now.getTime() + 20 * 3_600_000);
    expect(gatherDigest(desk, desk.now)).toMatchObject({ bounced: 1, held: 0, isSilent: true });
    desk.now = new Date(desk.now.getTime() + day);
    expect(gatherDigest(desk, desk.now)).toMatchObject({ bounced: 0 });
  });

  it('lists a question of a stranger by its id alone', async () => {
    await desk.receive(
      email({ from: 'Eve <eve@example.net>', text: 'I have a question: when do you meet?' }),
    );
    await desk.send();
    morning(6);
    const { questions, waiting } = gatherDigest(desk, desk.now);
    expect([...questions, ...waiting]).toMatchObject([{ waitingDays: 1, isMarked: false }]);
  });
});
