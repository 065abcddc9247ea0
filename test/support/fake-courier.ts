import type { Courier, Delivery, OutgoingMail } from '../../src/mail/courier.ts';

/** A Courier that takes every letter, unless told how the next ones end. */
export interface FakeCourier extends Courier {
  sent: OutgoingMail[];
  /** How the next deliveries end, in order; then `sent` again. */
  next: Delivery[];
}

export function fakeCourier(): FakeCourier {
  const courier: FakeCourier = {
    connections: 2,
    sent: [],
    next: [],
    open: async () => undefined,
    async deliver(mail) {
      const delivery = courier.next.shift() ?? { outcome: 'sent', response: '250 ok' };
      if (delivery.outcome === 'sent') courier.sent.push(mail);
      return delivery;
    },
    verify: async () => undefined,
    close: async () => undefined,
  };
  return courier;
}
