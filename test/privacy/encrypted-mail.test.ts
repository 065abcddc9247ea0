import { describe, expect, it } from 'vitest';
import { email } from '../support/mail-builder.ts';
import { openTestDesk } from '../support/test-desk.ts';

const from = 'Ada Flores <ada@example.org>';
const sealed = '-----BEGIN PGP MESSAGE-----\n\nhQEMA1k3RnEuZq0uAQf+\n=aBcD\n-----END PGP MESSAGE-----';
const joins = 'My name is Ada Flores, I live in Tulsa, Oklahoma and I am a welder. I want to join.';
const parts = (...inner: string[]) => [...inner.map((part) => `--b\n${part}`), '--b--'].join('\n');

const encrypted: [string, Buffer][] = [
  ['PGP in the text', email({ from, text: sealed })],
  [
    'PGP/MIME',
    email({
      from,
      text: parts(
        'Content-Type: application/pgp-encrypted\n\nVersion: 1',
        `Content-Type: application/octet-stream\n\n${sealed}`,
      ),
      headers: { 'Content-Type': 'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b' },
    }),
  ],
  [
    'S/MIME',
    email({
      from,
      text: 'MIAGCSqGSIb3DQEHA6CAMIACAQAxggE=',
      headers: {
        'Content-Type': 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
        'Content-Transfer-Encoding': 'base64',
      },
    }),
  ],
  [
    'S/MIME of an old program',
    email({
      from,
      text: 'MIAGCSqGSIb3DQEHA6CAMIACAQAxggE=',
      headers: {
        'Content-Type': 'application/x-pkcs7-mime; name=smime.p7m',
        'Content-Transfer-Encoding': 'base64',
      },
    }),
  ],
];

const signature = '-----BEGIN PGP SIGNATURE-----\n\niHUEARYIAB0WIQ\n=AbCd\n-----END PGP SIGNATURE-----';
const signed: [string, Buffer][] = [
  [
    'in the clear',
    email({
      from,
      text: `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${joins}\n- -- \nAda\n${signature}`,
    }),
  ],
  [
    'by PGP/MIME',
    email({
      from,
      text: parts(
        `Content-Type: text/plain\n\n${joins}`,
        `Content-Type: application/pgp-signature\n\n${signature}`,
      ),
      headers: { 'Content-Type': 'multipart/signed; protocol="application/pgp-signature"; boundary=b' },
    }),
  ],
  [
    'by S/MIME',
    email({
      from,
      text: parts(
        `Content-Type: text/plain\n\n${joins}`,
        'Content-Type: application/pkcs7-signature; name=smime.p7s\n\nMIAG',
      ),
      headers: { 'Content-Type': 'multipart/signed; protocol="application/pkcs7-signature"; boundary=b' },
    }),
  ],
];

describe('mail that is encrypted', () => {
  it.each(
    encrypted,
  )('(%s) is kept whole, shown to the human and answered by nobody else', async (_, source) => {
    const desk = openTestDesk();
    const row = await desk.receive(source);
    expect(row).toMatchObject({ state: 'set_aside', reason: 'encrypted' });
    expect(desk.store.emails.findSource(row.id)).toEqual(source);
    expect(desk.store.letters.lastId()).toBe(0);
    expect(desk.store.emails.findReading(row.id)?.screening.refusal?.sentence).toMatch(
      /only you can open it/,
    );
  });
});

describe('mail that is signed', () => {
  it.each(signed)('(%s) is read as its text', async (_, source) => {
    const desk = openTestDesk();
    expect(await desk.receive(source)).toMatchObject({ state: 'filed', intent: 'application' });
    const { facts } = desk.application();
    expect(facts.name?.value).toBe('Ada Flores');
    expect(facts.location?.value.city).toBe('Tulsa');
    expect(desk.store.emails.findReading(1)?.text.body).not.toMatch(/BEGIN PGP|iHUEARYIAB0WIQ/);
  });
});
