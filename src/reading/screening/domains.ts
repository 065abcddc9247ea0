/** The domain of an address, or '' when it has none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}

/** What stands before the `@`. */
export function localPartOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at);
}

const secondLevel = /^(?:com?|org?|net|edu|gov|gob|gouv|gc|mil|nom|info|biz|ac|sch|k12|[a-z]{2})$/;

/**
 * Relaxed alignment (RFC 7489 3.1.1): the same domain, or one beneath the other. Without a list of public suffixes two
 * siblings cannot be told from two owners, so they do not align; nor does a registry's domain with what is sold under it.
 */
export function areAligned(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(`.${short}`) && !isPublicSuffix(short);
}

/** `ca`, `com.mx`, `qc.ca`; not `example.mx`. A two-letter name under a country is taken for a registry's. */
function isPublicSuffix(domain: string): boolean {
  const labels = domain.split('.');
  const [last = '', secondLast = ''] = labels.toReversed();
  return labels.length < 2 || (labels.length === 2 && last.length === 2 && secondLevel.test(secondLast));
}
