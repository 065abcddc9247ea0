import { describe, expect, it } from 'vitest';
import { looksLikeEmployer } from '../../src/membership/employer-domain.ts';
import { publicMailDomains } from '../../src/membership/public-mail-domains.ts';
import { fact, policy, reading, tulsa } from '../support/readings.ts';

const desk = { ...policy, publicMailDomains: new Set(publicMailDomains) };

function seen(address: string, body = '', name = 'Ada Flores'): boolean {
  const email = reading({
    screening: { refusal: null, authenticated: true, replyAddress: address },
    text: { body, signature: '', subject: '', from: '' },
    facts: { name: fact(name), location: tulsa },
  });
  return looksLikeEmployer(email, desk);
}

const employers: readonly [address: string, body?: string][] = [
  ['a.flores@sheboygan.k12.wi.us'],
  ['ada@denvergov.gov'],
  ['ada@salud.gob.mx'],
  ['ada@sante.gouv.qc.ca'],
  ['ada@uni-huron.example.org'],
  ['ada@yukonhospitals.example'],
  ['ada@mail.prairie-logistics.example'],
  ['ada@transport-capitale.example'],
  ['ada@grupolopez.com.mx'],
  ['aflores@amazon.com'],
  ['ada@mutualdelnorte.example'],
  ['ada@harlan-steel.example'],
  ['ada@tillwise.example', 'I want to join. I code.\nAda Flores\nSenior developer, Tillwise'],
  ['ada@luckyharbor.example', 'I am a line cook at the Lucky Harbor on 5th.'],
  ['ada@brasseriedunord.example', 'Je suis serveuse à la Brasserie du Nord.'],
  ['ada@zeta9.example', 'This is my work email so please be careful.'],
  ['ada@zeta9.example', 'Le escribo desde el correo de la empresa.'],
  ['ada@zeta9.example', "C'est mon courriel du bureau."],
  [
    'ada@zeta9.example',
    'Join me. CONFIDENTIALITY NOTICE: this message is intended solely for the addressee.',
  ],
];

const own: readonly [address: string, body?: string][] = [
  ['ada@gmail.com', 'This is not my work email.'],
  ['ada@riseup.net'],
  ['ada@postbox.example'],
  ['ada@quietmail.example'],
  ['ada@clarkcountynet.example'],
  ['ada@prairie-tel.example'],
  ['ada@luskfamily.example'],
  ['ada@adaflores.example', 'Ada Flores, welder, Tulsa'],
  ['ada@flores.example', 'Ada Flores, welder, Tulsa'],
  ['ada@tulsa.example', 'I live in Tulsa.'],
  ['ada@zeta9.example', 'I weld. See https://zeta9.example/ or write to ada@zeta9.example.'],
  ['ada@lincoln.example', 'I want to join.'],
];

describe('a mailbox that an employer may read', () => {
  it.each(employers)('is seen: %s %s', (...email) => expect(seen(...email)).toBe(true));

  it.each(own)("is told from one's own: %s %s", (...email) => expect(seen(...email)).toBe(false));

  it('is any that no public provider runs, where the policy says so', () => {
    const strict = { ...desk, employerDomains: 'hold-unknown' as const };
    const at = (replyAddress: string) =>
      reading({ screening: { refusal: null, authenticated: true, replyAddress } });
    expect(looksLikeEmployer(at('ada@lincoln.example'), strict)).toBe(true);
    expect(looksLikeEmployer(at('ada@gmail.com'), strict)).toBe(false);
  });
});
