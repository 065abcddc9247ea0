import { beforeEach, describe, expect, it } from 'vitest';
import type { NewLetter } from '../../src/store/letters.ts';
import { openStore, type Store } from '../../src/store/store.ts';

const at = '2026-05-04T15:00:00.000Z';
const later = '2026-05-04T16:00:00.000Z';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
  const person = store.people.record('ada@example.org', 'en', at);
  store.applications.record(person.id, 'awaiting_applicant', at);
});

let count = 0;
const letter = (more: Partial<NewLetter> = {}): NewLetter => ({
  personId: 1,
  applicationId: 1,
  occasion: 'acknowledgement',
  cause: `e${++count}`,
  step: 1,
  state: 'queued',
  heldReason: null,
  priority: 1,
  recipient: 'ada@example.org',
  messageId: `<${count}@wsa.example>`,
  inReplyTo: null,
  references: ['<a@example.org>'],
  language: 'en',
  subject: 'Your message',
  text: 'Hello.',
  html: '<p>Hello.</p>',
  notBefore: new Date(at),
  ...more,
});
const queue = (more: Partial<NewLetter> = {}) => store.letters.queue(letter(more), at) as number;
const stateOf = (id: number) => store.letters.find(id)?.state;

describe('the life of a letter', () => {
  it('is begun once for each person, occasion, cause and step', () => {
    const cause = 'e1';
    expect(store.letters.queue(letter({ cause }), at)).toBe(1);
    expect(store.letters.queue(letter({ cause }), at)).toBeNull();
    expect(store.letters.queue(letter({ cause, step: 2 }), at)).not.toBeNull();
  });

  it('leaves when its time has come, the important first, and only once', () => {
    const [reminder, first, tomorrow] = [
      queue({ priority: 3 }),
      queue(),
      queue({ notBefore: new Date('2026-05-05T15:00:00Z') }),
    ];
    expect(store.letters.claim(10, at).map(({ id }) => id)).toEqual([first, reminder]);
    expect(store.letters.find(first)?.references).toEqual(['<a@example.org>']);
    expect(store.letters.claim(10, at)).toEqual([]);
    expect(stateOf(tomorrow)).toBe('queued');
  });

  it('is unknown when found on the wire, and then only a human sends it again', () => {
    const id = queue();
    store.letters.claim(1, at);
    expect(store.letters.recordOrphansUnknown(later)).toEqual([id]);
    expect(store.letters.release(id, later)).toBe(false);
    expect(store.letters.hasDue('2027-01-01T00:00:00.000Z')).toBe(false);
    expect(store.letters.sendAgain(id, later)).toBe(true);
    expect(store.letters.find(id)).toMatchObject({ state: 'queued', firstTriedAt: null, endedAt: null });
  });

  it('that was sent is not sent again, unless it came back', () => {
    const id = queue();
    store.letters.claim(1, at);
    store.letters.recordEnd(id, 'sent', at, false);
    expect(store.letters.sendAgain(id, later)).toBe(false);
    expect(store.letters.drop(id, later)).toBe(false);
    store.letters.recordBounce(id, later);
    expect(store.letters.countBounced()).toBe(1);
    expect(store.letters.sendAgain(id, later)).toBe(true);
    expect(store.letters.countBounced()).toBe(0);
  });

  it('that is held waits for its release, and is held again when it is restored', () => {
    const id = queue({ state: 'held', heldReason: 'review' });
    expect(store.letters.claim(10, later)).toEqual([]);
    expect(store.letters.cancel(id, at)).toBe(true);
    store.letters.restore(id);
    expect(store.letters.find(id)).toMatchObject({ state: 'held', heldReason: 'review', endedAt: null });
    expect(store.letters.release(id, later)).toBe(true);
    expect(stateOf(id)).toBe('queued');
    expect(store.letters.release(id, later)).toBe(false);
  });

  it('is called off with an application, but for the secretary’s own replies', () => {
    const [acknowledgement, reply] = [queue(), queue({ occasion: 'reply', cause: 'd1' })];
    expect(store.letters.cancelWaitingOf(1, at)).toEqual([acknowledgement]);
    expect(stateOf(reply)).toBe('queued');
  });
});

describe('how sending fares', () => {
  it('fails since the first refusal after the last success', () => {
    expect(store.letters.failingSince()).toBeNull();
    const [first, second] = [queue(), queue()];
    store.letters.claim(1, at);
    store.letters.recordDeferred(first, new Date(later));
    expect(store.letters.failingSince()).toBe(at);
    store.letters.claim(1, later);
    store.letters.recordEnd(second, 'sent', later, false);
    expect(store.letters.failingSince()).toBeNull();
  });

  it('knows the turn of the last letter about the past', () => {
    expect(store.letters.lastWaitingTurn('history')).toBeNull();
    queue({ occasion: 'history', notBefore: new Date(later) });
    queue({ occasion: 'history' });
    expect(store.letters.lastWaitingTurn('history')).toBe(later);
  });
});
