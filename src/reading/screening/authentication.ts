import type { InboundEmail } from '../inbound-email.ts';
import type { ReadingPolicy } from '../reading.ts';
import { areAligned, domainOf } from './domains.ts';

/** What the provider found out about From: it is the sender's own, it is forged, or it cannot be told. */
export interface Authentication {
  verdict: 'authenticated' | 'forged' | 'unknown';
  /** The provider wrote a field at all. */
  isStamped: boolean;
}

interface Result {
  method: string;
  result: string;
  properties: ReadonlyMap<string, string>;
}

/**
 * Reads the provider's Authentication-Results (RFC 8601): fields of its own identifier, and of those the topmost ones,
 * since the sender can write more of them below. Forged is dmarc=fail; where DMARC says neither pass nor fail, SPF fail
 * without an aligned DKIM pass. SPF failure alone, temporary errors and silence forge nothing: forwarding breaks SPF.
 */
export function authenticationOf(email: InboundEmail, policy: ReadingPolicy): Authentication {
  const fields = trustedFields(email, policy);
  const results = fields.flatMap(resultsIn);
  return {
    verdict: verdictOf(results, domainOf(email.from[0]?.address ?? '')),
    isStamped: fields.length > 0,
  };
}

function trustedFields(email: InboundEmail, { authservId, trustedAuthenticationFields }: ReadingPolicy) {
  if (authservId === null || !standsAboveTheSenders(email)) return [];
  return (email.headers.get('authentication-results') ?? [])
    .filter((field) => identifierOf(field) === authservId.toLowerCase())
    .slice(0, trustedAuthenticationFields);
}

const senders: ReadonlySet<string> = new Set(['from', 'to', 'date', 'subject', 'message-id', 'mime-version']);

/** A provider puts its fields on top; one that first stands among the sender's own fields is the sender's. */
function standsAboveTheSenders({ headers }: InboundEmail): boolean {
  for (const name of headers.keys()) {
    if (name === 'authentication-results') return true;
    if (senders.has(name)) return false;
  }
  return false;
}

const longestField = 8000;

function identifierOf(field: string): string {
  const [head = ''] = withoutComments(field).split(';');
  return (head.trim().split(/\s/)[0] ?? '').toLowerCase();
}

function resultsIn(field: string): Result[] {
  const [, ...clauses] = withoutComments(field).split(';');
  return clauses.slice(0, 40).flatMap((clause) => {
    const [stated = '', ...rest] = clause.trim().split(/\s+/);
    const [method = '', result = ''] = stated.toLowerCase().split('=');
    const properties = rest.map((word) => word.toLowerCase().split('=') as [string, string?]);
    if (result === '') return [];
    const [name = ''] = method.split('/');
    return [
      { method: name, result, properties: new Map(properties.map(([key, value]) => [key, value ?? ''])) },
    ];
  });
}

/** Comments may be nested (RFC 5322 3.2.2); what stands in quotes is not looked at. */
function withoutComments(field: string): string {
  if (!field.includes('('))
    return field
      .slice(0, longestField)
      .replace(/\s*=\s*/g, '=')
      .replaceAll(')', '');
  let depth = 0;
  let kept = '';
  for (const char of field.slice(0, longestField)) {
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += char;
  }
  return kept.replace(/\s*=\s*/g, '=');
}

function verdictOf(results: readonly Result[], from: string): Authentication['verdict'] {
  const dmarc = results.filter(({ method }) => method === 'dmarc');
  if (dmarc.some(({ result }) => result === 'fail')) return 'forged';
  const isDkimAligned = results.some((result) => isAlignedPass(result, from));
  const isDmarcPass = dmarc.some(({ result, properties }) => {
    const domain = properties.get('header.from');
    return result === 'pass' && (domain === undefined || areAligned(domain, from));
  });
  if (isDmarcPass || isDkimAligned) return 'authenticated';
  return results.some(({ method, result }) => method === 'spf' && result === 'fail') ? 'forged' : 'unknown';
}

function isAlignedPass({ method, result, properties }: Result, from: string): boolean {
  if (method !== 'dkim' || result !== 'pass') return false;
  const signer = properties.get('header.d') ?? domainOf(properties.get('header.i') ?? '');
  return areAligned(signer.replaceAll('"', ''), from);
}
