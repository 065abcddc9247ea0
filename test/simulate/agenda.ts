/** What is to happen, in order of time; what was planned first of two at the same moment comes first. */
export interface Agenda {
  plan(at: number, what: () => Promise<void> | void): void;
  /** Lets everything up to a moment happen, each at its own. */
  passTo(moment: number): Promise<void>;
}

/** @param setClock told the moment of each event before it happens */
export function createAgenda(setClock: (at: number) => void): Agenda {
  const heap: { at: number; order: number; what: () => Promise<void> | void }[] = [];
  let planned = 0;
  const isBefore = (a: number, b: number) => {
    const [first, second] = [heap[a], heap[b]];
    if (!first || !second) return false;
    return first.at < second.at || (first.at === second.at && first.order < second.order);
  };
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [heap[b] as (typeof heap)[0], heap[a] as (typeof heap)[0]];
  };
  const rise = (index: number) => {
    for (let at = index; at > 0; at = (at - 1) >> 1) {
      if (!isBefore(at, (at - 1) >> 1)) return;
      swap(at, (at - 1) >> 1);
    }
  };
  const sink = () => {
    for (let at = 0; ; ) {
      const smaller = isBefore(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
      if (!isBefore(smaller, at)) return;
      swap(at, smaller);
      at = smaller;
    }
  };
  const take = () => {
    const first = heap[0];
    const last = heap.pop();
    if (heap.length > 0 && last) {
      heap[0] = last;
      sink();
    }
    return first;
  };
  return {
    plan(at, what) {
      heap.push({ at, order: planned++, what });
      rise(heap.length - 1);
    },
    async passTo(moment) {
      while (heap[0] && heap[0].at <= moment) {
        const event = take();
        if (!event) return;
        setClock(event.at);
        await event.what();
      }
      setClock(moment);
    },
  };
}
