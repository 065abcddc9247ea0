import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** The cost of a try: about half a second and 128 MiB (RFC 7914; OWASP names N = 2^17, r = 8, p = 1). */
const cost = { N: 2 ** 17, r: 8, p: 1 };
const keyBytes = 32;

/** Shortest password, in characters. */
export const shortestPassword = 12;
/** Longest, so that nobody makes us work upon a book. */
export const longestPassword = 200;

/** A password as it is kept: `scrypt$N$r$p$salt$key`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$');
}

/** Whether this is the password. Where none is kept it takes the same time and says no. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (kept ?? nobody).split('$');
  const wanted = Buffer.from(key, 'base64');
  const given = await derive(password.slice(0, longestPassword), Buffer.from(salt, 'base64'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(given, wanted) && kept !== null;
}

/** What a name that nobody bears is compared with. */
const nobody = [
  'scrypt',
  cost.N,
  cost.r,
  cost.p,
  randomBytes(16).toString('base64'),
  randomBytes(keyBytes).toString('base64'),
].join('$');

/** One after the other: several at once would each take their memory. */
let last: Promise<unknown> = Promise.resolve();

function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const options = { N, r, p, maxmem: 256 * N * r };
  const next = last.then(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
  last = next.catch(() => undefined);
  return next;
}
