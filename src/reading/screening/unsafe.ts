import type { InboundEmail } from '../inbound-email.ts';
import { readStrangerSigns } from '../intent/strangers.ts';
import type { VisibleText } from '../text/visible-text.ts';

const executable =
  /\.(?:exe|scr|com|pif|bat|cmd|vbs?|vbe|jse?|mjs|wsf|wsh|hta|lnk|url|msi|msix|msp|mst|ps1|psm1|jar|jnlp|cpl|dll|reg|inf|gadget|application|appx|apk|dmg|pkg|app|deb|rpm|sh|command|workflow|iso|img|vhdx?|xll|docm|dotm|xlsm|xltm|xlsb|xlam|pptm|potm|ppam|sldm|one|chm|html?|shtml|xhtml|mht|mhtml|svgz?|xsl)$/i;
const executableType =
  /^application\/(?:x-msdownload|x-msdos-program|x-ms-dos-executable|x-dosexec|x-executable|hta|x-sh|x-bat|java-archive|x-java-archive|x-iso9660-image|vnd\.microsoft\.portable-executable|vnd\.ms-[a-z]+\.[a-z.]*macroenabled[a-z.0-9]*)$/i;
const archive = /\.(?:zip|rar|7z|ace|arj|cab|gz|tgz|bz2|xz|z|lzh|tar)$/i;
const hardArchive = /\.(?:rar|7z|ace|arj|cab|lzh|z)$/i;
const passwordWord = /\b(?:password|passcode|contraseña|contrasena|clave|mot de passe)\b/i;
const link = /https?:\/\/|www\./i;

/** Mail that nobody should open unwarned, and to which a letter would only say that somebody is there. */
export function isUnsafe(email: InboundEmail, text: VisibleText): boolean {
  return email.attachments.some((attachment) => isDangerous(attachment, text)) || hasLure(text);
}

function isDangerous({ fileName, type }: { fileName: string; type: string }, text: VisibleText): boolean {
  const name = fileName.trim().replace(/[\s.]+$/, '');
  if (executable.test(name) || executableType.test(type)) return true;
  return hardArchive.test(name) || (archive.test(name) && passwordWord.test(text.text.body));
}

/** A link or an attachment to be opened for an account's sake, or a text that gives orders to the desk. */
function hasLure(text: VisibleText): boolean {
  const signs = readStrangerSigns(text);
  const weightOf = (kind: string) => signs.find((sign) => sign.kind === kind)?.weight ?? 0;
  if (weightOf('orders') >= 2) return true;
  return weightOf('phishing') >= 3 || (weightOf('phishing') >= 2 && link.test(text.text.body));
}
