import type { Courier } from '../../../src/mail/courier.ts';
import type { Mailbox, OpenMailbox } from '../../../src/mail/mailbox.ts';

/** A defect at one of the two network edges. */
export interface Planted {
  opener?(opener: OpenMailbox): OpenMailbox;
  courier?(courier: Courier): Courier;
}

export const sabotages = {
  gives_up: 'a lost connection is not replaced',
  sees_nothing: 'what could not be fetched counts as gone',
  resends: 'a letter whose end is not known is sent again at once',
} as const;

export type Sabotage = keyof typeof sabotages;

export const planted: Readonly<Record<Sabotage, Planted>> = {
  gives_up: {
    opener(opener) {
      let isFirst = true;
      return async (signal) => {
        if (!isFirst) return untilStopped(signal);
        isFirst = false;
        return opener(signal);
      };
    },
  },
  sees_nothing: { opener: (opener) => async (signal) => withoutErrors(await opener(signal)) },
  resends: {
    courier: (courier) => ({
      connections: courier.connections,
      open: () => courier.open(),
      verify: () => courier.verify(),
      close: () => courier.close(),
      async deliver(mail) {
        const delivery = await courier.deliver(mail);
        return delivery.outcome === 'unknown' ? courier.deliver(mail) : delivery;
      },
    }),
  },
};

function untilStopped(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('stopped')));
  });
}

/** Every question that fails is answered with nothing. */
function withoutErrors(mailbox: Mailbox): Mailbox {
  return new Proxy(mailbox, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const call = value.bind(target);
      if (name !== 'fetchSources' && name !== 'describe') return call;
      return (...args: unknown[]) => call(...args).catch(() => []);
    },
  });
}
