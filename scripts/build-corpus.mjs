// Makes a corpus folder of the emails that a YAML file tells in short, as the clients that people use would write them.
//   node scripts/build-corpus.mjs EMAILS.yaml OUTDIR [FIRST_NUMBER]
// Writes OUTDIR/NNN.eml and OUTDIR/gold.jsonl (test/corpus/FORMAT.md). The same input gives the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const secretary = 'secretary@wsa.example';
const attributions = {
  en: (at) => `On ${at}, The secretary <${secretary}> wrote:`,
  es: (at) => `El ${at}, The secretary (<${secretary}>) escribió:`,
  fr: (at) => `Le ${at}, The secretary <${secretary}> a écrit :`,
};

function build(input, folder, first = '1') {
  const emails = parse(readFileSync(input, 'utf8'));
  mkdirSync(folder, { recursive: true });
  const gold = emails.map((email, index) => {
    const file = `${String(Number(first) + index).padStart(3, '0')}.eml`;
    writeFileSync(join(folder, file), emailSource(email, Number(first) + index), 'latin1');
    return JSON.stringify(goldLine(file, email.gold));
  });
  writeFileSync(join(folder, 'gold.jsonl'), `${gold.join('\n')}\n`);
}

function goldLine(file, { kind, language, note, ...rest }) {
  const isPersons = kind !== 'automated' && kind !== 'other';
  const unsaid = { name: [], city: [], region: null, country: null, occupation: [], agrees: null };
  return { file, kind, language, ...unsaid, auto_reply: isPersons, ...rest, note };
}

/** The email as an IMAP server would serve it, one character a byte. */
function emailSource(email, number) {
  const address = /<([^>]+)>/.exec(email.from)?.[1] ?? email.from;
  const date = new Date(Date.UTC(2026, 1, 1 + (number % 27), 8 + (number % 11), (number * 7) % 60));
  const threadId = `<ref-${String(number).padStart(16, '0')}@wsa.example>`;
  const fields = {
    'Return-Path': `<${address}>`,
    'Delivered-To': secretary,
    'Authentication-Results': `mx.wsa.example; dkim=pass header.d=${domainOf(address)}; spf=pass; dmarc=pass header.from=${domainOf(address)}`,
    From: encodedAddress(email.from),
    To: secretary,
    Subject: encodedWords(email.subject),
    Date: date.toUTCString().replace('GMT', '+0000'),
    'Message-ID': `<voice-${number}@${domainOf(address)}>`,
    ...(email.reply ? { 'In-Reply-To': threadId, References: threadId } : {}),
    'MIME-Version': '1.0',
    ...email.headers,
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const at = date.toUTCString().slice(0, 22);
  return [...head, ...(bodies[email.client] ?? bodies.plain)(email, at, number)].join('\r\n');
}

const bodies = {
  plain: (email, at) => plain(below(email, quotedText(email, at))),
  phone: (email, at) => plain(below(email, quotedText(email, at)), 'format=flowed'),
  inline: (email, at) => plain(`${attribution(email, at)}\n\n${email.body}`),
  gmail: (email, at, number) =>
    alternative(
      number,
      below(email, quotedText(email, at)),
      `<div dir="ltr">${paragraphs(email.body)}</div>${quotedHtml(email, at, 'gmail_quote')}`,
    ),
  apple: (email, at, number) =>
    alternative(
      number,
      below(email, quotedText(email, at)),
      `<html><body dir="auto">${paragraphs(email.body)}${quotedHtml(email, at, 'cite')}</body></html>`,
    ),
  outlook: (email, at) =>
    html(`<html><body>${wordParagraphs(email.body)}${outlookQuote(email, at)}</body></html>`, 'windows-1252'),
  html: (email) => html(`<html><body>${paragraphs(email.body)}</body></html>`, 'utf-8'),
};

function below(email, quote) {
  return quote === '' ? email.body : `${email.body}\n\n${quote}`;
}

function attribution({ gold }, at) {
  return (attributions[gold.language] ?? attributions.en)(at);
}

function quotedText(email, at) {
  if (!email.reply) return '';
  const lines = email.reply.split('\n').map((line) => `> ${line}`.trimEnd());
  return [attribution(email, at), '', ...lines].join('\n');
}

function quotedHtml(email, at, style) {
  if (!email.reply) return '';
  const quote = escaped(email.reply).replaceAll('\n', '<br>\n');
  const line = escaped(attribution(email, at));
  if (style === 'cite')
    return `<div><br><blockquote type="cite"><div>${line}</div><br>${quote}</blockquote></div>`;
  return `<br><div class="gmail_quote"><div class="gmail_attr">${line}<br></div><blockquote class="gmail_quote">${quote}</blockquote></div>`;
}

function outlookQuote(email, at) {
  if (!email.reply) return '';
  const [from, sent, to, subject] = {
    es: ['De', 'Enviado', 'Para', 'Asunto'],
    fr: ['De', 'Envoyé', 'À', 'Objet'],
  }[email.gold.language] ?? ['From', 'Sent', 'To', 'Subject'];
  return (
    `<hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><b>${from}:</b> The secretary &lt;${secretary}&gt;<br><b>${sent}:</b> ${at}<br>` +
    `<b>${to}:</b> ${escaped(email.from)}<br><b>${subject}:</b> Your message</div><div>${paragraphs(email.reply)}</div>`
  );
}

function paragraphs(text) {
  return escaped(text)
    .split('\n\n')
    .map((paragraph) => `<div>${paragraph.replaceAll('\n', '<br>\n')}</div><div><br></div>`)
    .join('\n');
}

function wordParagraphs(text) {
  return escaped(text)
    .split('\n')
    .map((line) => `<p class="MsoNormal">${line || '&nbsp;'}<o:p></o:p></p>`)
    .join('\n');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function plain(text, parameter) {
  return part(`text/plain; charset=utf-8${parameter ? `; ${parameter}` : ''}`, text, 'utf-8');
}

function html(text, charset) {
  return part(`text/html; charset=${charset}`, text, charset);
}

function alternative(number, text, markup) {
  const boundary = `=_voice_${number}`;
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...plain(text),
    `--${boundary}`,
    ...html(markup, 'utf-8'),
    `--${boundary}--`,
    '',
  ];
}

function part(type, text, charset) {
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text, charset),
    '',
  ];
}

/** RFC 2045 6.7, lines of at most 76 characters. */
function quotedPrintable(text, charset) {
  return text
    .split('\n')
    .map((line) => quotedLine(bytesOf(line, charset)))
    .join('\r\n');
}

function quotedLine(bytes) {
  let done = '';
  let open = '';
  for (const byte of bytes) {
    const sign =
      byte === 61 || byte < 32 || byte > 126
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte);
    if (open.length + sign.length > 75) {
      done += `${open}=\r\n`;
      open = '';
    }
    open += sign;
  }
  return done + open.replace(/ $/, '=20');
}

function bytesOf(text, charset) {
  return charset === 'utf-8'
    ? Buffer.from(text)
    : Buffer.from(text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/—/g, '-'), 'latin1');
}

function encodedAddress(from) {
  const [, name, address] = /^(.*?)\s*<([^>]+)>$/.exec(from) ?? [];
  return address ? `${encodedWords(name)} <${address}>` : from;
}

/** RFC 2047. */
function encodedWords(text) {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

function domainOf(address) {
  return address.slice(address.lastIndexOf('@') + 1);
}

build(...process.argv.slice(2));
