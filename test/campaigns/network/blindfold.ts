import type { Mailbox, OpenMailbox } from '../../../src/mail/mailbox.ts';

/** A way of opening mailboxes whose present connection can be made blind. */
export interface Blindfold {
  open: OpenMailbox;
  /** The present connection answers as before, and shows no email any more. */
  tie(): void;
}

export function blindfold(opener: OpenMailbox): Blindfold {
  let present = { isBlind: false };
  return {
    async open(signal) {
      const sight = { isBlind: false };
      present = sight;
      return withSight(await opener(signal), sight);
    },
    tie() {
      present.isBlind = true;
    },
  };
}

function withSight(mailbox: Mailbox, sight: { isBlind: boolean }): Mailbox {
  return new Proxy(mailbox, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const call = value.bind(target);
      if (name !== 'listUids') return call;
      return async (first: number) => {
        const listed = await call(first);
        return sight.isBlind ? [] : listed;
      };
    },
  });
}
