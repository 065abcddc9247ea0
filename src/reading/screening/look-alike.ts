import { domainToUnicode } from 'node:url';
import type { Address } from '../inbound-email.ts';
import { fold } from '../text/tokens.ts';
import { domainOf, localPartOf } from './domains.ts';

/** Letters of other scripts, and digits, that look like a Latin letter (from Unicode's confusables, the common ones). */
const twins: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcхxуyѕsіiјjԁdԛqԝwһhӏlкkмmтtнhвbгrпnαaοoνvρpτtυuκkιiεeηnωwγyхx0o1l3e5sıiɡgɑaⅼlｏo'].flatMap(
    (char, i, all) => (i % 2 === 0 ? [[char, all[i + 1] as string] as const] : []),
  ),
);
const foreignLetter = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const plain = /^[ -~]*$/;
const latinLetter = /\p{Script=Latin}/u;
const addressInName = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}\.\p{L}{2,24}/u;

const longestName = 998;

/** Does this sender pass for the secretary, or for somebody else than the address says? */
export function isLookAlike({ name, address }: Address, ownAddresses: readonly string[]): boolean {
  if (isOtherAddress(name, address) || mixesScripts(address)) return true;
  return ownAddresses.some((own) => looksLike(address, own) || isNamedAfter(name, own));
}

/** "secretary@wsa.example <x@elsewhere.example>". */
function isOtherAddress(name: string, address: string): boolean {
  const [shown] = addressInName.exec(name.slice(0, longestName)) ?? [];
  return shown !== undefined && shown.toLowerCase() !== address;
}

/** One label with Latin and look-alike letters in it. */
function mixesScripts(address: string): boolean {
  if (isPlain(address)) return false;
  const labels = [localPartOf(address), ...domainToUnicode(domainOf(address)).split('.')];
  return labels.some((label) => foreignLetter.test(label) && latinLetter.test(label));
}

function looksLike(address: string, own: string): boolean {
  const [domain, ownDomain] = [domainOf(address), domainOf(own)];
  if (domain === ownDomain)
    return localPartOf(address) !== localPartOf(own) && skeleton(address) === skeleton(own);
  const seen = isPlain(domain) ? domain : domainToUnicode(domain);
  if (skeleton(seen) === skeleton(ownDomain)) return true;
  return bearsName(domain, ownDomain) && skeleton(localPartOf(address)) === skeleton(localPartOf(own));
}

/** `wsa-mail.example`, `wsa.example.net`, `wsa.test` and `wsaa.example` bear the name of `wsa.example`. */
function bearsName(domain: string, ownDomain: string): boolean {
  const [ownName = ''] = ownDomain.split('.');
  const tokens = domain.split(/[.-]/);
  return tokens.includes(ownName) || isOneOff(domain, ownDomain) || domain.startsWith(ownName);
}

/** ASCII, and no label that stands for other letters (RFC 5891). */
function isPlain(address: string): boolean {
  return !address.includes('xn--') && plain.test(address);
}

/** What the eye sees: twins replaced, `rn` as `m`, `vv` as `w`, hyphens and dots gone. */
function skeleton(text: string): string {
  const folded = fold(text);
  if (/^[a-z.@_-]*$/.test(folded)) return likened(folded);
  let replaced = '';
  for (const char of folded) replaced += twins.get(char) ?? char;
  return likened(replaced);
}

function likened(letters: string): string {
  return letters.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('i', 'l').replace(/[-._]/g, '');
}

/** One letter more, less or other, or two swapped. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = restA.length === 2 && restB === `${restA[1]}${restA[0]}`;
  return (restA.length <= 1 && restB.length <= 1) || isSwapped;
}

/** "WSA Secretary" from elsewhere: the name has both the mailbox's name and the domain's. */
function isNamedAfter(name: string, own: string): boolean {
  const words = fold(name.slice(0, longestName)).split(/[^a-z0-9]+/);
  const [ownName = ''] = domainOf(own).split('.');
  return words.includes(localPartOf(own)) && words.includes(ownName);
}
