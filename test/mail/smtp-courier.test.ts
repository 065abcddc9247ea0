import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort } from '../../src/demo/free-port.ts';
import type { Courier, OutgoingMail } from '../../src/mail/courier.ts';
import { openSmtpCourier, type SmtpSettings } from '../../src/mail/smtp-courier.ts';
import { type Misbehaviour, type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';

const mail: OutgoingMail = {
  envelopeFrom: 'secretary+ref-1@wsa.example',
  recipient: 'ada@example.org',
  source: Buffer.from('Message-ID: <ref-1@wsa.example>\r\nSubject: Hello\r\n\r\nHello\r\n.dots\r\n'),
};

describe('a courier', () => {
  let sink: SmtpSink;
  const couriers: Courier[] = [];
  beforeEach(async () => {
    sink = await startSmtpSink();
  });
  afterEach(async () => {
    for (const courier of couriers.splice(0)) await courier.close();
    await sink.stop();
  });

  function open(changes: Partial<SmtpSettings> = {}): Courier {
    const courier = openSmtpCourier({
      host: '127.0.0.1',
      port: sink.port,
      security: 'none',
      user: null,
      password: null,
      caFile: null,
      connections: 2,
      ...changes,
    });
    couriers.push(courier);
    return courier;
  }

  it('hands over a letter as it is, by its envelope', async () => {
    expect(await open().deliver(mail)).toEqual({ outcome: 'sent', response: '250 2.0.0 taken' });
    expect(sink.letters).toEqual([
      {
        from: 'secretary+ref-1@wsa.example',
        recipient: 'ada@example.org',
        source: mail.source.toString().replace(/\r\n$/, ''),
      },
    ]);
  });

  it('keeps its connection from one letter to the next', async () => {
    const courier = open();
    for (let letters = 0; letters < 5; letters++) await courier.deliver(mail);
    expect(sink.connections).toBe(1);
    await Promise.all([courier.deliver(mail), courier.deliver(mail)]);
    expect(sink.connections).toBe(2);
  });

  const certain: [string, Misbehaviour, 'deferred' | 'rejected', boolean][] = [
    ['4xx for a greeting', { reply: { connection: '421 too busy' } }, 'deferred', true],
    ['5xx for a greeting', { reply: { connection: '554 no service' } }, 'deferred', true],
    ['4xx to MAIL', { reply: { MAIL: '451 later' } }, 'deferred', false],
    ['5xx to MAIL', { reply: { MAIL: '550 no such sender' } }, 'rejected', false],
    ['a sign-in wanted at MAIL', { reply: { MAIL: '530 5.7.0 authenticate' } }, 'deferred', true],
    ['4xx to RCPT', { reply: { RCPT: '450 mailbox busy' } }, 'deferred', false],
    ['5xx to RCPT', { reply: { RCPT: '550 5.1.1 no such user' } }, 'rejected', false],
    ['the server closing at RCPT', { reply: { RCPT: '421 closing' } }, 'deferred', true],
    ['4xx to DATA', { reply: { DATA: '451 later' } }, 'deferred', false],
    ['5xx to DATA', { reply: { DATA: '554 no' } }, 'rejected', false],
    ['what is no reply to RCPT', { reply: { RCPT: '* garbage' } }, 'deferred', true],
    ['4xx to the message', { reply: { message: '452 disk full' } }, 'deferred', false],
    ['the server closing at the message', { reply: { message: '421 closing' } }, 'deferred', false],
    ['5xx to the message', { reply: { message: '554 spam' } }, 'rejected', false],
    ['a lost connection before the greeting', { drop: 'connection' }, 'deferred', true],
    ['a lost connection at EHLO', { drop: 'EHLO' }, 'deferred', true],
    ['a lost connection at MAIL', { drop: 'MAIL' }, 'deferred', true],
    ['a lost connection at RCPT', { drop: 'RCPT' }, 'deferred', true],
    ['a lost connection at DATA, before 354', { drop: 'DATA' }, 'deferred', true],
  ];
  it.each(certain)('%s', async (_, misbehaviour, outcome, isServersFault) => {
    sink.misbehave(misbehaviour);
    const delivery = await open().deliver(mail);
    expect(delivery.outcome).toBe(outcome);
    expect('fault' in delivery && delivery.fault !== undefined).toBe(isServersFault);
    expect(sink.letters).toEqual([]);
  });

  it.each<[string, Partial<OutgoingMail>]>([
    ['an address that would be two commands', { recipient: 'ada@example.org>\r\nRCPT TO:<eve@example.com' }],
    ['more bytes than the server takes', {}],
  ])('%s is refused before it leaves', async (_, changes) => {
    sink.misbehave({ reply: { EHLO: '250-sink.example\r\n250 SIZE 10' } });
    const delivery = await open().deliver({ ...mail, ...changes });
    expect(delivery.outcome).toBe('rejected');
    expect(sink.letters).toEqual([]);
  });

  it.each<[string, Misbehaviour]>([
    ['within DATA', { drop: 'first bytes' }],
    ['after the last dot', { drop: 'message' }],
  ])('a lost connection %s leaves open whether it was taken', async (_, misbehaviour) => {
    sink.misbehave(misbehaviour);
    expect((await open().deliver(mail)).outcome).toBe('unknown');
  });

  it('waits for a server that thinks after the last dot', async () => {
    sink.misbehave({ slowMs: 1500 });
    expect((await open().deliver(mail)).outcome).toBe('sent');
  });

  it('sends by a new connection what an idle one, cut meanwhile, can no longer carry', async () => {
    const courier = open();
    await courier.deliver(mail);
    sink.misbehave({ drop: 'MAIL', onConnection: 1 });
    expect((await courier.deliver(mail)).outcome).toBe('sent');
    expect(sink.connections).toBe(2);
  });

  it('signs in', async () => {
    const signsIn = open({ user: 'secretary', password: 'secret' });
    expect((await signsIn.deliver(mail)).outcome).toBe('sent');
    await signsIn.verify();
  });

  it('defers every letter while the password is wrong, and says so', async () => {
    sink.misbehave({ reply: { AUTH: '535 5.7.8 no' } });
    const courier = open({ user: 'secretary', password: 'wrong' });
    const delivery = await courier.deliver(mail);
    expect(delivery).toMatchObject({ outcome: 'deferred', fault: { code: 'login' } });
    await expect(courier.verify()).rejects.toMatchObject({ code: 'login', cure: /smtp\.password/ });
  });

  it('does not take a server in trouble for a wrong password', async () => {
    sink.misbehave({ reply: { AUTH: '454 4.7.0 temporary' } });
    const courier = open({ user: 'secretary', password: 'secret' });
    await expect(courier.verify()).rejects.toMatchObject({ code: 'unreachable' });
  });

  it.each([
    [
      'a port where nothing listens',
      async () => ({ port: await findFreePort() }),
      'unreachable',
      /nothing listens/,
    ],
    ['an unknown host', async () => ({ host: 'smtp.invalid' }), 'unreachable', /leads nowhere/],
    [
      'a server without STARTTLS',
      async () => ({ security: 'starttls' as const }),
      'config',
      /does not speak TLS/,
    ],
    ['a server without TLS', async () => ({ security: 'tls' as const }), 'config', /does not speak TLS/],
    [
      'a missing CA file',
      async () => ({ security: 'tls' as const, caFile: '/nowhere.pem' }),
      'config',
      /caFile/,
    ],
  ])('%s is explained', async (_, changes, code, message) => {
    const courier = open(await changes());
    await expect(courier.verify()).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await courier.deliver(mail)).toMatchObject({ outcome: 'deferred', fault: { code } });
  });

  it.each<[string, Misbehaviour, string]>([
    ['while it connects', { hang: 'connection' }, 'deferred'],
    ['at MAIL', { hang: 'MAIL' }, 'deferred'],
    ['after the last dot', { hang: 'message' }, 'unknown'],
  ])('closes at once on a server that hangs %s', async (_, misbehaviour, outcome) => {
    sink.misbehave(misbehaviour);
    const courier = open();
    const delivery = courier.deliver(mail);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const closedAt = Date.now();
    await courier.close();
    expect((await delivery).outcome).toBe(outcome);
    expect(Date.now() - closedAt).toBeLessThan(1000);
  });
});
