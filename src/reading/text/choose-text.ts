import type { InboundEmail } from '../inbound-email.ts';
import { cleanText } from './clean-text.ts';
import { fold } from './tokens.ts';

const noHtml =
  /\b(?:html|format)\b.{0,80}\b(?:client|reader|program|viewer|support|capable|lector|programa|logiciel)|\b(?:client|reader|program|support|lector|programa|logiciel|visualizar|afficher)\w*\b.{0,80}\bhtml\b/;

/** Plain text of this length is taken at its word; HTML is rendered only when it is asked for. */
const sayingEnough = 400;

/** The text of an email that holds its words: the plain part, or the HTML part where the plain one is empty or an excuse. */
export function chooseText(email: Pick<InboundEmail, 'plainText' | 'htmlText'>): string {
  const plain = cleanText(email.plainText ?? '');
  if (plain.length > sayingEnough || email.htmlText === null) return plain;
  const html = cleanText(email.htmlText);
  const isEnough = plain.trim() !== '' && !isExcuse(plain) && plain.length * 3 > html.length;
  return isEnough || html.trim() === '' ? plain : html;
}

/** "Your mail program does not support HTML." */
function isExcuse(plain: string): boolean {
  return noHtml.test(fold(plain).replace(/\n/g, ' '));
}
