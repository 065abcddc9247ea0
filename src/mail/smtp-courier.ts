import type { Courier } from './courier.ts';
export function openSmtpCourier(_settings: object): Courier {
  throw new Error('not yet');
}
