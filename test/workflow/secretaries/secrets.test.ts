import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from '../../../src/workflow/secretaries/password.ts';
import { seal, unseal } from '../../../src/workflow/secretaries/sealed.ts';
import { totpCode, totpStepOf, totpUri } from '../../../src/workflow/secretaries/totp.ts';

/** "12345678901234567890" in base32: the secret of RFC 6238's Appendix B; its codes have two digits more. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a time-based code', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('is that of RFC 6238 at %i s', (seconds, code) => {
    expect(totpCode(secret, new Date(seconds * 1000))).toBe(code);
  });

  it('counts half a minute early or late, and no more', () => {
    const now = new Date(1_111_111_110_000);
    for (const [offset, isTaken] of [
      [-30, true],
      [0, true],
      [30, true],
      [-90, false],
      [90, false],
    ] as const)
      expect(
        totpStepOf(totpCode(secret, new Date(now.getTime() + offset * 1000)), secret, now) !== null,
        `${offset}`,
      ).toBe(isTaken);
    expect(totpStepOf('', secret, now)).toBeNull();
  });

  it('has an address that authenticators read', () => {
    expect(totpUri(secret, 'clara', 'Workers of the Example')).toBe(
      `otpauth://totp/Workers%20of%20the%20Example:clara?secret=${secret}&issuer=Workers%20of%20the%20Example`,
    );
  });
});

describe('a password', () => {
  it('is known again however it is composed, and is not to be read from what is kept', async () => {
    const kept = await hashPassword('caf\u00e9 au lait, s\u2019il vous pla\u00eet');
    expect(kept).toMatch(/^scrypt\$131072\$8\$1\$/);
    expect(await isPassword('cafe\u0301 au lait, s\u2019il vous plai\u0302t', kept)).toBe(true);
    expect(await isPassword('caf\u00e9 au lait', kept)).toBe(false);
    expect(await isPassword('', null)).toBe(false);
  });
});

describe('what is sealed', () => {
  it('opens with its key and for its purpose alone', () => {
    const key = randomBytes(32);
    const sealed = seal(secret, key, 'totp');
    expect(sealed.includes(secret)).toBe(false);
    expect(unseal(sealed, key, 'totp')).toBe(secret);
    expect(() => unseal(sealed, key, 'other')).toThrow();
    expect(() => unseal(sealed, randomBytes(32), 'totp')).toThrow();
  });
});
