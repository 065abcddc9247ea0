import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ConsoleSettings } from './settings.ts';

/** Sent with every answer: nothing from elsewhere, nothing inline, nothing kept, nobody told. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'X-Robots-Tag': 'noindex',
};

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Names of this desk alone: another name that points here may be an attacker's (DNS rebinding). */
export function isOurHost(host: string | undefined, settings: ConsoleSettings): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return loopback.has(hostname) || host === new URL(settings.publicUrl).host;
}

/**
 * Whether a form may come from one of our own pages, by what the browser says. It says `null` of its origin, since
 * our pages tell nobody where they are; the token of the form is what counts.
 */
export function isFromUs(headers: {
  site: string | undefined;
  origin: string | undefined;
  host: string;
}): boolean {
  if (headers.site !== undefined) return headers.site === 'same-origin' || headers.site === 'none';
  if (headers.origin === undefined || headers.origin === 'null') return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

/** What a form bears before anyone has signed in, bound to a cookie of the same browser. */
export function formTokenBefore(cookie: string, key: Buffer): string {
  return createHmac('sha256', key).update(`form:${cookie}`).digest('base64url');
}

export function areEqual(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}
