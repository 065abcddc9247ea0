import type { Day } from './days.ts';

/** A payment as an import shows it. */
export interface IncomingPayment {
  paidOn: Day;
  cents: number;
  how: string;
  reference: string | null;
  payerAddress: string | null;
  payerName: string | null;
}

/** A member whom a payment may be of. */
export interface Payer {
  applicationId: number;
  name: string | null;
  addresses: readonly string[];
  /** What they owe for the next period, in cents. */
  missingCents: number;
}

export type PaymentOwner =
  | { applicationId: number; by: 'reference' | 'address' | 'name' }
  /** Nobody, or several: a human decides. */
  | { applicationId: null; why: 'nobody' | 'several' };

/** Finds whose a payment is, the surest sign first; what fits several people is nobody's. */
export function ownerOf(payment: IncomingPayment, payers: readonly Payer[]): PaymentOwner {
  const byReference = payers.filter(({ applicationId }) => bears(payment.reference, applicationId));
  if (byReference.length > 0) return only(byReference, 'reference');
  const byAddress = payers.filter(
    ({ addresses }) => payment.payerAddress !== null && addresses.includes(payment.payerAddress),
  );
  if (byAddress.length > 0) return only(byAddress, 'address');
  const name = payment.payerName === null ? '' : nameKey(payment.payerName);
  const byName = payers.filter((payer) => name !== '' && payer.name !== null && nameKey(payer.name) === name);
  if (byName.length > 1) return { applicationId: null, why: 'several' };
  return only(
    byName.filter(({ missingCents }) => missingCents === payment.cents),
    'name',
  );
}

function only(found: readonly Payer[], by: 'reference' | 'address' | 'name'): PaymentOwner {
  const [payer, ...others] = found;
  if (payer === undefined) return { applicationId: null, why: 'nobody' };
  return others.length > 0
    ? { applicationId: null, why: 'several' }
    : { applicationId: payer.applicationId, by };
}

/** `a41` as a word of its own, as letters ask for it. */
function bears(reference: string | null, applicationId: number): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])a\\s?${applicationId}(?![\\p{L}\\p{N}])`, 'iu').test(reference ?? '');
}

/** A name without case, accents, order and punctuation: banks write "LOPEZ MARIA". */
function nameKey(name: string): string {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.toSorted().join(' ');
}
