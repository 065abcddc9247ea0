import { domainToASCII } from 'node:url';

const longestLine = 76;
/** Bytes that one encoded word holds: 56 characters with all around them, so that the name of its field fits beside it. */
const wordBytes = 33;

/** A header field of free text: as it is where ASCII allows, else in encoded words (RFC 2047). Cannot begin another. */
export function textField(name: string, value: string): string {
  return folded(name, encoded(oneLine(value)));
}

/** A field of Message-IDs (RFC 5322 3.6.4); those that are not ASCII are left out. */
export function idField(name: string, ids: readonly string[]): string {
  return folded(name, ids.map(oneLine).filter(isAscii).join(' '));
}

/** A field of one mailbox (RFC 5322 3.4), its domain in ASCII (RFC 5891). */
export function mailboxField(name: string, mailbox: { name: string; address: string }): string {
  const phrase = oneLine(mailbox.name);
  const address = `<${asciiDomain(oneLine(mailbox.address))}>`;
  return folded(name, phrase === '' ? address : `${encodedPhrase(phrase)} ${address}`);
}

/** RFC 5322 3.3, in UTC. */
export function dateField(name: string, date: Date): string {
  return `${name}: ${date.toUTCString().replace('GMT', '+0000')}`;
}

function oneLine(value: string): string {
  return value.replace(/[\r\n\0]+/g, ' ').trim();
}

function isAscii(value: string): boolean {
  return /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(value);
}

/** What looks like an encoded word is encoded too, or it would be decoded. */
function encoded(text: string): string {
  const isPlain = text === '' || (isAscii(text) && !text.includes('=?') && !/\S{900}/.test(text));
  return isPlain ? text : encodedWords(text);
}

function encodedPhrase(phrase: string): string {
  if (/^[\w '!#$%&*+/^`{|}~-]+$/.test(phrase)) return phrase;
  const isQuotable = isAscii(phrase) && !phrase.includes('=?');
  return isQuotable ? `"${phrase.replace(/["\\]/g, '\\$&')}"` : encodedWords(phrase);
}

/** Words of whole characters, parted by blanks that are no part of the text. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let bytes = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (words.length === 0 || bytes + size > wordBytes) {
      words.push('');
      bytes = 0;
    }
    words[words.length - 1] += character;
    bytes += size;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ');
}

function asciiDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return isAscii(domain) ? address : `${address.slice(0, at + 1)}${domainToASCII(domain)}`;
}

/** Lines end at a blank before they grow longer than 76 characters, where there is one (RFC 5322 2.2.3). */
function folded(name: string, value: string): string {
  const lines: string[] = [];
  let open = `${name}:`;
  for (const word of value.split(' ')) {
    if (open.length + word.length >= longestLine && open !== `${name}:`) {
      lines.push(open);
      open = '';
    }
    open += ` ${word}`;
  }
  return [...lines, open].join('\r\n');
}
