import { beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';

const at = '2026-05-04T15:00:00.000Z';
const name = (value: string) => ({
  field: 'name' as const,
  fact: { value, confidence: 0.9, emailId: null, evidence: null, setBy: 'applicant' as const },
});
const marks = {
  needsHuman: false,
  contactWish: false,
  mayBeMinor: false,
  wantsToStartGroup: false,
  organisation: null,
};

let store: Store;
let id: number;
beforeEach(() => {
  store = openStore(':memory:');
  const person = store.people.record('ada@example.org', 'en', at);
  id = store.applications.record(person.id, 'awaiting_decision', at);
});

describe('facts of an application', () => {
  it('replace each other, and come back when the newer one is withdrawn', () => {
    store.applications.recordFact(id, name('Ada'), 'current', at);
    const change = store.applications.recordFact(id, name('Ada Flores'), 'current', at);
    expect(store.applications.find(id)?.facts.name?.value).toBe('Ada Flores');
    store.applications.withdrawFact(change);
    expect(store.applications.find(id)?.facts.name?.value).toBe('Ada');
  });

  it('that were replaced since are not brought back beside the newest', () => {
    const first = store.applications.recordFact(id, name('Ada'), 'current', at);
    store.applications.recordFact(id, name('Ada Flores'), 'current', at);
    store.applications.withdrawFact(first);
    expect(store.applications.find(id)?.facts.name?.value).toBe('Ada Flores');
  });

  it('that are only suggested stand beside, until they are dismissed', () => {
    store.applications.recordFact(id, name('A. F.'), 'suggested', at);
    expect(store.applications.find(id)).toMatchObject({ facts: {}, suggestions: [{ field: 'name' }] });
    store.applications.dismissSuggestions(id, 'name');
    expect(store.applications.find(id)?.suggestions).toEqual([]);
  });
});

describe('the state of an application', () => {
  it('changes only as the life of an application allows', () => {
    store.applications.recordState(id, 'confirmed', at);
    expect(() => store.applications.recordState(id, 'declined', at)).toThrow(
      'an application that is confirmed cannot become declined',
    );
    store.applications.recordStateRestored(id, 'awaiting_decision', at);
    expect(store.applications.find(id)?.state).toBe('awaiting_decision');
  });
});

describe('those who wait for the secretary', () => {
  const waiting = (now = at) => store.applications.awaitingSecretary(now, 10).map((row) => row.id);

  it('are the decidable ones and those with a question, in any state', () => {
    expect(waiting()).toEqual([id]);
    store.applications.recordState(id, 'confirmed', at);
    expect(waiting()).toEqual([]);
    store.applications.recordMarks(id, { ...marks, needsHuman: true });
    expect(waiting()).toEqual([id]);
  });

  it('come back from a snooze when its day comes, or when they ask', () => {
    store.applications.recordSnooze(id, '2026-06-01T00:00:00.000Z');
    expect(waiting()).toEqual([]);
    expect(waiting('2026-06-01T00:00:00.000Z')).toEqual([id]);
    store.applications.recordMarks(id, marks);
    expect(waiting()).toEqual([]);
    store.applications.recordMarks(id, { ...marks, needsHuman: true });
    expect(waiting()).toEqual([id]);
  });
});
