import { describe, expect, it } from 'vitest';
import { looksLikeEmployer } from '../../src/membership/employer-domain.ts';
import { planIntake } from '../../src/membership/plan.ts';
import { publicMailDomains } from '../../src/membership/public-mail-domains.ts';
import { fact, policy, reading, sender, tulsa } from '../support/readings.ts';

const desk = { ...policy, publicMailDomains: new Set(publicMailDomains) };

function emailFrom(address: string, body = '') {
  return reading({
    screening: { refusal: null, authenticated: true, replyAddress: address },
    text: { body, signature: '', subject: '', from: '' },
    facts: { name: fact('Ada Flores'), location: tulsa },
  });
}

function seen(address: string, body?: string): boolean {
  return looksLikeEmployer(emailFrom(address, body), desk);
}

/** Which letter answers such an application, and why it waits. */
function answerTo(address: string, body?: string, settled: boolean | null = null) {
  const arrival = { emailId: 1, channel: 'inbox' as const, now: new Date('2026-05-04T15:00:00Z') };
  const from = sender('unknown', { employerMayRead: settled });
  const plan = planIntake(emailFrom(address, body), from, desk, arrival);
  return plan.kind === 'file' && [plan.letter?.letter.occasion, plan.letter?.held];
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

  it.each(employers)('gets the neutral letter, held: %s %s', (...email) =>
    expect(answerTo(...email)).toEqual(['private_address', 'employer']));

  it.each(own)("gets what anybody gets at one's own: %s %s", (...email) =>
    expect(answerTo(...email)).toEqual(['acknowledgement', null]));

  it('stays what it was found to be, until a human says otherwise', () => {
    expect(answerTo('ada@lincoln.example', '', true)).toEqual(['private_address', 'employer']);
    expect(answerTo('aflores@amazon.com', '', false)).toEqual(['acknowledgement', null]);
  });

  it('is any that no public provider runs, where the policy says so', () => {
    const strict = { ...desk, employerDomains: 'hold-unknown' as const };
    const at = (replyAddress: string) =>
      reading({ screening: { refusal: null, authenticated: true, replyAddress } });
    expect(looksLikeEmployer(at('ada@lincoln.example'), strict)).toBe(true);
    expect(looksLikeEmployer(at('ada@gmail.com'), strict)).toBe(false);
  });
});
