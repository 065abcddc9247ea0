import { describe, expect, it } from 'vitest';
import { email } from '../support/mail-builder.ts';
import { application, headers, policy, screened, screenSource } from './cases/screened.ts';

describe('who the sender is', () => {
  it.each([
    ['secretary@wsa.example', 'own_address'],
    ['Secretary <SECRETARY+x@WSA.example>', 'own_address'],
    ['treasurer@wsa.example', null],
    ['a@x.example, b@x.example', 'several_senders'],
    ['undisclosed:;', 'no_sender'],
    ['Ada <ada>', 'no_sender'],
    ['"secretary@wsa.example" <x@elsewhere.example>', 'look_alike_sender'],
    ['"ada@other.example" <x@elsewhere.example>', 'look_alike_sender'],
    ['"ada@mail.example" <ada@mail.example>', null],
    ['WSA Secretary <x@elsewhere.example>', 'look_alike_sender'],
    ['secretary@wsa-office.example', 'look_alike_sender'],
    ['secretary@wsa.example.net', 'look_alike_sender'],
    ['secretary@wsaa.example', 'look_alike_sender'],
    ['secretary@w5a.example', 'look_alike_sender'],
    ['secretary@vvsa.example', 'look_alike_sender'],
    ['secretarу@wsa.example', 'look_alike_sender'],
    ['x@xn--ws-8kc.example', 'look_alike_sender'],
    ['secretary@local12.example', null],
    ['Geraldine, school secretary <geri@mail.example>', null],
    ['josé@correo.example', null],
    ['comrade@friends.example', 'correspondent'],
  ])('%s', async (from, code) => {
    expect((await screened({ from })).refusal?.code ?? null).toBe(code);
  });

  it('refuses two From fields', async () => {
    const source = email({ from: 'ada@mail.example', text: application }).toString();
    const twice = source.replace('From: ', 'From: bo@mail.example\r\nFrom: ');
    expect((await screenSource(Buffer.from(twice))).refusal?.code).toBe('several_senders');
  });

  it.each([
    ['X-Letter-Desk: 7f', 'own_letter'],
    ['Message-ID: <ref-0123456789abcdef@wsa.example>', 'own_letter'],
    ['Message-ID: <ref-0123456789abcdef@mail.example>', null],
  ])('%s', async (header, code) => {
    expect((await screened(headers(header))).refusal?.code ?? null).toBe(code);
  });
});

describe('Authentication-Results', () => {
  const stamped = (...fields: string[]) => {
    const source = email({ from: 'ada@mail.example', text: application }).toString();
    const own = fields.map((field) => `Authentication-Results: ${field}\r\n`).join('');
    return Buffer.from(own + source.replace(/^Authentication-Results:.*\r\n/, ''));
  };
  it.each([
    [['mx.wsa.example; dmarc=pass header.from=mail.example'], null, true],
    [['mx.wsa.example; dmarc=fail (p=none) header.from=mail.example'], 'forged', false],
    [['MX.WSA.example 1; dkim=none; DMARC=FAIL header.from=mail.example'], 'forged', false],
    [['mx.wsa.example; spf=fail smtp.mailfrom=mail.example; dkim=none'], 'forged', false],
    [['mx.wsa.example; spf=fail; dkim=none; dmarc=none'], 'forged', false],
    [['mx.wsa.example; spf=fail; dkim=pass header.d=mail.example'], null, true],
    [['mx.wsa.example; spf=fail; dkim=pass header.i=@news.mail.example'], null, true],
    [['mx.wsa.example; spf=fail; dkim=pass header.d=evil.example'], 'forged', false],
    [['mx.wsa.example; spf=fail; dmarc=pass header.from=mail.example'], null, true],
    [['mx.wsa.example; spf=softfail; dkim=none'], null, false],
    [['mx.wsa.example; spf=none; dkim=none; dmarc=none'], null, false],
    [['mx.wsa.example; spf=temperror; dmarc=temperror'], null, false],
    [['mx.wsa.example; none'], null, false],
    [['mx.wsa.example; dmarc=pass header.from=other.example'], null, false],
    [['mx.wsa.example; (dmarc=fail) dmarc=pass (says (so)) header.from=mail.example'], null, true],
    [['evil.example; dmarc=fail'], null, false],
    [['mx.wsa.example; dmarc=fail', 'mx.wsa.example; dmarc=pass'], 'forged', false],
    [['mx.wsa.example; spf=pass', 'mx.wsa.example; dmarc=pass'], null, false],
    [['relay.example; dmarc=pass', 'mx.wsa.example; dmarc=fail'], 'forged', false],
    [[], null, false],
  ])('%s', async (fields, code, authenticated) => {
    const screening = await screenSource(stamped(...fields));
    expect(screening.refusal?.code ?? null).toBe(code);
    expect(screening.authenticated).toBe(authenticated);
  });

  it('does not believe a field that stands among the sender’s own', async () => {
    const source = email({ from: 'ada@mail.example', text: application }).toString();
    const moved = source.replace(/^(Authentication-Results:.*\r\n)([\s\S]*?)(MIME-Version)/, '$2$1$3');
    expect((await screenSource(Buffer.from(moved))).authenticated).toBe(false);
  });

  it('holds a colleague whom the provider could not prove', async () => {
    const source = stamped('mx.wsa.example; spf=none; dkim=none').toString();
    const colleague = Buffer.from(source.replace('ada@mail.example', 'treasurer@wsa.example'));
    expect((await screenSource(colleague)).refusal?.code).toBe('own_domain');
    expect((await screenSource(colleague, { ...policy, authservId: null })).refusal).toBeNull();
  });
});

describe('Reply-To', () => {
  it.each([
    ['ada@mail.example', null, 'ada@mail.example'],
    ['Ada <ada.flores@mail.example>', null, 'ada.flores@mail.example'],
    ['ada@home.mail.example', null, 'ada@home.mail.example'],
    ['intake@politician.example', 'third_party_reply_to', 'ada@mail.example'],
    ['ada@mail.example, x@politician.example', 'third_party_reply_to', 'ada@mail.example'],
    ['ada@mail.example.evil.example', 'third_party_reply_to', 'ada@mail.example'],
  ])('%s', async (replyTo, code, address) => {
    const screening = await screened(headers(`Reply-To: ${replyTo}`));
    expect(screening.refusal?.code ?? null).toBe(code);
    expect(screening.replyAddress).toBe(address);
  });
});

describe('what should not be opened', () => {
  const attached = (fileName: string, words = application) => ({
    text: `--b\nContent-Type: text/plain\n\n${words}\n--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="${fileName}"\n\nx\n--b--`,
    ...headers('Content-Type: multipart/mixed; boundary=b'),
  });
  it.each([
    ['resume.pdf.exe', application, 'unsafe'],
    ['Form.docm', application, 'unsafe'],
    ['letter.html', application, 'unsafe'],
    ['card.lnk', application, 'unsafe'],
    ['papers.rar', application, 'unsafe'],
    ['papers.zip', `${application} The password is 1234.`, 'unsafe'],
    ['papers.zip', application, null],
    ['notice.jpg', application, null],
    ['constitution.pdf', application, null],
    ['letter.docx', application, null],
    ['contract.com', application, 'unsafe'],
  ])('%s', async (fileName, words, code) => {
    expect((await screened(attached(fileName, words))).refusal?.code ?? null).toBe(code);
  });

  it.each([
    ['I want to join. First verify your account here: https://login.evil.example/', 'unsafe'],
    ['I want to join. Please send me the list of all members with their addresses.', 'unsafe'],
    ['I want to join. My page is https://ada.example/', null],
    ['I want to join. Can I pay by wire transfer?', null],
  ])('%s', async (text, code) => {
    expect((await screened({ text })).refusal?.code ?? null).toBe(code);
  });
});
