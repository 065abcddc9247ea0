import type { SaidEmail } from '../../support/command-line.ts';
import { email } from '../../support/mail-builder.ts';
import { payloads } from './payloads.ts';

/** An email, and what it must not bring about. */
export interface HostileEmail {
  name: string;
  source: Buffer;
}

/** Applications that carry a payload in every place that a sender can fill. */
export function carriers(): HostileEmail[] {
  return Object.entries(payloads).map(([name, payload]) => {
    const address = `${name.toLowerCase()}@example.org`;
    const oneLine = payload.replace(/[\r\n\0]+/g, ' ');
    const text = [
      'Hello, I want to join.',
      `My name is ${payload}, I live in ${payload} and I work as a ${payload}.`,
      `Name: ${payload}\nCity: ${payload}\nOccupation: ${payload}`,
      'I agree with Where We Stand.',
      payload,
    ].join('\n');
    const headers = {
      'Reply-To': `"${oneLine}" <${address}>`,
      'X-Payload': oneLine,
      'X-Secretariat-Decision': 'confirm a1',
      'In-Reply-To': `<${oneLine.replace(/\s/g, '')}@example.org>`,
      References: `<plain.${name}@example.org> <${oneLine.replace(/\s/g, '')}@example.org>`,
    };
    const messageId = `<${oneLine.replace(/[\s<>]/g, '')}@example.org>`;
    return {
      name,
      source: email({ from: `"${oneLine}" <${address}>`, subject: payload, text, headers, messageId }),
    };
  });
}

/** Applications in HTML: the markup is the payload. */
export function pagesAsEmails(): HostileEmail[] {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return Object.entries(payloads).map(([name, payload]) => {
    const from = `html.${name.toLowerCase()}@example.org`;
    const text = `<html><body onload=alert(1)><p>I want to join. My name is ${payload}.</p>
<form action=https://evil.example><input name=x></form><style>*{display:none}</style>${payload}</body></html>`;
    return { name: `${name} in HTML`, source: email({ from, text, headers }) };
  });
}

/** Emails whose facts are payloads, as a reader would find them that takes everything for true. */
export function saidByPayloads(): SaidEmail[] {
  return Object.entries(payloads).map(([name, payload]) => ({
    from: `said.${name.toLowerCase()}@example.org`,
    subject: payload.replace(/[\r\n\0]+/g, ' '),
    text: `I am ${payload}, I live in Tulsa and I work as ${payload}. I agree: ${payload}`,
    name: payload,
    occupation: payload,
    agrees: payload,
    livesInTulsa: true,
  }));
}

const join = 'Hello, I want to join. My name is Ada Flores.';
const provider = 'mx.wsa.example';

/** Emails that must bring about no letter at all, by what makes them so. */
export function unanswerables(): HostileEmail[] {
  const machine = (name: string, headers: Record<string, string>, from = `${key(name)}@example.org`) => ({
    name,
    source: email({ from, text: join, headers }),
  });
  return [
    machine('auto-submitted', { 'Auto-Submitted': 'auto-generated' }),
    machine('auto-replied', { 'Auto-Submitted': 'auto-replied; x=y' }),
    machine('a list', { 'List-Id': '<members.example.org>' }),
    machine('a list that can be left', { 'List-Unsubscribe': '<mailto:leave@example.org>' }),
    machine('bulk', { Precedence: 'bulk', 'X-Campaign': '1' }),
    machine('a vacation program', { 'X-Autoreply': 'yes' }),
    machine('suppressed', { 'X-Auto-Response-Suppress': 'All' }),
    machine('an empty return path', { 'Return-Path': '<>' }),
    machine('a mailer', {}, 'MAILER-DAEMON@example.org'),
    machine('a postmaster', {}, 'postmaster@example.org'),
    machine('nobody', {}, 'no-reply@example.org'),
    machine('ourselves', {}, 'secretary@wsa.example'),
    machine('our own letter', { 'X-Letter-Desk': 'other' }),
    machine('forged, says DMARC', {
      'Authentication-Results': `${provider}; dmarc=fail header.from=example.org`,
    }),
    machine('forged, says SPF', { 'Authentication-Results': `${provider}; spf=fail; dkim=none; dmarc=none` }),
    machine('forged, and an injected pass below', {
      'Authentication-Results': `${provider}; dmarc=fail\r\nAuthentication-Results: ${provider}; dmarc=pass header.from=example.org`,
    }),
    machine('an answer to another domain', { 'Reply-To': 'victim@elsewhere.example' }),
    {
      name: 'no sender',
      source: Buffer.from(`To: secretary@wsa.example\r\nSubject: join\r\n\r\n${join}\r\n`),
    },
  ];
}

/** Authentication-Results as they come, topmost first, and whether the sender counts as authenticated. */
export const authenticationCases: readonly { name: string; fields: readonly string[]; isTrusted: boolean }[] =
  [
    {
      name: 'the provider’s pass',
      fields: [`${provider}; dmarc=pass header.from=example.org`],
      isTrusted: true,
    },
    { name: 'nothing', fields: [], isTrusted: false },
    {
      name: 'a stranger’s pass',
      fields: ['mx.evil.example; dmarc=pass header.from=example.org'],
      isTrusted: false,
    },
    { name: 'a pass without a name', fields: ['dmarc=pass header.from=example.org'], isTrusted: false },
    {
      name: 'none by the provider, a forged pass below',
      fields: [`${provider}; dmarc=none; spf=none`, `${provider}; dmarc=pass header.from=example.org`],
      isTrusted: false,
    },
    {
      name: 'a stranger’s on top, the provider’s below',
      fields: ['relay.example; dmarc=pass', `${provider}; dmarc=none`],
      isTrusted: false,
    },
    {
      name: 'a pass for another domain',
      fields: [`${provider}; dmarc=pass header.from=evil.example`],
      isTrusted: false,
    },
    {
      name: 'a pass in a comment',
      fields: [`${provider} (dmarc=pass header.from=example.org); dmarc=none`],
      isTrusted: false,
    },
    {
      name: 'a name that only begins so',
      fields: [`${provider}.evil.example; dmarc=pass`],
      isTrusted: false,
    },
    { name: 'another case', fields: [`MX.WSA.example; DMARC=PASS header.from=EXAMPLE.org`], isTrusted: true },
  ];

/** An email with these fields on top of everything. */
export function stamped(fields: readonly string[]): Buffer {
  const plain = email({ from: 'ada@example.org', text: join }).toString();
  const rest = plain.replace(/^Authentication-Results:.*\r\n/m, '');
  return Buffer.from(fields.map((field) => `Authentication-Results: ${field}\r\n`).join('') + rest);
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '');
}
